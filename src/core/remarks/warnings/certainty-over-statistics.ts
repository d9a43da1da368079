import type { FoundStatistic } from '../../claims/claim';
import { findClaimStatistics } from '../../claims/find-claim-statistics';
import { compilePhrases } from '../../rules/phrases';
import { effectWords, nullWords } from './effect-words';
import { type ClaimView, cueOf, isOwnAssertion, phrasesIn, type Warned } from './warning-context';

const SIGNIFICANT = 0.05;
/** Ratios say nothing at 1, differences at 0. */
const NULL_VALUES: Readonly<Record<string, number>> = { hr: 1, or: 1, rr: 1, md: 0 };

type Reading = 'effect' | 'null';
const matcher = compilePhrases<Reading>([
  ...effectWords.map((phrase) => ({ phrase, value: 'effect' as const })),
  ...nullWords.map((phrase) => ({ phrase, value: 'null' as const })),
]);

/** Says that there is an effect, association or difference, with figures that all leave room for none. */
export function findCertaintyOverStatistics(view: ClaimView): Warned | null {
  const { claim, statement, findings } = view;
  if (!isOwnAssertion(view) || statement.polarity === 'negated') return null;
  const hits = phrasesIn(matcher, view);
  if (hits.length === 0 || hits.some(({ value }) => value === 'null')) return null;
  const statistics = findClaimStatistics(findings.paper, claim);
  const first = statistics.find((_, index) => leavesRoom(statistics, index));
  if (!first || statistics.some((_, index) => showsEffect(statistics, index))) return null;
  const before = hits.map((hit) => cueOf(view, hit, '')).filter(({ end }) => end <= first.start);
  const effect = before.at(-1);
  return effect
    ? { words: effect, related: [{ start: first.start, end: first.end, rule: `statistic.${first.kind}` }] }
    : null;
}

function leavesRoom(statistics: readonly FoundStatistic[], index: number): boolean {
  const statistic = statistics[index];
  if (!statistic) return false;
  if (statistic.kind === 'p') return isNotSignificant(statistic);
  return statistic.kind === 'ci' && includesNull(statistics, index) === true;
}

function showsEffect(statistics: readonly FoundStatistic[], index: number): boolean {
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
