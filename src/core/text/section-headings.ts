import { compilePhrases } from '../rules/phrases';
import { backmatterRules } from './backmatter-headings';
import { ICMJE, type HeadingRule } from './heading-rule';
import { tokenise } from './tokenise';

/** Headings of papers and of structured abstracts. Earlier rows win where two match. */
export const headingRules: readonly HeadingRule[] = [
  {
    id: 'section.abstract',
    role: 'abstract',
    title: 'the heading of an abstract',
    source: ICMJE,
    phrases: [
      'abstract',
      'structured|graphical|visual|extended|scientific|technical|main|english abstract',
      'abstract and introduction',
      'synopsis',
      'executive|lay|editorial summary',
      'plain language|english summary',
      'summary of the paper|article',
      'precis|précis',
      'author summary',
      'highlights',
      'key points|messages',
    ],
    examples: { yes: ['Abstract', 'ABSTRACT:', 'Graphical abstract'], no: ['Abstraction of signals', 'Summary'] },
  },
  {
    id: 'section.objective',
    role: 'objective',
    title: 'the heading of a statement of aims',
    source: ICMJE,
    phrases: [
      'objective|objectives|aim|aims|purpose|purposes|goal|goals|hypothesis|hypotheses|question|questions',
      'study|research|main|primary|review objective|objectives|aim|aims|purpose|question|questions|hypothesis',
      'aim|aims|purpose|objective|objectives|goal of the|this|our study|review|work|trial|paper|article',
      'aim|aims|purpose|objective|objectives of study|review',
      'aims|objectives and objectives|hypothesis|hypotheses|purpose|scope',
      'clinical question',
    ],
    examples: { yes: ['Objectives', 'Purpose of review', 'Aims of the study'], no: ['Purposeful sampling'] },
  },
  {
    id: 'section.background',
    role: 'background',
    title: 'the heading of an introduction',
    source: ICMJE,
    phrases: [
      'background|introduction|rationale|context|importance|preface|prologue|overview',
      'background|introduction|context|rationale and|& ~2 aim|aims|objective|objectives|purpose|rationale|background|context',
      'background|introduction / aim|aims|objective|objectives|purpose|background',
      'general|brief|clinical|scientific|short introduction|background',
      'study|research background|rationale',
      'background and introduction|significance|literature',
      'literature review',
      'review of the literature',
      'state of the art',
      'what is|was already known ~4 topic|subject',
      'problem|motivation',
    ],
    examples: {
      yes: ['Introduction', 'Background/Aims', '1. Background'],
      no: ['Background radiation', 'Introduction of the vector'],
    },
  },
  {
    id: 'section.methods',
    role: 'methods',
    title: 'the heading of a methods section',
    source: ICMJE,
    phrases: [
      'method|methods|methodology|methodologies|design|setting|settings|participants|patients|subjects|intervention|interventions|measurements|measures|procedure|procedures|protocol|sampling',
      'materials|material|patients|patient|subjects|participants|animals|data|population|design|samples|cases|cohort|tools and|& methods|method|materials|methodology|setting|participants|measurements',
      'materials|material , ~3 methods',
      'method|methods|design and|& materials|material|design|patients|participants|analysis|analyses|data|findings|procedures|setting|subjects',
      'methods|design / design|setting|patients|participants|principal findings',
      'experimental|study|research|trial|statistical|clinical|laboratory|computational|analytical|review|online|detailed|extended|star ★ methods|method|methodology|design|procedures|procedure|section|population|participants|protocol|setting|overview|sample|subjects|animals|approach',
      'experimental|study|research|trial|statistical|clinical|laboratory|computational|analytical|review|online|detailed|extended|star methods|method|methodology|design|procedures|procedure|section|population|participants|protocol|setting|sample|subjects|animals|approach|selection|eligibility',
      'experimental|study|trial design and|, ~3 participants|setting|population|procedures|oversight|patients|methods|treatment|conduct',
      'data|information sources|source|collection|extraction|analysis|acquisition|processing',
      'main|primary|secondary outcome|outcomes|endpoint|endpoints measure|measures ~4',
      'main|primary|secondary|clinical|study outcome|outcomes|endpoint|endpoints',
      'outcome|outcomes|endpoint|endpoints measure|measures|measurement|assessment',
      'main outcome|outcomes and|& measure|measures ~4',
      'measurements and main results',
      'design , setting ~8',
      'setting|patients|participants and participants|setting|patients|settings|methods',
      'inclusion|exclusion|eligibility|selection|search criteria|strategy ~3',
      'inclusion and exclusion criteria',
      'literature search ~3',
      'sample size ~3',
      'statistics|randomisation|randomization|blinding|ethics',
      'institutional review board ~5',
      'statistical considerations|analyses|analysis|plan ~3',
      'evidence acquisition',
      'exposures|exposure|predictors',
      'research|experimental design and|& methods|statistics',
      'cell lines|culture ~4',
    ],
    examples: {
      yes: [
        'Materials and methods',
        '2. Patients and Methods',
        'Statistical analysis',
        'Main outcome measures',
        'Study design',
      ],
      no: ['Methods that failed in earlier trials', 'Patients like me'],
    },
  },
  {
    id: 'section.results',
    role: 'results',
    title: 'the heading of a results section',
    source: ICMJE,
    phrases: [
      'result|results|finding|findings|observations|outcomes',
      'main|principal|key|recent|major|primary|overall|clinical|experimental|additional|important|new results|result|findings|finding|outcomes',
      'results|findings and|& discussion|discussions|conclusion|conclusions|interpretation|observations|analysis',
      'results / discussion|conclusions',
      'case|patient|cases report|reports|presentation|presentations|description|history|summary|study|series|reports ~2',
      'clinical case|presentation|course',
      'data|evidence synthesis',
      'study results',
      'the case',
    ],
    examples: {
      yes: ['Results', 'RESULTS AND DISCUSSION', 'Recent findings', 'Case presentation'],
      no: ['Results are shown below'],
    },
  },
  {
    id: 'section.conclusion',
    role: 'conclusion',
    title: 'the heading of conclusions',
    source: ICMJE,
    phrases: [
      'conclusion|conclusions|interpretation|significance|epilogue|outlook',
      'concluding|final|closing remark|remarks|comments|thoughts|considerations',
      'conclusion|conclusions and|& ~1 perspective|perspectives|outlook|relevance|directions|recommendations|implications|remarks|significance|interpretation|summary|limitations|prospects|discussion',
      'conclusion|conclusions / significance|interpretation|relevance|implications',
      'summary and|& ~1 conclusion|conclusions|perspective|perspectives|outlook|directions|remarks',
      'author|authors|reviewer|reviewers|main|overall|general|study|our conclusion|conclusions',
      "author|authors|reviewers ' ~1 conclusion|conclusions",
      'author|authors|reviewers ’ ~1 conclusion|conclusions',
      'what this|our study|paper|review adds',
      'what does this study add',
      'take - home message|messages|points',
      'take home message|messages|points',
      'clinical|practice|policy|therapeutic implication|implications|relevance|significance ~3',
      'implications for ~4',
      'bottom line',
      'in conclusion|summary',
    ],
    examples: {
      yes: ['Conclusions', 'Concluding remarks', 'What this study adds', 'Interpretation'],
      no: ['Conclusions were drawn early'],
    },
  },
  {
    id: 'section.discussion',
    role: 'discussion',
    title: 'the heading of a discussion',
    source: ICMJE,
    phrases: [
      'discussion|discussions|comment|limitations|perspective|perspectives|interpretations',
      'general|overall|brief discussion',
      'discussion and|& ~1 conclusion|conclusions|perspectives|outlook|limitations|implications|recommendations',
      'discussion / conclusion|conclusions',
      'strength|strengths and limitations|weaknesses ~4',
      'study|research|methodological limitations ~2',
      'limitations and|of ~4',
      'future|remaining|open direction|directions|perspective|perspectives|work|research|challenges|questions|prospects',
      'challenges and ~3 directions|perspectives|opportunities',
    ],
    examples: {
      yes: ['Discussion', 'Strengths and limitations', 'Future directions'],
      no: ['Discussion groups with carers'],
    },
  },
  {
    id: 'section.keywords',
    role: 'keywords',
    title: 'a line of keywords',
    source: ICMJE,
    phrases: [
      'keyword|keywords|keyphrases',
      'key words|word|phrases',
      'author|mesh|indexing keyword|keywords|terms',
      'index terms',
      'mesh terms|headings',
      'medical subject headings',
      'subject|categories|topics headings|terms',
      'substances',
    ],
    examples: { yes: ['Keywords', 'Key words:', 'MeSH terms'], no: ['Key findings', 'Mesh repair'] },
  },
  {
    id: 'section.references',
    role: 'references',
    title: 'the heading of a reference list',
    source: ICMJE,
    phrases: [
      'reference|references|bibliography|citations|literature',
      'literature|works|references cited',
      'reference|journal|story|original|selected|additional|key|source|supplementary|uncited list|reference|references|sources|source',
      'references and ~2 notes|reading|recommended|bibliography|links',
      'notes and references',
      'further|recommended|suggested reading',
      'cited literature',
    ],
    examples: {
      yes: ['References', 'Literature cited', 'Journal reference:'],
      no: ['Reference genome', 'Literature search'],
    },
  },
];

const allRules = [...headingRules, ...backmatterRules];
const matcher = compilePhrases(allRules.flatMap((rule) => rule.phrases.map((phrase) => ({ phrase, value: rule }))));

/** Longest heading that can be a known one, in characters: longer lines are not looked at. */
const LONGEST = 90;

/**
 * The rule that knows a heading or label, numbering and closing punctuation left aside; null for all other headings. Of
 * several known ones in one heading (`Methods/Results`) the first counts.
 */
export function headingRuleOf(heading: string): HeadingRule | null {
  if (heading.length > LONGEST) return null;
  const bare = bareHeading(heading);
  const whole = ruleOfWords(bare);
  if (whole) return whole;
  const parts = bare.split(/[/&,]|\band\b/u);
  const rules = parts.length > 1 ? parts.map((part) => ruleOfWords(part)) : [];
  return rules.every((rule) => rule !== null) ? (rules[0] ?? null) : null;
}

/** Ids of the rules that open the paper once more, behind the references or among declarations. */
export const reopeningRules: ReadonlySet<string | null> = new Set(
  allRules.filter(({ reopens }) => reopens).map(({ id }) => id),
);

/** Whether a heading or label opens a list of short forms. */
export function opensAbbreviations(heading: string): boolean {
  return headingRuleOf(heading)?.id === 'section.abbreviations';
}

/** Whether a heading is known; "Summary" is, though only its place tells what it is for. */
export function isKnownHeading(heading: string): boolean {
  return isSummary(heading) || headingRuleOf(heading) !== null;
}

export function isSummary(heading: string): boolean {
  return heading.length <= LONGEST && bareHeading(heading).trim().toLowerCase() === 'summary';
}

function ruleOfWords(words: string): HeadingRule | null {
  const tokens = tokenise(words);
  const hits = matcher.find(tokens, 0, tokens.length).filter((hit) => hit.firstToken === 0);
  const fits = (rule: HeadingRule, endToken: number): boolean =>
    endToken === tokens.length || (rule.opens === true && tokens.length - endToken <= LONGEST_REST);
  return allRules.find((rule) => hits.some((hit) => hit.value === rule && fits(rule, hit.endToken))) ?? null;
}

/** Most tokens after the phrase of a rule that only opens a heading. */
const LONGEST_REST = 6;

const NUMBERING = /^\s*(?:(?:\d{1,2}\.)*\d{1,2}[.):]?|[IVX]{1,5}[.)]|[A-H][.)])\s+/u;

/** `4.2.1. Central Review:` → `Central Review`. */
export function bareHeading(heading: string): string {
  const unnumbered = heading.replace(NUMBERING, '');
  let end = unnumbered.length;
  while (end > 0 && ' :.—–-[]'.includes(unnumbered.charAt(end - 1))) end--;
  return unnumbered.slice(unnumbered.startsWith('[') ? 1 : 0, end);
}
