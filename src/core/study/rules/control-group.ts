import type { PhraseRule } from '../../rules/rule';

const SOURCE = 'OCEBM 2011: controlled against uncontrolled studies';

/** Words for a comparison group. */
export interface ControlGroupRule extends PhraseRule {
  /** In other papers the words speak of a trial that is not the paper's own comparison. */
  readonly trialsOnly?: boolean;
}

/** Words that show a comparison group of the study's own. */
export const controlGroupRules: readonly ControlGroupRule[] = [
  {
    id: 'control.group',
    title: 'The study has a control group or arm',
    source: SOURCE,
    phrases: [
      'control|comparison|comparator|placebo|untreated|reference|unexposed group|groups|arm|arms|cohort|participants|patients|subjects',
      'healthy|matched|negative|population|normal controls',
      'cases and ~3 controls',
      '# ~4 controls',
      'propensity ~1 score|scores|matched|matching',
      'matched ~2 patients|subjects|individuals|women|men|children|people|group|groups|cohort',
      'non - ~2 group|groups',
      'usual|standard|routine care ~8 group|arm|groups',
      'usual care|treatment',
      'waiting|wait list',
      'wait-list',
    ],
    examples: { yes: ['The control group got tea.'], no: ['The group met weekly.'] },
  },
  {
    id: 'control.trial',
    title: 'The study is a controlled trial, or compares with placebo',
    source: SOURCE,
    trialsOnly: true,
    phrases: [
      'placebo-controlled',
      'controlled ~1 trial|study',
      'or|versus|vs|with|to|and|than ~1 placebo|sham',
      'randomised|randomized|randomly|assigned|allocated ~8 to|receive|between ~24 or',
      'arm a|1|i ~40 arm b|2|ii',
      'in both|each|all|two|three arms|groups',
    ],
    examples: { yes: ['This was a controlled trial.'], no: ['The trial was long.'] },
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
      'group|arm versus|vs|than|and ~5 group|arm',
      'group a|1|i|b|2|ii ~40 group b|2|ii|a|1|i',
      '@people with ~10 and|than|to|versus|vs ~5 @people|those without',
      'divided|assigned|allocated|allotted|randomised|randomized|split|separated|categorised|categorized ~6 into|to|in ~2 groups|arms',
      'than similar patients',
      'high|higher|low|lower or|and|versus|vs ~1 low|lower|high|higher ~3 group|groups|expression|levels|than',
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
