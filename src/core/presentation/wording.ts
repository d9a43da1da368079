import type {
  Certainty,
  CivicLevel,
  ClaimKind,
  EntityType,
  Evidence,
  OcebmLevel,
  Polarity,
  Question,
  SourceKind,
  Strength,
  StudyDesign,
  Voice,
} from '../analysis';

/**
 * The words that a reader sees for the codes of the analysis: one place, so that card, outline, views, summary and
 * command line all speak alike. British spelling, lower case, to be used inside a sentence.
 */

const DESIGN_NAMES: Readonly<Record<StudyDesign, string>> = {
  meta_analysis_rct: 'meta-analysis of randomised trials',
  systematic_review: 'systematic review',
  rct: 'randomised trial',
  nonrandomised_trial: 'non-randomised trial',
  cohort: 'cohort',
  case_control: 'case–control study',
  cross_sectional: 'cross-sectional study',
  case_report: 'case report',
  animal: 'animal experiment',
  in_vitro: 'laboratory experiment',
  in_silico: 'computer analysis',
  human_experiment: 'experiment on volunteers',
  narrative_review: 'review',
  guideline_opinion: 'guideline or opinion',
  protocol: 'protocol',
  methods: 'methods paper',
  qualitative: 'qualitative study',
};

/** @param design null = cannot be told, which is said so. */
export function designName(design: StudyDesign | null): string {
  return design === null ? 'design cannot be told' : DESIGN_NAMES[design];
}

/** Designs that OCEBM 2011 gives no level, whatever the question. */
const WITHOUT_LEVEL: ReadonlySet<StudyDesign> = new Set<StudyDesign>([
  'narrative_review',
  'guideline_opinion',
  'protocol',
  'methods',
  'qualitative',
]);

/**
 * The level of evidence and what it rests on, e.g. `OCEBM 2 · randomised trial`, `no level: review`,
 * `no level: design cannot be told`; plain `no level` where the reason is not the design but the derivation says it.
 */
export function levelLabel(evidence: Pick<Evidence, 'ocebm'>, design: StudyDesign | null): string {
  if (evidence.ocebm !== null) {
    const level = ocebmName(evidence.ocebm);
    return design === null ? level : `${level} · ${designName(design)}`;
  }
  return design === null || WITHOUT_LEVEL.has(design) ? `no level: ${designName(design)}` : 'no level';
}

/** The scheme by which claims are grouped and which level their labels name first; derivations show both. */
export type Scheme = 'ocebm' | 'civic';

/** `CIViC B`, or `no CIViC level`. */
export function civicName(level: CivicLevel | null): string {
  return level === null ? 'no CIViC level' : `CIViC ${level}`;
}

/** `OCEBM 2`, or `no level`. */
export function ocebmName(level: OcebmLevel | null): string {
  return level === null ? 'no level' : `OCEBM ${level}`;
}

const STRENGTH_WORDS: Readonly<Record<Strength, string>> = {
  none: 'no relation stated',
  correlational: 'correlational',
  conditional_causal: 'conditional causal',
  direct_causal: 'direct causal',
};

export function strengthWord(strength: Strength): string {
  return STRENGTH_WORDS[strength];
}

/** `asserted`, `hedged` or `speculative`: the codes are plain words already. */
export function certaintyWord(certainty: Certainty): string {
  return certainty;
}

/** `affirmed` or `negated`. */
export function polarityWord(polarity: Polarity): string {
  return polarity;
}

const KIND_WORDS: Readonly<Record<ClaimKind, string>> = {
  finding: 'finding',
  cited: 'cited from others',
  hypothesis: 'hypothesis',
  recommendation: 'recommendation',
};

export function kindWord(kind: ClaimKind): string {
  return KIND_WORDS[kind];
}

const TYPE_NAMES: Readonly<Record<EntityType, readonly [one: string, many: string]>> = {
  gene: ['gene', 'genes'],
  cellType: ['cell type', 'cell types'],
  therapy: ['therapy', 'therapies'],
  disease: ['disease', 'diseases'],
  variant: ['variant', 'variants'],
  cellLine: ['cell line', 'cell lines'],
  chemical: ['chemical', 'chemicals'],
  species: ['species', 'species'],
};

/** The name of a type, in the plural unless `count` is 1. */
export function typeName(type: EntityType, count = 1): string {
  return TYPE_NAMES[type][count === 1 ? 0 : 1];
}

const QUESTION_WORDS: Readonly<Record<Question, string>> = {
  benefit: 'treatment benefit',
  harm: 'treatment harm',
  prognosis: 'prognosis',
  diagnosis: 'diagnosis',
  prevalence: 'prevalence',
  association: 'association',
};

export function questionWord(question: Question): string {
  return QUESTION_WORDS[question];
}

const SOURCE_NAMES: Readonly<Record<SourceKind, string>> = {
  article: 'article',
  abstract: 'abstract',
  news: 'news article about a paper',
  press_release: 'press release',
  notes: 'notes on a paper',
};

/** What kind of text it is. @param kind null = cannot be told, which is said so. */
export function sourceName(kind: SourceKind | null): string {
  return kind === null ? 'cannot be told' : SOURCE_NAMES[kind];
}

/** Of a claim in notes whose words it is in. */
export function voiceWord(voice: Voice): string {
  return voice === 'reviewer' ? 'reviewer’s words' : 'quoted from the paper';
}

/** `1 claim`, `3 claims`, `2 therapies`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
