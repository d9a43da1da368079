import type { EntityType, Span } from '../../analysis';
import type { Proposal, RecognitionContext } from '../context';

/** A stretch that the tagger reads as one name. Tokens half-open, offsets in the prose. */
export interface TaggedSpan extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  /** Calibrated belief that a name of the type is here, 0..1. */
  readonly confidence: number;
}

/** A trained sequence model for one type. */
export interface Tagger {
  readonly type: EntityType;
  /**
   * Spans in order, none overlapping.
   * @param proposals what the rules found: it takes them as hints.
   */
  tag(context: RecognitionContext, proposals: readonly Proposal[]): readonly TaggedSpan[];
}

export const NO_TAGGERS: readonly Tagger[] = [];
