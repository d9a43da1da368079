import { CIVIC_LEVELS, type CivicWeightTable } from './fit-civic-weights';

/** The source text of `civic-weights.ts`. */
export function writeCivicWeights(table: CivicWeightTable): string {
  const rows = Object.entries(table).map(
    ([rule, weights]) =>
      `  '${rule}': { ${CIVIC_LEVELS.map((level) => `${level}: ${weights[level].toFixed(1)}`).join(', ')} },`,
  );
  return [HEAD, ...rows, '};', ''].join('\n');
}

const HEAD = `import type { CivicLevel } from '../../analysis';

/** By rule, what it adds to the sum of each level. */
export type CivicWeights = Readonly<Record<string, Readonly<Partial<Record<CivicLevel, number>>>>>;

/** The row that every statement starts from. */
export const PRIOR = 'civic.prior';

/**
 * Weights of the rules on words and counts: multinomial logistic regression over "rule fired or not" on the oldest four
 * fifths of the CIViC statements of 2021 (CC0). Written by \`npm run train:civic\`; the newest fifth was left out and is what
 * the evaluation measures.
 */
export const civicWeights: CivicWeights = {`;
