import type { FoundStatistic } from '../../claims/claim';

const SIGNIFICANT = 0.05;
/** Ratios say nothing at 1, differences at 0. */
const NULL_VALUES: Readonly<Record<string, number>> = { hr: 1, or: 1, rr: 1, md: 0 };

/** Says by itself that there may be no effect. */
export function leavesRoom(statistics: readonly FoundStatistic[], index: number): boolean {
  const statistic = statistics[index];
  if (!statistic) return false;
  if (statistic.kind === 'p') return isNotSignificant(statistic);
  return statistic.kind === 'ci' && includesNull(statistics, index) === true;
}

/** Shows an effect, or may. */
export function showsEffect(statistics: readonly FoundStatistic[], index: number): boolean {
  const statistic = statistics[index];
  if (!statistic) return false;
  if (statistic.kind === 'p') return !isNotSignificant(statistic);
  return statistic.kind === 'ci' && includesNull(statistics, index) !== true;
}

/** p = 0.2, p > 0.05; of p < 0.1 it cannot be told, and p = 0.05 may be rounded. */
function isNotSignificant({ figures: { relation, value } }: FoundStatistic): boolean {
  if (value === undefined || value > 1) return false;
  if (relation === '<' || relation === '≤') return false;
  return relation === '=' ? value > SIGNIFICANT : value >= SIGNIFICANT;
}

/** Null where it cannot be told what the interval is of. */
function includesNull(statistics: readonly FoundStatistic[], index: number): boolean | null {
  const { low, high } = statistics[index]?.figures ?? {};
  const none = NULL_VALUES[statistics[index - 1]?.kind ?? ''];
  return low === undefined || high === undefined || none === undefined ? null : low <= none && none <= high;
}

/** Significant, or nothing is known to the contrary: an interval of one group alone says nothing of an effect. */
export function isSignificant(statistics: readonly FoundStatistic[], index: number): boolean {
  const statistic = statistics[index];
  return statistic?.kind === 'p' ? !isNotSignificant(statistic) : includesNull(statistics, index) === false;
}
