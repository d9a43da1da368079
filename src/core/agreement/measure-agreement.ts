import { ENTITY_TYPES, type ClaimValue, type MentionValue, type OcebmLevel, STRENGTHS } from '../analysis';
import type { JudgedItem, Judgement, Measure, WeightedResult } from './agreement';
import { cohenKappa, type JudgedPair, weightedKappa } from './cohen-kappa';

const LEVELS = ['1', '2', '3', '4', '5'] as const;
const NO_LEVEL = 'none';
type LevelCategory = (typeof LEVELS)[number] | typeof NO_LEVEL;

/**
 * Agreement on what is a claim, on the levels and the strength of what both hold to be one, and on what words name. Where
 * a reviewer said nothing they may have agreed with the engine or not have looked: items on which both decided, and all
 * items, are told apart.
 */
export function measureAgreement(
  claims: readonly JudgedItem<ClaimValue>[],
  mentions: readonly JudgedItem<MentionValue>[],
): readonly Measure[] {
  const shared = claims.filter(({ a, b }) => a.value !== null && b.value !== null);
  const levels = pairsOf(shared, 'ocebm', ({ value }) => levelOf(value?.ocebm ?? null));
  const isListed = ({ value }: Judgement<ClaimValue>) => (value === null ? 'no' : 'yes');
  const strengthOf = ({ value }: Judgement<ClaimValue>) => value?.strength ?? 'none';
  const typeOf = ({ value }: Judgement<MentionValue>) => value?.type ?? 'none';
  return [
    measure('claims', pairsOf(claims, 'listed', isListed), ['yes', 'no']),
    { ...measure('levels', levels, [...LEVELS, NO_LEVEL]), weighted: weighted(levels.both) },
    measure('strength', pairsOf(shared, 'strength', strengthOf), STRENGTHS.toReversed()),
    measure('mentions', pairsOf(mentions, 'listed', typeOf), [...ENTITY_TYPES, 'none']),
  ];
}

interface Pairs<C extends string> {
  readonly both: readonly JudgedPair<C>[];
  readonly all: readonly JudgedPair<C>[];
}

/** @param field that both must have decided on themselves. */
function pairsOf<V, C extends string>(
  items: readonly JudgedItem<V>[],
  field: keyof V | 'listed',
  categoryOf: (judgement: Judgement<V>) => C,
): Pairs<C> {
  const toPair = ({ a, b }: JudgedItem<V>): JudgedPair<C> => [categoryOf(a), categoryOf(b)];
  const decided = items.filter(({ a, b }) => a.decided.includes(field) && b.decided.includes(field));
  return { both: decided.map(toPair), all: items.map(toPair) };
}

function measure<C extends string>(of: Measure['of'], { both, all }: Pairs<C>, order: readonly C[]): Measure {
  return { of, both: cohenKappa(both, order), all: cohenKappa(all, order) };
}

function levelOf(level: OcebmLevel | null): LevelCategory {
  return LEVELS.find((name) => name === String(level)) ?? NO_LEVEL;
}

/** No level is no place in an order. */
function weighted(pairs: readonly JudgedPair<LevelCategory>[]): WeightedResult {
  const levelled = pairs.filter(([a, b]) => a !== NO_LEVEL && b !== NO_LEVEL);
  return { n: levelled.length, kappa: weightedKappa(levelled, LEVELS) };
}
