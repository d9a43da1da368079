import type { Token } from '../../text/paper-text';
import type { MatchedStatistic } from '../../claims/statistics/match-statistics';
import { combineRelations } from '../../claims/statistics/read-relation';
import { type Estimate, estimatesIn } from './check-interval';
import { type Figure, figureOf, spanOfFigures, standTogether } from './figure-span';
import type { Check, Observation, SentenceFigures } from './observation';
import { observationTable } from './observation-rules';
import { spanOfTokens } from '../../text/span-of-tokens';

/** A 95% interval that leaves out no effect goes with p below 0.05, one that holds it with p above. */
export const checkPValue: Check = (figures) => {
  if (saysOtherTest(figures)) return [];
  return estimatesIn(figures).flatMap((estimate) => {
    const p = pOf(figures, estimate);
    const value = p && figureOf(p, 'value');
    return p && value ? compare(figures.paper.tokens, estimate, p, value) : [];
  });
};

/** The value that stands for no effect. */
const NONE: ReadonlyMap<string, number> = new Map([
  ['hr', 1],
  ['or', 1],
  ['rr', 1],
  ['md', 0],
]);

/** One-sided tests, margins and interactions have p values that no 95% interval around no effect shows. */
const OTHER_TEST =
  /^(?:non-?inferior|inferiority|equivalen|superiority|interact|heterogen|trend|sided|tailed|rank$|logrank|bonferroni)/;

function saysOtherTest({ paper, sentence, statistics }: SentenceFigures): boolean {
  if (!statistics.some(({ kind }) => kind === 'p') || !statistics.some(({ kind }) => NONE.has(kind))) return true;
  for (let at = sentence.firstToken; at < sentence.endToken; at++)
    if (OTHER_TEST.test(paper.tokens[at]?.lower ?? '')) return true;
  return false;
}

/** The p value between estimate and interval, else the one right after the interval; after two estimates it compares them. */
function pOf({ paper, statistics }: SentenceFigures, { first, last }: Estimate): MatchedStatistic | undefined {
  if (/^(?:vs|versus|v)$/.test(paper.tokens[(statistics[first]?.firstToken ?? 0) - 1]?.lower ?? '')) return undefined;
  const between = statistics[last - 1];
  if (between?.kind === 'p' && first < last - 1) return between;
  const own = statistics[last];
  const after = statistics[last + 1];
  return own && after?.kind === 'p' && standTogether(paper.tokens, own.end, after.firstToken) ? after : undefined;
}

function compare(
  tokens: readonly Token[],
  estimate: Estimate,
  p: MatchedStatistic,
  value: Figure,
): readonly Observation[] {
  const none = NONE.get(estimate.kind);
  if (none === undefined || estimate.confidence !== 95 || !estimate.value) return [];
  const excludes = excludesNone(estimate, none);
  const isLow = isBelow5Percent(p, value);
  if (excludes === null || isLow === null || excludes === isLow) return [];
  return [
    {
      rule: observationTable.pAgainstInterval.id,
      ...spanOfTokens(tokens, p.firstToken, p.end),
      against: spanOfFigures(tokens, estimate.low, estimate.high),
      detail: `the interval ${excludes ? 'leaves out' : 'holds'} ${none}`,
    },
  ];
}

/** Null where an end is so near that rounding, or another way to compute it, may decide. */
function excludesNone({ low, high }: Estimate, none: number): boolean | null {
  if (low.value > high.value) return null;
  const unit = 10 ** -Math.max(low.decimals, high.decimals);
  if ([low, high].some((end) => Math.abs(end.value - none) < NEAR * unit + 1e-9)) return null;
  return low.value > none || high.value < none;
}

const NEAR = 1;
const LIMIT = 0.05;

/** Null where that cannot be told: `p < 0.1`, `p = 0.05`. */
function isBelow5Percent({ relations }: MatchedStatistic, { value, decimals }: Figure): boolean | null {
  const relation = combineRelations(relations) ?? '=';
  if (relation === '<' || relation === '≤') return value <= LIMIT ? true : null;
  if (relation === '>' || relation === '≥') return value >= LIMIT ? false : null;
  if (relation !== '=' || Math.abs(value - LIMIT) < 10 ** -Math.max(decimals, 2) + 1e-9) return null;
  return value < LIMIT;
}
