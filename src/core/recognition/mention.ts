import type { Candidate, EntitySource, EntityType, GeneOfVariant, Span, TermOrigin } from '../analysis';

/** A rule that fired, in prose offsets; the text is filled in when the analysis is assembled. */
export interface ProseCue extends Span {
  readonly rule: string;
  readonly origin?: TermOrigin;
}

/** An entity in prose offsets. Fields mean what they mean in `Entity`. */
export interface Mention extends Span {
  readonly type: EntityType;
  readonly id: string | null;
  readonly name: string | null;
  readonly xrefs: readonly string[];
  readonly match: 'exact' | 'related';
  readonly candidates: readonly Candidate[];
  readonly score: number;
  /** Belief of the trained tagger in these words as a name of the type; absent where it did not read so. */
  readonly tagger?: number;
  readonly source: EntitySource;
  readonly gene?: GeneOfVariant;
  readonly why: readonly ProseCue[];
}

export interface AbbreviationDefinition {
  readonly short: Span;
  readonly long: Span;
}

/** Sorted by start, then longest first. Mentions of one type never overlap; a gene may lie inside a cell type or therapy. */
export interface Recognition {
  readonly mentions: readonly Mention[];
  readonly abbreviations: readonly AbbreviationDefinition[];
}
