import type { PhraseRule } from '../../rules/rule';

const SOURCE = 'OCEBM 2011: controlled against uncontrolled studies';

/** Words that show a comparison group of the study's own. */
export const controlGroupRules: readonly PhraseRule[] = [
  {
    id: 'control.group',
    title: 'The study has a control group or arm',
    source: SOURCE,
    phrases: [
      'control|comparison|comparator|placebo|untreated|reference|unexposed group|groups|arm|arms|cohort|participants|patients|subjects',
      'healthy|matched|negative|population|normal controls',
      'cases and ~3 controls',
      '# ~4 controls',
      'placebo-controlled',
      'controlled trial|study',
      'propensity ~1 score|scores|matched|matching',
      'or|versus|vs|with|to|and|than placebo',
    ],
    examples: { yes: ['The control group got tea.'], no: ['The group met weekly.'] },
  },
  {
    id: 'control.compared',
    title: 'People with and without something are compared',
    source: SOURCE,
    phrases: [
      'patients|those|people|women|men|children|participants|individuals|subjects with and without',
      'patients|those|people|women|men|children|participants ~6 compared ~2 with|to ~6 patients|those|people|who|without|women|men',
      'than ~5 patients|those|people|women|men|children ~3 who|without|with|not|treated|receiving',
      'than in ~3 patients|those|people|women|men|children',
      'with versus|vs without',
      'both|two|three|four|treatment|between|between the ~2 groups|arms',
      'group|arm versus|vs|than|and ~4 group|arm',
      'than similar patients',
      'than ~4 group|arm',
    ],
    examples: {
      yes: ['Patients with liver tumours fared worse than those without liver tumours.'],
      no: ['Patients fared worse than expected.'],
    },
  },
];

/** A sentence with these says that there is no comparison group: "No control group was included." */
export const deniedControlGroup: readonly string[] = [
  'no|without|lack|lacks|lacked|lacking|missing ~3 control|comparison|comparator|placebo|untreated ~1 group|groups|arm|arms',
  'absence of ~3 control|comparison|comparator|placebo ~1 group|groups|arm|arms',
  'uncontrolled|single-arm|one-arm',
];
