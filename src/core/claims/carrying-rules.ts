import type { RuleInfo } from '../rules/rule';

const READING = 'How reviewers look up in the body what the abstract says';

/** Where in the body a sentence may carry a claim of the abstract, and what it counts for there. */
export interface CarryingRule extends RuleInfo {
  readonly factor: number;
}

export type CarryingSection = 'results' | 'discussion' | 'conclusion' | 'other';

export const carryingRules: Readonly<Record<CarryingSection, CarryingRule>> = {
  results: {
    id: 'claim.carried.results',
    factor: 1.1,
    title: 'The results carry a claim',
    source: READING,
    examples: {
      yes: ['Colds were shorter in rowers who took zinc than in rowers who took placebo.'],
      no: ['Rowers were given zinc or placebo for the whole winter.'],
    },
  },
  discussion: {
    id: 'claim.carried.discussion',
    factor: 1,
    title: 'The discussion carries a claim',
    source: READING,
    examples: {
      yes: ['In this trial zinc shortened the colds of rowers.'],
      no: ['Rowing is an old sport.'],
    },
  },
  conclusion: {
    id: 'claim.carried.conclusion',
    factor: 0.9,
    title: 'The conclusions repeat a claim rather than carry it',
    source: READING,
    examples: {
      yes: ['In conclusion, zinc shortens the colds of rowers.'],
      no: ['Rowing is an old sport.'],
    },
  },
  other: {
    id: 'claim.carried.section',
    factor: 1,
    title: 'A section with a heading of its own carries a claim',
    source: READING,
    examples: {
      yes: ['Zinc shortens the colds of rowers.'],
      no: ['Rowing is an old sport.'],
    },
  },
};
