import type { ArmPattern } from './arm-patterns';

/** The title of a trial that begins with what was tried: "Step lessons for older women: a randomised trial". */
export const titlePattern: ArmPattern = {
  id: 'therapy.arm.title',
  title: 'The title of a trial begins with it',
  source: 'Written for BioGloss',
  weight: 0.4,
  phrases: [],
  examples: {
    yes: ['Whistling lessons for older women: a randomised placebo trial in patients.'],
    no: ['Whistling lessons for all.'],
  },
};
