import { findClaimStatistics } from '../../claims/find-claim-statistics';
import { compilePhrases } from '../../rules/phrases';
import { leavesRoom, showsEffect } from './significance';
import { effectWords, nullWords } from './effect-words';
import { type ClaimView, cueOf, isOwnAssertion, phrasesIn, type Warned } from './warning-context';

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
