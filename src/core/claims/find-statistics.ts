import type { Span } from '../analysis';
import type { PaperText } from '../text/paper-text';
import type { FoundStatistic } from './claim';
import { matchStatistics } from './statistics/match-statistics';
import { readFigures } from './statistics/read-figures';
import { spanOfTokens } from '../text/span-of-tokens';

/** p values, intervals, ratios, counts and percentages within a span of the prose, in order, never overlapping. */
export function findStatistics(paper: PaperText, within: Span): readonly FoundStatistic[] {
  const { tokens } = paper;
  return matchStatistics(paper, within).map((matched) => ({
    kind: matched.kind,
    ...spanOfTokens(tokens, matched.firstToken, matched.end),
    figures: readFigures(matched, tokens, matched.kind),
  }));
}
