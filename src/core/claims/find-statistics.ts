import type { Span } from '../analysis';
import type { PaperText } from '../text/paper-text';
import type { FoundStatistic } from './claim';

/** p values, intervals, ratios, counts and percentages within a span of the prose. */
export function findStatistics(_paper: PaperText, _within: Span): readonly FoundStatistic[] {
  return [];
}
