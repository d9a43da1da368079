import type { EntityType } from '../../analysis';
import type { RecognitionContext } from '../context';

/** A stretch of tokens, half-open, that the tagger reads as one name. */
export interface TaggedSpan {
  readonly firstToken: number;
  readonly endToken: number;
  /** Calibrated belief that the span is a name of the type, 0..1. */
  readonly confidence: number;
}

/** A trained sequence model for one type. */
export interface Tagger {
  readonly type: EntityType;
  /** Spans in order, none overlapping. */
  tag(context: RecognitionContext): readonly TaggedSpan[];
}

export const NO_TAGGERS: readonly Tagger[] = [];
