import type { ClaimKind } from '../analysis';
import type { PhraseRule, RuleInfo } from '../rules/rule';

const READING = 'How papers mark whose claim it is, and how sure they are of it';

/**
 * What a phrase says about the kind of a claim; `own` keeps a sentence with citations a finding of the authors, and
 * `ownInStudy` does so in a study only: "these data" of a review are others'. `reported` makes it somebody else’s in a
 * review, which has no results of its own; `noAdvice` is what only looks like a recommendation, `noHypothesis` what only
 * looks like one; `common` is somebody else’s in a study, and a review’s own matter.
 */
export interface KindRule extends PhraseRule {
  readonly kind: ClaimKind | 'own' | 'ownInStudy' | 'reported' | 'noAdvice' | 'noHypothesis' | 'common';
}

export const citationRule: RuleInfo = {
  id: 'claim.kind.citation',
  title: 'Rests on a citation of other work',
  source: READING,
  examples: {
    yes: ['Zinc inhibits the growth of tumours in mice and therefore slows disease (Smith et al., 2019).'],
    no: ['Zinc inhibits the growth of tumours.'],
  },
};

export const introductionRule: RuleInfo = {
  id: 'claim.kind.introduction',
  title: 'In the introduction of a study: what is known, not what it found',
  source: READING,
  examples: {
    yes: [
      `# Zinc\n\n## Introduction\n\nZinc is a new and effective drug that inhibits the growth of moss. ${'The lake lies in the hills. '.repeat(35)}\n\n## Results\n\nIron inhibits the growth of moss.\n`,
    ],
    no: ['Zinc inhibits the growth of tumours.'],
  },
};

export const kindRules: readonly KindRule[] = [
  {
    id: 'claim.kind.recommendation',
    kind: 'recommendation',
    title: 'Recommends something',
    source: READING,
    phrases: [
      'should ~2 be ~2 preferred|reserved|considered|used|offered|given|performed|measured|monitored|included|confirmed|tested|evaluated|avoided|treated|screened|encouraged|recommended|implemented|assessed|investigated|explored|studied|applied|adopted|taken|made|addressed|integrated|discouraged|prioritized|prioritised|aimed|directed|designed|followed|administered|part|aware|cautious|the',
      'should ~2 consider|receive|use|avoid|evaluate|include|undergo|take|focus|aim|measure|screen|offer|not|have|remain|always|also|monitor|test|treat|give|start|stop|prescribe|ask|advise',
      'should ~2 be ~1 first|standard|second|routine|routinely',
      'should|must ~1 be ~2 treated|regarded|taken|used|approached with caution',
      'we|authors|strongly|therefore recommend|advise|advocate',
      'we|i would|do|can|cannot ~1 recommend|advise|advocate',
      'is|are ~1 recommended|advisable',
      'must be|not',
      'may|might|could|can be considered',
      'would be a reasonable|sensible|prudent',
      'ought to',
      'it is recommended|advisable',
      'need|needs to be considered|monitored|screened|treated',
    ],
    examples: {
      yes: ['In conclusion, rowers should receive zinc.'],
      no: ['In conclusion, zinc strengthens the grip of rowers.'],
    },
  },
  {
    id: 'claim.kind.more-research',
    kind: 'recommendation',
    title: 'Asks for more research',
    source: READING,
    phrases: [
      'trials|trial|studies|research|work|investigation|investigations|evaluation|confirmation|validation|experiments|efforts ~8 is|are|will|would ~1 be ~1 needed|required|warranted|necessary|essential|desirable|encouraged',
      'trials|trial|studies|research|work|investigation|investigations|evaluation|confirmation|validation|experiments|efforts ~8 is|are ~1 needed|required|warranted|necessary|essential|desirable|encouraged',
      'is|are|clearly|urgently needed|warranted .|;',
      'there is a|an ~2 need for|to',
      'deserves|deserve|merits|merit|warrants|warrant ~1 further|more|additional',
      'requires|require|needs|need further|more|additional investigation|study|studies|research|validation|confirmation|work|evaluation',
    ],
    examples: {
      yes: ['Larger trials of zinc in rowers are needed.'],
      no: ['Zinc is needed for the growth of tumours.'],
    },
  },
  {
    id: 'claim.kind.no-advice',
    kind: 'noAdvice',
    title: 'A caution to the reader or an open matter, not advice for practice',
    source: READING,
    phrases: [
      'should|must ~2 be ~1 noted|mentioned|emphasized|emphasised|stressed|remembered|acknowledged|interpreted|viewed|read|pointed|recalled|kept',
      'results|result|findings|finding|data|conclusions|estimates|estimate|this|these|it|they ~6 should|must ~1 be ~2 treated|regarded|taken with caution',
      'how|what|which|where|when|who ~6 should be ~2 designed|considered|used|offered|given|performed|tested|treated|applied|made|followed|addressed',
      'as ~2 should be',
      'must|should be ~1 considered|regarded|seen|viewed ~1 a|an|as ~1 limitation|limitations|preliminary|exploratory',
      'must be taken|kept|borne in|into mind',
      'may|might|could|can be considered as|a|an|the',
      'should not be surprising|confused|overlooked',
    ],
    examples: {
      yes: ['The trial tells how boats should be designed.'],
      no: ['In conclusion, rowers should receive zinc.'],
    },
  },
  {
    id: 'claim.kind.hypothesis',
    kind: 'hypothesis',
    title: 'Says what may be so, not what was shown',
    source: READING,
    phrases: [
      'may|might',
      'could|possibly|perhaps',
      'a|is|are|as|be possible',
      'hypothesize|hypothesise|hypothesized|hypothesised|postulate|postulated|speculate|speculated|conceivable|hypothesis',
      'we propose|speculate|believe|assume',
      'it is|seems possible|plausible|likely|tempting',
      'is|are ~1 likely|unlikely to|that|due|because',
      'we need|want|hope|expect',
      'is ~1 rational',
      'remains to be',
      'researchers|scientists|authors|investigators|team|experts think|thinks|believe|believes|suspect|suspects|speculate|assume',
      'can ~1 contribute|lead|help ~1 to ~3 new|better|improved|novel|future|development ~3 treatments|treatment|therapies|therapy|drugs|strategies|ways|of|methods',
      'means|mean a|new possible|potential',
    ],
    examples: {
      yes: ['These results suggest that zinc may also strengthen swimmers.'],
      no: ['These results suggest that zinc strengthens rowers.'],
    },
  },
  {
    id: 'claim.kind.ability',
    kind: 'noHypothesis',
    title: 'Says that something could be done or seen, and was',
    source: READING,
    phrases: [
      'could ~3 be ~2 validated|confirmed|shown|demonstrated|documented|observed|detected|identified|verified|reproduced|replicated|achieved',
      'could ~1 show|demonstrate|confirm|identify|detect|observe|establish',
      'may|might|could ~1 be ~1 due to ~1 chance',
      'could be ~6 , demonstrating|showing|revealing|proving',
      'mice|animals|rats|patients|patient|she|he|they could ~1 follow|see|stand|walk|move|breathe|hear|speak|tell',
      ',|(|and possibly|perhaps|probably|potentially',
    ],
    examples: {
      yes: ['The change in grip could be confirmed in all rowers.', 'After zinc the mice could see again.'],
      no: ['Zinc could slow the growth of tumours.'],
    },
  },
  {
    id: 'claim.kind.others',
    kind: 'cited',
    title: 'Reports what others found',
    source: READING,
    phrases: [
      'others and we',
      'previous|prior|earlier|other|recent|several|many|numerous|later|published ~1 studies|reports|work|authors|investigators|groups|trials|research|evidence',
      'another|one|a study|trial|group|report ~3 showed|found|reported|demonstrated|suggested',
      '( # ) reported|found|showed|demonstrated|concluded|observed|described|suggested',
      'and colleagues|coworkers|collaborators ~2 reported|found|showed|demonstrated|concluded|observed|described|suggested|have',
      'and co - workers ~2 reported|found|showed|demonstrated|concluded|observed|described|suggested|have',
      'et al . ~2 reported|found|showed|demonstrated|concluded|observed|described|suggested|noted|identified',
      'has|have ~1 been ~2 shown|reported|demonstrated|suggested|described|found|proven|proposed|documented|observed|established',
      'we ~2 recently|previously reported|showed|demonstrated|described|found',
      'previously|recently ~1 reported|shown|described|demonstrated',
      'reportedly',
      'few|some reports|studies|authors',
    ],
    examples: {
      yes: ['Previous studies show that zinc inhibits the growth of tumours.'],
      no: ['In conclusion, our data show that zinc inhibits the growth of tumours.'],
    },
  },
  {
    id: 'claim.kind.common',
    kind: 'common',
    title: 'Tells what is commonly held',
    source: READING,
    phrases: [
      'it is|has ~3 known|believed|thought|established',
      'is|are ~1 known|believed|thought|reported to',
      'has|have ~2 been ~2 implicated',
      'had|has|have ~2 been ~1 thought|believed|assumed|held|supposed',
      'was|were long|once|widely thought|believed|assumed|held|supposed',
    ],
    examples: {
      yes: ['Zinc is known to inhibit the growth of tumours.'],
      no: ['Zinc inhibits the growth of tumours.'],
    },
  },
  {
    id: 'claim.kind.reported',
    kind: 'reported',
    title: 'A review tells what a study found',
    source: READING,
    phrases: [
      'was|were|did',
      'has|have not ~1 been|achieved|shown',
      'showed|demonstrated|revealed|found|reported|led|resulted|observed|concluded',
      'the authors ~3 concluded|noted|proposed|suggested|suggesting|reported|found|observed',
      'proven|demonstrated',
    ],
    examples: {
      yes: ['# A narrative review of zinc\n\nZinc was associated with shorter colds.\n'],
      no: ['Zinc inhibits growth.'],
    },
  },
  {
    id: 'claim.kind.own',
    kind: 'own',
    title: 'The authors speak of their own data',
    source: READING,
    phrases: [
      'our ~2 results|findings|data|study|studies|trial|analysis|observations|work|finding|cohort|model|experiments|review|case',
      'this review|overview|paper|article',
      'we ~2 found|show|find|observed|demonstrate|conclude|demonstrated|identified|suggest|propose|report|confirm|confirmed|observe|detected|showed',
      'in conclusion|summary',
      'here',
    ],
    examples: {
      yes: ['In conclusion, our data show that zinc slows growth, as Smith et al. reported.'],
      no: ['Zinc inhibits growth.'],
    },
  },
  {
    id: 'claim.kind.own-study',
    kind: 'ownInStudy',
    title: 'The authors speak of the data before them',
    source: READING,
    phrases: [
      'these|this ~2 results|findings|data|study|trial|analysis|observations|work|finding|cohort|model|experiments|review|case',
      'the present|current ~1 results|findings|data|study|trial|analysis|work|cohort',
      'as|than|with ~1 previously|earlier ~1 reported|described|shown|observed|published',
      'consistent|line|agreement|accordance|contrast with|to',
    ],
    examples: {
      yes: ['These data show that zinc slows growth, as Smith et al. reported.'],
      no: ['# A narrative review of zinc\n\nThese data show that zinc slows growth.\n', 'Zinc inhibits growth.'],
    },
  },
];
