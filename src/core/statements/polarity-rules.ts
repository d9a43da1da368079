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
    phrases: [
      'no',
      'none',
      'without ~2 benefit|effect|effects|difference|differences|improvement|association|evidence|success|response|change|changes',
    ],
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
      'lack|lacks|lacked',
      'is|are|was|were|be|been|remain|remains|remained lacking',
      'absence of',
      'absent',
      'fail|fails|failed|failure|failures to',
      'fail|fails|failed in|at',
      'unable',
    ],
    examples: {
      yes: ['Zinc failed to slow growth.', 'Mutants were unable to grow.', 'Zinc failed in all three trials.'],
      no: ['Zinc slowed growth in patients with heart failure.'],
    },
  },
  {
    id: 'polarity.part',
    signal: 'partNegation',
    title: 'Denies a part: the sentence affirms one thing and excepts another',
    source: NEGEX,
    phrases: ['without', 'rather than', 'instead of', 'with the ~1 exception of', 'except', 'lacking'],
    examples: {
      yes: ['Zinc shortened colds without affecting sleep.', 'Zinc rather than iron shortened colds.'],
      no: ['Zinc did not shorten colds.', 'Patients ended the trial without benefit.'],
    },
  },
  {
    id: 'polarity.on-the-side',
    signal: 'sideNegation',
    title: 'Denies a condition or a detail, or picks out a group: not what the sentence as a whole says',
    source: NEGEX,
    phrases: [
      'in|under the|an absence of',
      'presence or|and absence of',
      'through|by|via|despite the|an|a|complete ~1 absence|lack of',
      'with|to|from|of|for the|an|a|complete|total ~1 absence|lack of',
      'with|from|of|for absence|lack of',
      'despite|through absence|lack of',
      'with and|or without',
      'without progression|relapse|recurrence',
      'months|days|weeks|years|% without',
      'patients|subjects|participants|those|individuals|people|women|men|children|mice|controls|groups without',
      'patients|subjects|participants|those|individuals|people|women|men|children|mice|cells|controls|group|tumors|tumours with no',
      'with failure to',
      'not exclusively|just|solely|merely|simply|limited|restricted|unique',
      'not all',
    ],
    examples: {
      yes: ['Zinc slowed growth in the absence of iron.', 'Zinc was higher in women with no colds.'],
      no: ['Zinc did not slow growth.', 'Zinc slowed growth not only in mice but also in rats.'],
    },
  },
  {
    id: 'polarity.not-a-negation',
    signal: 'notNegation',
    title: 'Looks like a negation and is none',
    source: NEGEX,
    phrases: [
      'not only',
      'no doubt',
      'without doubt',
      'not necessarily',
      'data not shown',
      'not shown',
      'can|could not|- be excluded|ruled',
      'cannot be excluded|ruled',
      'cannot exclude|rule',
      'can not exclude|rule',
      'whether or not',
      'not ~2 clear|known|understood|elucidated',
      'not ~2 evident|established|studied|examined|investigated whether|if',
      'not surprising|surprisingly|unexpected|unexpectedly',
      'no|not exception',
      'not to mention',
      'last but not least',
      'if not',
    ],
    examples: {
      yes: ['Zinc slowed growth not only in mice but also in rats.', 'It is not known whether zinc slows growth.'],
      no: ['Zinc did not slow growth.', 'The role of zinc in growth has not been studied.'],
    },
  },
];
