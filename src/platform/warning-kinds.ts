/** A kind of warning that can be turned off, and the rules that warn so. */
interface WarningKind {
  /** `biogloss.warnings.<setting>` */
  readonly setting: string;
  readonly rules: readonly string[];
}

/** In the order of the settings. Every rule of `src/core/remarks` stands in one of them. */
export const WARNING_KINDS: readonly WarningKind[] = [
  { setting: 'causalOnObservational', rules: ['warning.causal_on_observational'] },
  { setting: 'humanClaimOnModels', rules: ['warning.human_claim_on_models'] },
  { setting: 'strongerThanBody', rules: ['warning.stronger_than_body'] },
  { setting: 'certaintyOverStatistics', rules: ['warning.certainty_over_statistics'] },
  { setting: 'singlePatientGeneral', rules: ['warning.single_patient_general'] },
  { setting: 'noDataOrCitation', rules: ['warning.no_data_or_citation'] },
  { setting: 'comparisonWithoutNumbers', rules: ['warning.comparison_without_numbers'] },
  { setting: 'percentages', rules: ['observation.percentage'] },
  { setting: 'intervals', rules: ['observation.interval-order', 'observation.estimate-outside'] },
  { setting: 'pValues', rules: ['observation.p-interval'] },
  { setting: 'numbersDrift', rules: ['observation.people-drift', 'observation.arms'] },
];

const SETTINGS: ReadonlyMap<string, string> = new Map(
  WARNING_KINDS.flatMap(({ setting, rules }) => rules.map((rule) => [rule, setting] as const)),
);

/** The setting that turns a rule's warnings off. */
export function settingOfWarning(rule: string): string | undefined {
  return SETTINGS.get(rule);
}
