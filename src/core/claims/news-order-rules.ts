import type { ClaimRule } from './claim-rule';

const READING = 'How news and reading notes tell a finding, and what may come of it';

/** What raises or lowers a claim of news or notes among the others. They do not decide what is listed. */
export const newsOrderRules = {
  finding: {
    id: 'claim.order.news-finding',
    weight: 1,
    title: 'In news and notes: says outright what did what, or what was done for the first time',
    source: READING,
    examples: { yes: ['Zinc prevents the colds of rowers.'], no: ['Zinc may prevent the colds of rowers.'] },
  },
  reason: {
    id: 'claim.order.news-reason',
    weight: 1,
    title: 'In news and notes: says what lies behind it',
    source: READING,
    examples: {
      yes: ['"What happens is that the rowers lose their zinc," says the leader of the study.'],
      no: ['Zinc prevents the colds of rowers.'],
    },
  },
  prospect: {
    id: 'claim.order.news-prospect',
    weight: -3,
    title: 'In news and notes: what may be, may come of it or should be done comes after what was found',
    source: READING,
    examples: { yes: ['Zinc may prevent the colds of rowers.'], no: ['Zinc prevents the colds of rowers.'] },
  },
} as const satisfies Record<string, ClaimRule>;
