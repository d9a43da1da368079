import type { PhraseRule } from '../../../rules/rule';

const OWN = 'Written for BioGloss';

/**
 * What a trial report says just before (`@` at the end) or just after (`@` at the beginning) the name of what the arms
 * got. `weight` is how far the words alone make it the name of an arm; what the name ends in and what else the paper says
 * of it does the rest.
 */
export interface ArmPattern extends PhraseRule {
  readonly weight: number;
}

export const armPatterns: readonly ArmPattern[] = [
  {
    id: 'therapy.arm.randomised-to',
    title: 'What people in the trial were randomised to',
    source: OWN,
    weight: 0.6,
    phrases: [
      'randomi*|randomly ~3 to receive|undergo|have|use|take|get either @',
      'randomi*|randomly ~3 to receive|undergo|have|use|take|get @',
      'randomi*|allocat*|assigned to either @',
      'randomi*|allocated|assigned to @',
      'randomi*|randomly|allocat*|assign* ~4 treatment|therapy|treated with @',
      'randomi*|randomly|allocat*|assign* ~4 groups : @',
      'assigned|allocated to receive @',
    ],
    examples: {
      yes: ['In this trial, 80 patients were randomised to receive whistling or brochures.'],
      no: ['Mice were randomised to whistling.', 'In this trial, 80 patients were randomised to two groups.'],
    },
  },
  {
    id: 'therapy.arm.received',
    title: 'What people in the trial received',
    source: OWN,
    weight: 0.45,
    phrases: [
      'group|groups|arm|patients|subjects|participants|women|men|children|half|others received|receiving|receive|underwent|used|took @',
      'who received|receive @',
      'received either @',
      'receiving|received @',
    ],
    examples: {
      yes: ['In this randomised placebo trial patients received whistling lessons.'],
      no: ['The journal received whistling lessons.'],
    },
  },
  {
    id: 'therapy.arm.effect-of',
    title: 'What the trial asks the effect of',
    source: OWN,
    weight: 0.45,
    phrases: [
      'effect|effects|efficacy|effectiveness|safety|impact|influence|benefit|benefits|tolerability|feasibility|usefulness|acceptability of @',
      'role|value|use|evaluation|trial|comparison of @',
    ],
    examples: {
      yes: ['A randomised placebo trial in patients: the effect of whistling lessons on balance.'],
      no: [
        'The effect of whistling lessons was small.',
        'A randomised placebo trial in patients: the effect of age on balance.',
      ],
    },
  },
  {
    id: 'therapy.arm.compared',
    title: 'What the trial compares',
    source: OWN,
    weight: 0.4,
    phrases: [
      'versus|vs|vs .|v @',
      'compared|comparison|compare with|to @',
      'compare|comparing|compares|compared @',
      'better|superior than|to @',
    ],
    examples: {
      yes: ['A randomised placebo trial in patients compared whistling lessons with rest.'],
      no: ['Prices compared well.'],
    },
  },
  {
    id: 'therapy.arm.treated-with',
    title: 'What people in the trial were treated with',
    source: OWN,
    weight: 0.55,
    phrases: [
      'treated|treatment|therapy|managed|supplemented|supplementation|vaccinated|immunized|immunised|pretreatment|pretreated with @',
      'administration|application|addition|injection|infusion|ingestion|consumption|intake of @',
    ],
    examples: {
      yes: ['A randomised placebo trial. The patients were treated with whistling broth.'],
      no: ['The wood was treated with whistling broth.'],
    },
  },
  {
    id: 'therapy.arm.group',
    title: 'A group of the trial, named by what it got',
    source: OWN,
    weight: 0.4,
    phrases: ['@ group|groups|arm|arms', '@ - treated'],
    examples: {
      yes: ['In this randomised placebo trial of patients the whistling lessons group walked more.'],
      no: [
        'The whistling lessons group was large.',
        'In this randomised placebo trial of patients the age group was large.',
      ],
    },
  },
  {
    id: 'therapy.arm.versus',
    title: 'One side of a comparison',
    source: OWN,
    weight: 0.35,
    phrases: ['@ versus|vs', '@ compared with|to'],
    examples: {
      yes: ['A randomised placebo trial in patients: whistling lessons versus rest.'],
      no: ['Rome versus Carthage.'],
    },
  },
];
