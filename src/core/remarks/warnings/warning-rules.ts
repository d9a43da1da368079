import type { RuleInfo } from '../../rules/rule';

/** Text in the examples is a whole text: a heading, a blank line, an abstract. */
export const warningRules: readonly RuleInfo[] = [
  {
    id: 'warning.causal_on_observational',
    title: 'Causal wording on an observational design',
    source: 'Yu, Li and Wang 2019 (causal language); STROBE, interpretation and limitations',
    examples: { yes: [], no: [] },
  },
  {
    id: 'warning.human_claim_on_models',
    title: 'Stated for patients, shown in animals or cells',
    source: 'OCEBM 2011: a claim is worth what supports that very claim; ARRIVE 2.0, generalisability',
    examples: { yes: [], no: [] },
  },
  {
    id: 'warning.stronger_than_body',
    title: 'Title or abstract says it more strongly than the body',
    source: 'CONSORT for Abstracts; Boutron et al. 2010 (spin)',
    examples: { yes: [], no: [] },
  },
  {
    id: 'warning.certainty_over_statistics',
    title: 'Stated as an effect or difference, but its figures show none',
    source: 'Boutron et al. 2010 (spin); SAMPL guidelines for reporting statistics',
    examples: { yes: [], no: [] },
  },
  {
    id: 'warning.single_patient_general',
    title: 'Stated in general, shown in one patient',
    source: 'OCEBM 2011, case reports; our reading',
    examples: { yes: [], no: [] },
  },
  {
    id: 'warning.no_data_or_citation',
    title: 'Stated as fact with neither own data nor a citation',
    source: 'ICMJE Recommendations, manuscript preparation; our reading',
    examples: { yes: [], no: [] },
  },
  {
    id: 'warning.comparison_without_numbers',
    title: 'Compared without any figure',
    source: 'SAMPL guidelines for reporting statistics; CONSORT and STROBE, outcomes and estimates',
    examples: { yes: [], no: [] },
  },
];
