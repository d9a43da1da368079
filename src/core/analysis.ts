/**
 * The analysis of one paper: the contract between the engine and everything that reads it (editor, command line,
 * exports, evaluation). All offsets are UTF-16 code units into the exact input text, half-open `[start, end)`, and every
 * `text` or `quote` is exactly the input between its offsets. The same input gives the same analysis, byte for byte.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type Language = 'markdown' | 'plaintext';

/** In the order in which they are listed everywhere. */
export const ENTITY_TYPES = [
  'gene',
  'cellType',
  'therapy',
  'disease',
  'variant',
  'cellLine',
  'chemical',
  'species',
] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** What a stretch of the paper is for, as its heading says. `furniture` is what is not the paper at all. */
export type SectionRole =
  | 'title'
  | 'abstract'
  | 'background'
  | 'objective'
  | 'methods'
  | 'results'
  | 'discussion'
  | 'conclusion'
  | 'keywords'
  | 'backmatter'
  | 'references'
  | 'furniture'
  | 'other';

/** What a sentence does in the argument. */
export type Role = 'background' | 'objective' | 'methods' | 'results' | 'conclusion' | 'other';

/** Causal strength of a statement, weakest first (Yu, Li and Wang 2019, four-way scheme). */
export const STRENGTHS = ['none', 'correlational', 'conditional_causal', 'direct_causal'] as const;
export type Strength = (typeof STRENGTHS)[number];
export type Polarity = 'affirmed' | 'negated';
export type Certainty = 'asserted' | 'hedged' | 'speculative';

export const STUDY_DESIGNS = [
  'meta_analysis_rct',
  'systematic_review',
  'rct',
  'nonrandomised_trial',
  'cohort',
  'case_control',
  'cross_sectional',
  'case_report',
  'animal',
  'in_vitro',
  'in_silico',
  'human_experiment',
  'narrative_review',
  'guideline_opinion',
  'protocol',
  'methods',
  'qualitative',
] as const;
/** The design of the authors' own study; there is no code for "cannot be told", an empty list says that. */
export type StudyDesign = (typeof STUDY_DESIGNS)[number];

/** A rule that fired and the words it rests on. `rule` is an id that `describeRule` knows. */
export interface Cue extends Span {
  readonly rule: string;
  readonly text: string;
  /** Only with the rule `reviewer.term`: where the reviewer wrote the term. */
  readonly origin?: TermOrigin;
}

/** A line, from 1, of a terminology file of the reviewer's. */
export interface TermOrigin {
  readonly file: string;
  readonly line: number;
}

export interface Section extends Span {
  readonly title: string;
  readonly role: SectionRole;
  /** 1 for the highest heading; sections nest by level. */
  readonly level: number;
}

export interface Sentence extends Span {
  /** Index into `sections`: the innermost one that holds the sentence. */
  readonly section: number | null;
  readonly role: Role;
  readonly strength: Strength;
  /** `negated`: something that it states is denied, be it a part only ("in mice but not in rats"). */
  readonly polarity: Polarity;
  /** Of the least certain thing that it says; what its claim says as a whole, `Claim.certainty` tells. */
  readonly certainty: Certainty;
  readonly voice: Voice;
}

/** Whose words: the paper's, or a reviewer's own in notes on it. What notes quote from the paper is the paper's. */
export type Voice = 'paper' | 'reviewer';

export interface Abbreviation extends Span {
  readonly short: string;
  readonly long: string;
}

export type EntitySource = 'lexicon' | 'model' | 'pattern' | 'abbreviation' | 'reviewer';

export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly score: number;
}

/** The gene that a variant belongs to: `{ id: 'NCBIGene:673', name: 'BRAF' }`. */
export interface GeneOfVariant {
  readonly id: string;
  readonly name: string;
}

export interface Entity extends Span {
  readonly text: string;
  readonly type: EntityType;
  /** CURIE such as `NCBIGene:7157`, `CL:0000236`, `DrugBank:DB00072`, `MAXO:0000058`; null = a mention without a sense. */
  readonly id: string | null;
  readonly name: string | null;
  readonly xrefs: readonly string[];
  /** `related`: a broader or neighbouring concept. */
  readonly match: 'exact' | 'related';
  /** Other senses considered, best first. */
  readonly candidates: readonly Candidate[];
  /** Belief that this is a mention of `type`, 0..1. */
  readonly score: number;
  readonly source: EntitySource;
  /** Belief of the trained tagger in these words as a name of the type, 0..1; absent where it did not read so. */
  readonly tagger?: number;
  /** Of a variant the gene that it is a variant of; absent where the paper does not say. Its words are among `why`. */
  readonly gene?: GeneOfVariant;
  /** Why this mention and this sense: rules and the words they rest on. */
  readonly why: readonly Cue[];
  /** Only where a reviewer said something of it: the values above are then the reviewer's. */
  readonly review?: Review<MentionValue>;
}

/** What some words name, by the engine or by a reviewer. */
export interface MentionValue {
  readonly type: EntityType;
  /** CURIE; null = a mention without a sense. */
  readonly id: string | null;
  readonly name: string | null;
  /** The words themselves, as a reader sees them. */
  readonly text: string;
}

/** What a reviewer decided, beside what the engine had said. What a reviewer took away is not in the analysis at all. */
export interface Review<T> {
  /** Id of the annotation that says so. */
  readonly annotation: string;
  readonly verdict: 'confirmed' | 'corrected' | 'added';
  /** The engine's own value; null where it had none. */
  readonly machine: T | null;
  /** The reviewer's words; may be empty. */
  readonly reason: string;
  /** Empty where the reviewer has set no name. */
  readonly author: string;
  /** ISO 8601. */
  readonly modified: string;
}

/**
 * Therapies given together, from the first to the end of the last: "dabrafenib plus trametinib" is two entities and one
 * combination.
 */
export interface Combination extends Span {
  readonly text: string;
  /** Indexes into `entities`, two or more, in order; all therapies. */
  readonly entities: readonly number[];
  /** The words that join them. */
  readonly why: readonly Cue[];
}

export type Question = 'benefit' | 'harm' | 'prognosis' | 'diagnosis' | 'prevalence' | 'association';
export const OCEBM_LEVELS = [1, 2, 3, 4, 5] as const;
export type OcebmLevel = (typeof OCEBM_LEVELS)[number];
export const CIVIC_LEVELS = ['A', 'B', 'C', 'D', 'E'] as const;
export type CivicLevel = (typeof CIVIC_LEVELS)[number];

export interface Evidence {
  /** OCEBM 2011 level; null = none, and `why` says why not. */
  readonly ocebm: OcebmLevel | null;
  readonly question: Question | null;
  /** CIViC level; null = none, and `why` says why not. */
  readonly civic: CivicLevel | null;
  /** Of a claim about a molecular profile: how many patients have it, where the text says so. */
  readonly profilePatients: SampleSize | null;
  readonly why: readonly Cue[];
}

export type Relation = '<' | '≤' | '=' | '≥' | '>' | '≈';

/** A statistic as numbers; what is not written, or cannot be read for sure, is absent. */
export interface Figures {
  readonly relation?: Relation;
  /** The estimate, p value, percentage, mean or median. */
  readonly value?: number;
  /** Ends of an interval or range. */
  readonly low?: number;
  readonly high?: number;
  /** Of an interval, in percent: 95. */
  readonly confidence?: number;
  /** `12 of 40`: 12 and 40. */
  readonly count?: number;
  readonly total?: number;
  /** Beside a mean: its standard deviation or standard error. */
  readonly spread?: number;
  readonly unit?: string;
}

export interface Statistic extends Span {
  /** p, ci, hr, or, rr, n, percent, mean, median, effect … */
  readonly kind: string;
  readonly text: string;
  readonly figures: Figures;
}

export const CLAIM_KINDS = ['finding', 'cited', 'hypothesis', 'recommendation'] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

export interface Claim extends Span {
  /** The input between the offsets, markup and all. */
  readonly text: string;
  /** The same words as a reader sees them, on one line. */
  readonly plain: string;
  readonly section: number | null;
  readonly kind: ClaimKind;
  readonly strength: Strength;
  /** Of what the claim says as a whole: "in mice but not in rats" is affirmed. */
  readonly polarity: Polarity;
  readonly certainty: Certainty;
  /** What supports THIS claim: a mouse result inside a trial paper is `animal`. */
  readonly design: StudyDesign | null;
  readonly evidence: Evidence;
  readonly statistics: readonly Statistic[];
  /** Indexes into `entities`. */
  readonly entities: readonly number[];
  readonly voice: Voice;
  /** The marks of citation in its sentence: whose claim a cited one is. */
  readonly citations: readonly Span[];
  /** Of a claim in title or abstract: the sentences of the body that carry it, best first; indexes into `sentences`. */
  readonly carriedBy: readonly number[];
  /** Why this sentence is listed as a claim, and why this kind, strength and certainty. */
  readonly why: readonly Cue[];
  /** Rank within the paper, 1 = the claim to read first. */
  readonly rank: number;
  /** Only where a reviewer said something of it: the values above are then the reviewer's. */
  readonly review?: Review<ClaimValue>;
}

/** Of a claim, what a reviewer may see otherwise than the engine. */
export interface ClaimValue {
  readonly claimKind: ClaimKind;
  readonly strength: Strength;
  readonly design: StudyDesign | null;
  readonly ocebm: OcebmLevel | null;
  readonly civic: CivicLevel | null;
}

export interface DesignFinding extends Span {
  readonly design: StudyDesign;
  readonly quote: string;
  readonly cues: readonly Cue[];
}

export interface Identifiers {
  readonly doi?: string;
  readonly pmid?: string;
  readonly pmcid?: string;
  /** NCT…, ISRCTN…, EudraCT numbers, in order of appearance. */
  readonly trials: readonly string[];
}

export interface SampleSize extends Span {
  /** Humans analysed in the paper's own study. */
  readonly value: number;
}

/** What kind of text this is; what it says of a study is first hand in an article and its abstract only. */
export type SourceKind = 'article' | 'abstract' | 'news' | 'press_release' | 'notes';

export interface Source {
  readonly kind: SourceKind;
  readonly why: readonly Cue[];
}

/**
 * Something that a reviewer may want to look at: the words it is about, and the words they are to be held against. It
 * never says that something is wrong, only what stands where.
 */
export interface Remark extends Cue {
  /** Index into `claims`; null where it is about no listed claim. */
  readonly claim: number | null;
  /** The other side, at least one cue; of some remarks (`a claim with no data`) none. */
  readonly related: readonly Cue[];
  /** Of an observation: what was computed from the figures, in plain words: `12/40 is 30%`. */
  readonly detail?: string;
}

export interface Paper {
  /** null = cannot be told. */
  readonly source: Source | null;
  readonly title: Span | null;
  readonly identifiers: Identifiers;
  /** Own study, primary first; empty = cannot be told. */
  readonly designs: readonly DesignFinding[];
  readonly sampleSize: SampleSize | null;
  /** Of the paper (or note) as a whole. */
  readonly evidence: Evidence;
}

export interface Analysis {
  readonly id: string;
  readonly language: Language;
  readonly paper: Paper;
  readonly sections: readonly Section[];
  readonly sentences: readonly Sentence[];
  readonly abbreviations: readonly Abbreviation[];
  readonly entities: readonly Entity[];
  /** In order of start. */
  readonly combinations: readonly Combination[];
  readonly claims: readonly Claim[];
  /** Figures that do not agree with each other, in order of start. */
  readonly observations: readonly Remark[];
  /** Claims that say more than what they rest on, in order of start. */
  readonly warnings: readonly Remark[];
}
