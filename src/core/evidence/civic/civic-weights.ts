import type { CivicLevel } from '../../analysis';

/**
 * Weights of the rules in `civic-rules.ts` and where they start from (`civic.prior`): multinomial logistic regression over
 * "rule fired or not" on the oldest four fifths of the CIViC statements of 2021 (CC0), classes weighted by the square root of
 * their rarity, rounded to one decimal. The newest fifth was left out and is what the evaluation measures.
 */
export const civicWeights: Readonly<Record<string, Readonly<Partial<Record<CivicLevel, number>>>>> = {
  'civic.guideline': { A: 3.1, B: -0.3, C: -1.2, D: -0.9, E: -0.6 },
  'civic.phase_three': { A: 1.4, B: -0.4, C: -0.6, D: -0.4, E: -0.1 },
  'civic.trial': { A: 1.0, B: 0.6, C: -0.2, D: -0.7, E: -0.8 },
  'civic.cohort': { A: 0.2, B: 0.2, C: -0.0, D: -0.3, E: 0.0 },
  'civic.outcome': { A: 0.7, B: 1.2, C: -0.1, D: -1.3, E: -0.4 },
  'civic.patients': { A: 0.4, B: 0.8, C: -0.3, D: -1.0, E: 0.0 },
  'civic.one_patient': { A: -0.7, B: -1.3, C: 1.7, D: -0.8, E: 1.1 },
  'civic.family': { A: -0.8, B: -0.8, C: 2.0, D: -1.1, E: 0.6 },
  'civic.cells': { A: -0.7, B: -1.1, C: -0.9, D: 2.2, E: 0.5 },
  'civic.animals': { A: -0.9, B: -0.9, C: -1.4, D: 1.5, E: 1.7 },
  'civic.inferred': { A: -0.7, B: -0.3, C: -1.4, D: -0.4, E: 2.8 },
  'civic.association': { A: -0.4, B: 0.5, C: 0.3, D: 0.4, E: -0.7 },
  'civic.response_case': { A: -0.3, B: 0.6, C: 1.2, D: 0.3, E: -1.9 },
  'civic.many_patients': { A: 0.5, B: 0.7, C: 0.4, D: -0.4, E: -1.2 },
  'civic.few_patients': { A: -0.8, B: -0.4, C: 1.2, D: -0.2, E: 0.2 },
  'civic.prior': { A: -0.4, B: 0.2, C: 0.2, D: 0.4, E: -0.4 },
};
