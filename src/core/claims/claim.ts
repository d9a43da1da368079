import type { ClaimKind, Figures, Span } from '../analysis';
import type { ProseCue } from '../recognition/mention';

/** A sentence picked as a claim, in prose offsets. Strength, polarity and certainty are those of its statement. */
export interface PickedClaim extends Span {
  /** Index into `PaperText.sentences` (and of the statement with the same index). */
  readonly sentence: number;
  readonly kind: ClaimKind;
  /** What speaks for reading it before the others; may be below 0. */
  readonly score: number;
  /** Marks of citation in the sentence, in order. */
  readonly citations: readonly Span[];
  /** Of a claim in title or abstract: the sentences of the body that carry it, best first. */
  readonly carriedBy: readonly number[];
  readonly why: readonly ProseCue[];
}

export interface FoundStatistic extends Span {
  readonly kind: string;
  readonly figures: Figures;
}
