import type { CivicLevel } from '../../core/analysis';
import { PRIOR } from '../../core/evidence/civic/civic-weights';

export const CIVIC_LEVELS: readonly CivicLevel[] = ['A', 'B', 'C', 'D', 'E'];

/** Which rules fired on a statement, and the level that its curators gave it. */
export interface CivicExample {
  readonly fired: ReadonlySet<string>;
  readonly level: CivicLevel;
  /** How much it counts; one when all count alike. */
  readonly weight: number;
}

/** By rule and level, what the rule adds to the sum of the level. */
export type CivicWeightTable = Readonly<Record<string, Readonly<Record<CivicLevel, number>>>>;

export interface FitOptions {
  /** How much large weights cost. */
  readonly l2: number;
  /** A level counts by the inverse of its share to this power: 0 as often as it is, 1 all levels alike. */
  readonly balance: number;
  readonly rounds: number;
}

export const FIT: FitOptions = { l2: 0.001, balance: 0.7, rounds: 600 };
const STEP = 0.5;
const MOMENTUM = 0.9;

/** Multinomial logistic regression by gradient descent from nought: the same examples give the same weights. */
export function fitCivicWeights(examples: readonly CivicExample[], options: FitOptions = FIT): CivicWeightTable {
  const rules = [PRIOR, ...new Set(examples.flatMap(({ fired }) => [...fired]))].sort();
  const rows = examples.map(({ fired, level, weight }) => ({
    weight,
    columns: [PRIOR, ...fired].map((rule) => rules.indexOf(rule)),
    level: CIVIC_LEVELS.indexOf(level),
  }));
  const importance = importances(rows, options.balance);
  const weights = new Float64Array(rules.length * CIVIC_LEVELS.length);
  const speed = new Float64Array(weights.length);
  for (let round = 0; round < options.rounds; round++) {
    const gradient = gradientOf(rows, weights, importance);
    for (let at = 0; at < weights.length; at++) {
      const slope = (gradient[at] ?? 0) / rows.length + options.l2 * (weights[at] ?? 0);
      speed[at] = MOMENTUM * (speed[at] ?? 0) - STEP * slope;
      weights[at] = (weights[at] ?? 0) + (speed[at] ?? 0);
    }
  }
  return Object.fromEntries(rules.map((rule, row) => [rule, weightsOfRule(weights, row)]));
}

interface Row {
  readonly columns: readonly number[];
  readonly level: number;
  readonly weight: number;
}

function importances(rows: readonly Row[], balance: number): readonly number[] {
  const share = CIVIC_LEVELS.map((_, level) => rows.filter((row) => row.level === level).length / rows.length);
  const raw = share.map((part) => (part > 0 ? part ** -balance : 0));
  const mean = raw.reduce((sum, value, level) => sum + value * (share[level] ?? 0), 0);
  return raw.map((value) => value / mean);
}

function gradientOf(rows: readonly Row[], weights: Float64Array, importance: readonly number[]): Float64Array {
  const gradient = new Float64Array(weights.length);
  for (const { columns, level, weight } of rows) {
    const beliefs = beliefsOf(columns, weights);
    for (const [candidate, belief] of beliefs.entries()) {
      const error = (belief - (candidate === level ? 1 : 0)) * (importance[level] ?? 0) * weight;
      for (const column of columns) {
        const at = column * CIVIC_LEVELS.length + candidate;
        gradient[at] = (gradient[at] ?? 0) + error;
      }
    }
  }
  return gradient;
}

function beliefsOf(columns: readonly number[], weights: Float64Array): readonly number[] {
  const sums = CIVIC_LEVELS.map((_, level) =>
    columns.reduce((sum, column) => sum + (weights[column * CIVIC_LEVELS.length + level] ?? 0), 0),
  );
  const top = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - top));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** One decimal is as much as a reader can weigh, and as much as so few statements can tell. */
function weightsOfRule(weights: Float64Array, row: number): Record<CivicLevel, number> {
  const at = (level: number): number => Math.round((weights[row * CIVIC_LEVELS.length + level] ?? 0) * 10) / 10 || 0;
  return { A: at(0), B: at(1), C: at(2), D: at(3), E: at(4) };
}
