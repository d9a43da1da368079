import type { SignalRule } from './signal';

const NEGEX =
  'Negation cues of NegEx (Chapman et al. 2001) and of BioScope (Vincze et al. 2008), with their exceptions';

/** Words that deny, and phrases that only look so. */
export const polarityRules: readonly SignalRule[] = [
  {
    id: 'polarity.not',
    signal: 'negation',
    title: 'Says that something is not so',
    source: NEGEX,
    phrases: ['not', 'cannot', 'never', 'neither', 'nor', "n't", 'no longer'],
    examples: {
      yes: ['Zinc did not slow growth.'],
      no: ['Zinc slowed growth not only in mice but also in rats.'],
    },
  },
  {
    id: 'polarity.no',
    signal: 'negation',
    title: 'Says that there is none',
    source: NEGEX,
    phrases: ['no', 'none', 'without'],
    examples: {
      yes: ['No significant difference was found between the arms.', 'Zinc had little or no effect.'],
      no: ['Zinc had little effect on growth.', 'There is no doubt that zinc slows growth.'],
    },
  },
  {
    id: 'polarity.absence',
    signal: 'negation',
    title: 'Speaks of absence, lack or failure',
    source: NEGEX,
    phrases: [
      'lack|lacks|lacked|lacking',
      'absence of',
      'absent',
      'fail|fails|failed|failure|failures to',
      'fail|fails|failed in|at',
      'unable',
      'rather than',
      'with the exception of',
      'with the notable exception of',
      'instead of',
    ],
    examples: {
      yes: ['Zinc failed to slow growth.', 'Mutants were unable to grow.', 'Zinc failed in all three trials.'],
      no: ['Zinc slowed growth in patients with heart failure.'],
    },
  },
  {
    id: 'polarity.not-a-negation',
    signal: 'notNegation',
    title: 'Looks like a negation and is none',
    source: NEGEX,
    phrases: [
      'not only',
      'with or|and without',
      'in|under the|an absence of',
      'presence or|and absence of',
      'no doubt',
      'without doubt',
      'not necessarily|exclusively|just|solely|merely|simply|limited|restricted|unique',
      'without progression|relapse|recurrence',
      'months|days|weeks|years|% without',
      'data not shown',
      'not shown',
      'through|by|via|despite the|an|a|complete ~1 absence|lack of',
      'despite|through absence|lack of',
      'can|could not|- be excluded|ruled',
      'cannot be excluded|ruled',
      'cannot exclude|rule',
      'can not exclude|rule',
      'whether or not',
      'not ~2 clear|known|understood|elucidated',
      'not ~2 evident|established|studied|examined|investigated whether|if',
      'not all',
      'not surprising|surprisingly|unexpected|unexpectedly',
      'no|not exception',
      'not to mention',
      'last but not least',
      'if not',
      'patients|subjects|participants|those|individuals|people|women|men|children|mice|cells|controls|group|tumors|tumours with no',
      'patients|subjects|participants|those|individuals|people|women|men|children|mice|controls|groups without',
      'with failure to',
    ],
    examples: {
      yes: ['Zinc slowed growth not only in mice but also in rats.', 'It is not known whether zinc slows growth.'],
      no: ['Zinc did not slow growth.', 'The role of zinc in growth has not been studied.'],
    },
  },
];
