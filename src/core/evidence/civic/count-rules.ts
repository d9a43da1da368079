import { civicRule, type CivicRule } from './civic-rule';

const counted = (id: string, title: string, yes: readonly string[], no: readonly string[]): CivicRule =>
  civicRule(id, title, [], yes, no);

/** Not phrases but counts; of patients with the profile see `profile-count-rules.ts`. */
export const civicCountRules = {
  fewPatients: counted(
    'civic.few_patients',
    'Fewer than five patients are counted (points to C)',
    ['Two patients with the fusion got better.', 'Of these, 1/3 responded.'],
    ['Twenty-three patients with the fusion got better.'],
  ),
  somePatients: counted(
    'civic.some_patients',
    'Six to nineteen patients are counted',
    ['The fusion was sought in 12 patients.'],
    ['The fusion was found in two patients.', 'The fusion was sought in 47 patients.'],
  ),
  manyPatients: counted(
    'civic.many_patients',
    'Twenty or more patients are counted',
    ['The fusion was sought in 47 patients.'],
    ['The fusion was found in two patients.'],
  ),
  screened: counted(
    'civic.screened',
    'More than five people are counted, but for an inherited variant: those searched for it, not those who have it',
    ['Of 114 families 85 had germline mutations.'],
    ['The fusion was sought in 47 patients.'],
  ),
  oneCarrier: counted(
    'civic.profile_one',
    'One patient or family with the profile (points to C)',
    ['The fusion was found in one patient.'],
    ['The fusion was found in seven patients.'],
  ),
  fewCarriers: counted(
    'civic.profile_few',
    'Two to four patients with the profile (points to C)',
    ['The fusion was found in three patients.'],
    ['The fusion was found in seven patients.'],
  ),
  fiveCarriers: counted(
    'civic.profile_five',
    'Exactly five patients with the profile, between what is typical of C and of B',
    ['The fusion was found in five patients.'],
    ['The fusion was found in seven patients.'],
  ),
  someCarriers: counted(
    'civic.profile_some',
    'Six to nineteen patients with the profile',
    ['The fusion was found in seven patients.'],
    ['The fusion was found in three patients.'],
  ),
  manyCarriers: counted(
    'civic.profile_many',
    'Twenty or more patients with the profile',
    ['The fusion was found in 47 patients.'],
    ['The fusion was found in seven patients.'],
  ),
} as const;
