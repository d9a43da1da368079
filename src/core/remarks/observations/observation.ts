import type { Span } from '../../analysis';
import type { MatchedStatistic } from '../../claims/statistics/match-statistics';
import type { PaperText, SentenceText } from '../../text/paper-text';
import type { ObservationId } from './observation-rules';

/** The figures of one sentence, in its order. */
export interface SentenceFigures {
  readonly paper: PaperText;
  readonly sentence: SentenceText;
  readonly statistics: readonly MatchedStatistic[];
}

/** Two figures that do not agree, in prose offsets. */
export interface Observation extends Span {
  readonly rule: ObservationId;
  /** What the figure is held against. */
  readonly against: Span;
  /** What was computed, in plain words: `12/40 is 30%`. */
  readonly detail: string;
}

/** One check that a reviewer would do by hand. */
export type Check = (figures: SentenceFigures) => readonly Observation[];
