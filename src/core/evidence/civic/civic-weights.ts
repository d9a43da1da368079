import type { CivicLevel } from '../../analysis';

/** By rule, what it adds to the sum of each level. */
export type CivicWeights = Readonly<Record<string, Readonly<Partial<Record<CivicLevel, number>>>>>;

/** The row that every statement starts from. */
export const PRIOR = 'civic.prior';

/**
 * Weights of the rules on words and counts: multinomial logistic regression over "rule fired or not" on the oldest four
 * fifths of the CIViC statements of 2021 (CC0). Written by `npm run train:civic`; the newest fifth was left out and is what
 * the evaluation measures.
 */
export const civicWeights: CivicWeights = {
  'civic.age': { A: -0.4, B: -1.0, C: 1.6, D: -0.1, E: -0.1 },
  'civic.animals': { A: -1.2, B: -0.8, C: -1.6, D: 1.7, E: 1.9 },
  'civic.approval': { A: 3.6, B: -1.3, C: -1.4, D: -0.7, E: -0.2 },
  'civic.assay': { A: 0.5, B: -0.8, C: -0.3, D: 0.8, E: -0.3 },
  'civic.association': { A: 0.1, B: 0.3, C: -0.6, D: -0.3, E: 0.5 },
  'civic.case_report': { A: -0.4, B: -0.5, C: 0.6, D: -0.1, E: 0.4 },
  'civic.cell_lines': { A: -2.1, B: -0.8, C: 0.0, D: 2.3, E: 0.6 },
  'civic.cells': { A: -1.1, B: 0.3, C: -1.0, D: 1.0, E: 0.9 },
  'civic.coding_change': { A: -1.6, B: -0.5, C: 1.8, D: 0.3, E: 0.0 },
  'civic.cohort': { A: 0.8, B: 0.3, C: 0.7, D: -0.6, E: -1.1 },
  'civic.comparison': { A: -0.4, B: 0.0, C: 0.2, D: 0.4, E: -0.3 },
  'civic.few_patients': { A: -0.4, B: -0.2, C: 0.4, D: -0.2, E: 0.3 },
  'civic.frequency': { A: 0.4, B: 0.4, C: 0.8, D: -1.0, E: -0.6 },
  'civic.guideline': { A: 3.5, B: -1.4, C: -1.1, D: -0.7, E: -0.4 },
  'civic.inferred': { A: -0.7, B: -0.8, C: -1.6, D: -0.5, E: 3.7 },
  'civic.inherited': { A: -0.1, B: -0.4, C: 0.6, D: -0.4, E: 0.3 },
  'civic.many_patients': { A: 0.3, B: 0.0, C: -1.2, D: 0.2, E: 0.7 },
  'civic.mechanism': { A: -0.3, B: -0.5, C: -0.3, D: 0.6, E: 0.4 },
  'civic.narrative': { A: -1.6, B: 0.0, C: 1.4, D: 0.2, E: 0.1 },
  'civic.one_patient': { A: 0.3, B: -0.6, C: 1.1, D: -1.3, E: 0.5 },
  'civic.patients': { A: 0.5, B: 0.9, C: 0.2, D: -0.9, E: -0.6 },
  'civic.phase_three': { A: 1.7, B: -0.6, C: -0.6, D: -0.4, E: -0.1 },
  'civic.predicted': { A: -0.6, B: -0.6, C: 0.2, D: -0.4, E: 1.3 },
  'civic.prior': { A: -0.3, B: 0.3, C: 0.1, D: 0.7, E: -0.8 },
  'civic.profile_few': { A: 0.6, B: -0.7, C: 1.0, D: -0.2, E: -0.6 },
  'civic.profile_five': { A: -0.7, B: -0.1, C: 1.2, D: -0.2, E: -0.2 },
  'civic.profile_many': { A: 0.1, B: 0.4, C: 0.8, D: 0.1, E: -1.3 },
  'civic.profile_one': { A: -0.5, B: -0.9, C: 0.9, D: 0.1, E: 0.4 },
  'civic.profile_some': { A: -1.5, B: 0.7, C: 1.0, D: 0.3, E: -0.6 },
  'civic.proposed': { A: -1.0, B: -0.4, C: -1.1, D: -0.9, E: 3.3 },
  'civic.response_case': { A: -0.3, B: 0.7, C: 1.3, D: 0.4, E: -2.1 },
  'civic.response_rate': { A: 0.6, B: 0.5, C: 0.5, D: -1.0, E: -0.6 },
  'civic.screened': { A: 0.5, B: 0.9, C: 0.5, D: -1.0, E: -0.9 },
  'civic.somatic': { A: -0.5, B: 1.0, C: -1.9, D: -0.4, E: 1.8 },
  'civic.some_patients': { A: 0.2, B: 0.5, C: 0.1, D: -0.9, E: 0.0 },
  'civic.standard_care': { A: 2.4, B: -0.9, C: -0.5, D: -0.7, E: -0.3 },
  'civic.statistics': { A: 0.2, B: 0.2, C: -0.7, D: -0.3, E: 0.6 },
  'civic.survival': { A: 0.5, B: 1.0, C: 0.0, D: -1.3, E: 0.0 },
  'civic.trial': { A: 1.2, B: 0.8, C: 0.1, D: -0.9, E: -1.2 },
};
