import type { SourcePhraseRule } from './source-rule';

const PAPERS = 'papers and abstracts, read side by side with news and notes about them; ICMJE Recommendations (IMRAD)';

/** What looks like notes or papers and is neither. */
export const otherTextRules: readonly SourcePhraseRule[] = [
  {
    id: 'source.other.response',
    side: 'other',
    points: 4,
    most: 2,
    where: 'anywhere',
    title: 'authors answer their reviewers',
    source: 'responses to reviewers, which quote the reviewers and not the paper',
    phrases: [
      'response|responses|reply|replies|rebuttal|answer to ~3 reviewer|reviewers|referee|referees|editor|editors',
      'we thank ~3 reviewer|reviewers|referee|referees for',
      'we have ~2 added|revised|rephrased|clarified ~9 reviewer|reviewers|suggested|requested|page|pages|line|lines',
      'point - by - point',
    ],
    examples: {
      yes: ['Response to reviewers', 'We thank the reviewers for their comments.'],
      no: ['The response to zinc was slow.', 'We thank all rowers.'],
    },
  },
  {
    id: 'source.other.letter',
    side: 'other',
    points: 4,
    most: 1,
    where: 'told',
    title: 'a published letter on another paper: its “we” are not the authors of that',
    source: 'correspondence columns of journals',
    phrases: ['to the editor :|–|—', 'we|i ~1 read with ~2 interest', 'in reply to ~4 et al'],
    examples: {
      yes: ['To the Editor: Zinc is cheap.', 'We read with great interest the trial of zinc.'],
      no: ['They wrote to the editor of the list.'],
    },
  },
];

/** The words of authors who tell of their own work. */
export const ownStudyRules: readonly SourcePhraseRule[] = [
  {
    id: 'source.study.we',
    side: 'study',
    points: 1,
    most: 4,
    where: 'told',
    title: 'the authors speak: we found, our results',
    source: PAPERS,
    phrases: [
      'we|i ~1 @found',
      'here ,|we|i',
      'our results|data|findings|study|work|analysis|observations|model|experience|patients|experiments|aim',
      'we were|are|have ~1 able|describe|report',
    ],
    examples: {
      yes: ['We found that zinc prevents falls.', 'Our results agree.'],
      no: ['We all need zinc.', '"We found zinc," said Ann Example.'],
    },
  },
  {
    id: 'source.study.this-study',
    side: 'study',
    points: 1,
    most: 4,
    where: 'told',
    title: 'speaks of itself: this study, the aim of',
    source: PAPERS,
    phrases: [
      'this|present|current|presented ~1 study|work|trial|review|analysis|article|report|paper|investigation|chapter|survey|cohort|experiment|meta|case|research|guideline',
      'aim|aims|purpose|objective|objectives|goal of|was|were|is|:',
      'was|were|is|are ~1 enrolled|recruited|randomised|randomized|included|assigned|performed|examined|investigated|evaluated|assessed|determined|measured|analysed|analyzed|studied|compared|treated|cultured|isolated|collected|obtained|described|reviewed|discussed|presented|reported|used|identified|found|observed|detected|demonstrated|shown|cloned|expressed|purified|incubated|administered',
      'these|the present|current results|data|findings|observations|studies',
      'results|data|findings @found',
    ],
    examples: {
      yes: ['In this study, falls were counted.', 'The aim of the trial was to count falls.'],
      no: ['Zinc prevents falls.'],
    },
  },
  {
    id: 'source.study.figures',
    side: 'study',
    points: 1,
    most: 2,
    where: 'told',
    title: 'gives statistics',
    source: PAPERS,
    phrases: [
      'p <|=|>|≤|≥ #|0',
      '# % ci|confidence',
      'n = #',
      '± #',
      '( # %',
      'hazard|odds|risk ratio',
      'median|mean ~2 age|of|was',
    ],
    examples: { yes: ['Falls were fewer (p < 0.01).'], no: ['Falls were fewer.'] },
  },
  {
    id: 'source.study.science',
    side: 'study',
    points: 0.5,
    most: 3,
    where: 'told',
    title: 'argues as papers do: has been shown, remains unclear',
    source: PAPERS,
    phrases: [
      'has|have been ~1 @reported',
      'remain|remains ~1 unclear|unknown|poorly|to|controversial|largely|elusive',
      'is|are ~1 associated|correlated|involved|implicated|mediated|characterized|characterised with|in|by',
      'plays|play ~4 role in',
      'studies have|were|are|on|of|in',
      'in vitro|vivo',
      'in contrast|addition|conclusion|summary ,|to',
      'moreover|furthermore|however|therefore|thus ,',
      'suggest|suggests|suggesting|indicate|indicates|indicating|demonstrate|demonstrates|demonstrating that',
    ],
    examples: {
      yes: ['The role of zinc remains unclear.', 'Zinc has been shown to help.'],
      no: ['Zinc prevents falls.'],
    },
  },
];
