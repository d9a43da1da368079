import type { Strength, StudyDesign } from '../../analysis';

/** What a claim rests on, and how strongly it is said, where a warning applies at all. */

export const observationalDesigns: ReadonlySet<StudyDesign> = new Set([
  'cohort',
  'case_control',
  'cross_sectional',
  'case_report',
]);

export const modelDesigns: ReadonlySet<StudyDesign> = new Set(['animal', 'in_vitro']);

/** Studies whose comparisons readers are owed in figures. */
export const comparingDesigns: ReadonlySet<StudyDesign> = new Set([
  'rct',
  'nonrandomised_trial',
  'cohort',
  'case_control',
  'cross_sectional',
]);

/** Here an experiment or a trial decides what causes what, however the body words its figures. */
export const decidingDesigns: ReadonlySet<StudyDesign> = new Set([
  'rct',
  'nonrandomised_trial',
  'meta_analysis_rct',
  'animal',
  'in_vitro',
  'in_silico',
  'human_experiment',
]);

/** Said in general of more than one patient. */
export const tellingStrengths: ReadonlySet<Strength> = new Set(['direct_causal', 'correlational']);
