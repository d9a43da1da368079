import type { Span } from '../analysis';
import { firstWhere } from '../text/first-where';
import type { PaperText, Token } from '../text/paper-text';
import type { FoundStatistic } from './claim';
import { endOfMatch, parsePattern, type Step } from './statistics/match-pattern';
import { statisticRules } from './statistics/statistic-rules';

interface Pattern {
  readonly kind: string;
  readonly steps: readonly Step[];
}

const patterns: readonly Pattern[] = statisticRules.flatMap(({ kind, patterns: all }) =>
  all.map((pattern) => ({ kind, steps: parsePattern(pattern) })),
);

/** p values, intervals, ratios, counts and percentages within a span of the prose, in order, never overlapping. */
export function findStatistics(paper: PaperText, within: Span): readonly FoundStatistic[] {
  const { tokens } = paper;
  const to = firstWhere(tokens, ({ start }) => start >= within.end);
  const found: FoundStatistic[] = [];
  let at = firstWhere(tokens, ({ start }) => start >= within.start);
  while (at < to) {
    const match = longestAt(tokens, at, to);
    if (match)
      found.push({
        kind: match.kind,
        start: tokens[at]?.start ?? 0,
        end: tokens[match.end - 1]?.end ?? 0,
        figures: {},
      });
    at = match ? match.end : at + 1;
  }
  return found;
}

function longestAt(tokens: readonly Token[], at: number, to: number): { kind: string; end: number } | null {
  let best: { kind: string; end: number } | null = null;
  for (const { kind, steps } of patterns) {
    const end = endOfMatch(steps, tokens, at, to);
    if (end > at && end > (best?.end ?? 0)) best = { kind, end };
  }
  return best;
}
