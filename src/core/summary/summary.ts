import type {
  Certainty,
  CivicLevel,
  ClaimKind,
  EntityType,
  Identifiers,
  Language,
  OcebmLevel,
  Polarity,
  Question,
  Review,
  SourceKind,
  Span,
  Strength,
  StudyDesign,
  Voice,
} from '../analysis';
import type { PlacedAnnotation } from '../annotations/annotation';
import type { OwnTermsUse } from './own-terms';

/** What a summary is made from, beside the analysis. */
export interface SummarySource {
  /** Name shown for the paper, and what links are made from. */
  readonly file: string;
  /** The exact text that was analysed. */
  readonly text: string;
  /** Line of the document on which the text begins, 1 unless it is a selection. */
  readonly firstLine?: number;
  readonly productVersion: string;
  readonly lexiconVersion: string;
  /** What reviewers corrected, with places in the text; the analysis has it already. */
  readonly corrections?: readonly PlacedAnnotation[];
  /** Reasons why the reviewer accepted remarks as they are, by `remarkKey`. */
  readonly accepted?: ReadonlyMap<string, string>;
}

/** One thing that a reviewer says otherwise than the engine. */
export interface SummaryCorrection {
  /** What was corrected, both values in words. */
  readonly what: string;
  /** May be empty. */
  readonly reason: string;
  readonly author: string;
  /** `2026-11-22` */
  readonly day: string;
  /** Null where it is about no one place. */
  readonly passage: Passage | null;
}

export interface SummaryCorrections {
  /** How many readings of the engine's reviewers confirmed. */
  readonly confirmed: number;
  readonly others: readonly SummaryCorrection[];
}

/** Words of the paper, as read, with the place they stand in (offsets into the analysed text, line from 1). */
export interface Passage extends Span {
  readonly text: string;
  readonly line: number;
}

export interface SummaryDesign {
  readonly design: StudyDesign;
  readonly quote: Passage;
}

/** A rule that led to a level, in words for the reader, with the words it rests on. */
export interface SummaryReason {
  readonly rule: string;
  readonly title: string;
  readonly quote: Passage | null;
}

export interface SummaryEvidence {
  readonly ocebm: OcebmLevel | null;
  readonly question: Question | null;
  readonly civic: CivicLevel | null;
  readonly why: readonly SummaryReason[];
}

/** One row of the evidence profile. */
export interface ProfileRow {
  /** Level and design, e.g. `OCEBM 3 · cohort`. */
  readonly label: string;
  readonly ocebm: OcebmLevel | null;
  readonly strengths: Readonly<Record<Strength, number>>;
  readonly claims: number;
}

export interface SummaryClaim {
  /** 1, 2, 3 … in the order of the summary; entities refer to it. */
  readonly number: number;
  readonly rank: number;
  readonly passage: Passage;
  readonly label: string;
  readonly ocebm: OcebmLevel | null;
  /** Why it has no OCEBM level, in words; null when it has one. */
  readonly noLevel: string | null;
  readonly civic: CivicLevel | null;
  readonly design: StudyDesign | null;
  readonly kind: ClaimKind;
  readonly strength: Strength;
  readonly polarity: Polarity;
  readonly certainty: Certainty;
  /** Of notes whose words it is in; of any other text `paper`. */
  readonly voice: Voice;
  readonly numbers: readonly string[];
  /** What a reviewer decided on it; null where nobody did. */
  readonly review: Review<unknown>['verdict'] | null;
}

/** What a claim says of an entity, for the matrix: how many claims, at which best level, how many of them negated. */
export interface EntityEvidence {
  readonly claims: number;
  readonly negated: number;
  readonly ocebm: OcebmLevel | null;
}

/** Something to look at, with both sides. */
export interface SummaryRemark {
  readonly rule: string;
  /** `warning`: a claim that says more than it rests on; `observation`: figures that do not agree. */
  readonly kind: 'warning' | 'observation';
  readonly title: string;
  readonly words: Passage;
  readonly related: readonly { readonly label: string; readonly quote: Passage }[];
  /** What was computed from figures that do not agree, in plain words; null where nothing was. */
  readonly computed: string | null;
  /** Number of the claim above that it is about; null where that is not listed or there is none. */
  readonly inClaim: number | null;
  /** Why the reviewer accepted it as it is; null = open. */
  readonly accepted: string | null;
}

export interface SummaryEntity {
  readonly type: EntityType;
  readonly id: string | null;
  readonly name: string;
  readonly spellings: readonly string[];
  readonly related: boolean;
  readonly mentions: number;
  readonly first: Passage;
  /** Numbers of the claims above that mention it. */
  readonly inClaims: readonly number[];
  readonly evidence: EntityEvidence;
}

export interface Summary {
  readonly file: string;
  readonly language: Language;
  /** What kind of text it is; null = cannot be told. */
  readonly sourceKind: SourceKind | null;
  /** As found in the text; null = none, and the file's name stands in. */
  readonly title: string | null;
  readonly identifiers: Identifiers;
  /** Own study, primary first; empty = cannot be told. */
  readonly designs: readonly SummaryDesign[];
  readonly sampleSize: { readonly value: number; readonly quote: Passage } | null;
  readonly evidence: SummaryEvidence;
  readonly profile: readonly ProfileRow[];
  /** All claims of the paper; `claims` holds the main ones. */
  readonly claimCount: number;
  readonly kinds: Readonly<Record<ClaimKind, number>>;
  readonly claims: readonly SummaryClaim[];
  /** What to look at: open ones first, warnings before observations. */
  readonly remarks: readonly SummaryRemark[];
  /** All values in this summary are the corrected ones. */
  readonly corrections: SummaryCorrections;
  readonly entities: readonly SummaryEntity[];
  /** What a reviewer would look for and the text does not give, in words. */
  readonly notFound: readonly string[];
  /** Files of the reviewer's whose terms were met. */
  readonly ownTerms: readonly OwnTermsUse[];
  readonly productVersion: string;
  readonly lexiconVersion: string;
}
