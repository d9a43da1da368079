import type { ClaimRule } from './claim-rule';
import { ABSTRACT, CONCLUSIONS, COUNTS, READING, paper } from './example-papers';
import { orderRules } from './order-rules';

/** Where in an abstract a sentence stands. */
export const abstractPlaces = {
  alone: {
    id: 'claim.place.alone',
    weight: 2,
    title: 'The only sentence there is',
    source: READING,
    examples: { yes: ['Zinc inhibits growth.'], no: [ABSTRACT] },
  },
  last: {
    id: 'claim.place.last',
    weight: 2.5,
    title: 'Last sentence of the abstract',
    source: COUNTS,
    examples: { yes: [ABSTRACT], no: [paper('Methods')] },
  },
  nearEnd: {
    id: 'claim.place.near-end',
    weight: 0.8,
    title: 'Last but one in the abstract',
    source: COUNTS,
    examples: { yes: [ABSTRACT], no: [paper('Methods')] },
  },
  middle: {
    id: 'claim.place.middle',
    weight: -0.5,
    title: 'In the middle of the abstract',
    source: COUNTS,
    examples: { yes: [ABSTRACT], no: [paper('Methods')] },
  },
  early: {
    id: 'claim.place.early',
    weight: -1,
    title: 'In the first part of the abstract',
    source: COUNTS,
    examples: { yes: [ABSTRACT], no: ['Zinc slows growth.'] },
  },
} as const satisfies Record<string, ClaimRule>;

/** In the abstract of a whole paper the results count too: they are what the paper stands for. */
export const abstractRoles = {
  results: {
    id: 'claim.place.abstract-results',
    weight: 1.2,
    title: 'A result that the abstract thought worth telling',
    source: READING,
    examples: { yes: [paper('Methods', 'Zinc levels were higher in rowers (p < 0.01).')], no: [ABSTRACT] },
  },
  conclusion: {
    id: 'claim.place.abstract-conclusion',
    weight: 1.8,
    title: 'A conclusion in the abstract',
    source: READING,
    examples: { yes: [paper('Methods', 'In conclusion, zinc slows growth.')], no: [ABSTRACT] },
  },
} as const satisfies Record<string, ClaimRule>;

/** In which section of a whole paper a sentence stands. */
export const sectionPlaces = {
  background: {
    id: 'claim.place.introduction',
    weight: -1,
    title: 'In the introduction',
    source: READING,
    examples: { yes: [paper('Introduction')], no: [ABSTRACT] },
  },
  methods: {
    id: 'claim.place.methods',
    weight: -4,
    title: 'In the methods',
    source: READING,
    examples: { yes: [paper('Methods')], no: [ABSTRACT] },
  },
  results: {
    id: 'claim.place.results',
    weight: 0.3,
    title: 'In the results',
    source: READING,
    examples: { yes: [paper('Results')], no: [ABSTRACT] },
  },
  discussion: {
    id: 'claim.place.discussion',
    weight: 0.6,
    title: 'In the discussion',
    source: READING,
    examples: { yes: [paper('Discussion')], no: [ABSTRACT] },
  },
  conclusion: {
    id: 'claim.place.conclusion',
    weight: 1.6,
    title: 'In the conclusions',
    source: READING,
    examples: { yes: [CONCLUSIONS], no: [ABSTRACT] },
  },
} as const satisfies Record<string, ClaimRule>;

/** What a sentence of an abstract is for. */
export const rolePlaces = {
  background: {
    id: 'claim.role.background',
    weight: -2,
    title: 'Tells what was known before',
    source: READING,
    examples: { yes: [ABSTRACT], no: ['Zinc inhibits growth.'] },
  },
  objective: {
    id: 'claim.role.objective',
    weight: -2.5,
    title: 'States the aim',
    source: READING,
    examples: { yes: ['The aim of this study was to weigh zinc.'], no: ['Zinc inhibits growth.'] },
  },
  methods: {
    id: 'claim.role.methods',
    weight: -1,
    title: 'Tells what was done',
    source: READING,
    examples: { yes: [ABSTRACT], no: ['Zinc inhibits growth.'] },
  },
  results: {
    id: 'claim.role.results',
    weight: -0.5,
    title: 'Reports a result',
    source: READING,
    examples: { yes: ['Zinc levels were higher in rowers (p < 0.01).'], no: ['Zinc inhibits growth.'] },
  },
  conclusion: {
    id: 'claim.role.conclusion',
    weight: 1,
    title: 'Draws a conclusion',
    source: READING,
    examples: { yes: ['In conclusion, zinc slows growth.'], no: ['Zinc was weighed.'] },
  },
} as const satisfies Record<string, ClaimRule>;

/** What a sentence says and how. */
export const contentRules = {
  relation: {
    id: 'claim.content.relation',
    weight: 0.3,
    title: 'Ties one thing to another',
    source: COUNTS,
    examples: { yes: ['Zinc is a metal. Zinc inhibits growth.'], no: ['Zinc is a metal.'] },
  },
  relationInBody: {
    id: 'claim.content.relation-in-body',
    weight: 1.2,
    title: 'Ties one thing to another',
    source: COUNTS,
    examples: { yes: [paper('Results')], no: ['Zinc is a metal.'] },
  },
  comparisonInBody: {
    id: 'claim.content.comparison-in-body',
    weight: 0.9,
    title: 'Compares one thing with another',
    source: COUNTS,
    examples: { yes: [paper('Results', 'Zinc levels were higher than those of iron.')], no: ['Zinc is a metal.'] },
  },
  leans: {
    id: 'claim.content.leans',
    weight: -0.8,
    title: 'Leans on the sentence before: cannot be read alone',
    source: READING,
    examples: {
      yes: [paper('Discussion', 'Zinc matters. It inhibits growth.')],
      no: [ABSTRACT],
    },
  },
  note: {
    id: 'claim.content.note',
    weight: 0.5,
    title: 'A note, which says in a few words what a paper says in a sentence',
    source: READING,
    examples: {
      yes: [
        '# Notes on zinc\n\n- Boats are long\n- Zinc reduces colds in rowers\n- Colds shorter with zinc than placebo\n- Lake in the hills\n',
      ],
      no: [paper('Results')],
    },
  },
  hedged: {
    id: 'claim.content.hedged',
    weight: 0.5,
    title: 'Holds back, as interpretations do',
    source: COUNTS,
    examples: { yes: ['Zinc may slow growth.'], no: ['Zinc is a metal.'] },
  },
  open: {
    id: 'claim.content.open',
    weight: -0.5,
    title: 'Leaves a question open',
    source: READING,
    examples: { yes: ['Whether zinc slows growth is unknown.'], no: ['Zinc is a metal.'] },
  },
  short: {
    id: 'claim.content.short',
    weight: -1,
    title: 'Very short',
    source: READING,
    examples: { yes: ['Zinc was cheap.'], no: ['Zinc strengthens the grip of rowers who train in winter.'] },
  },
  title: {
    id: 'claim.place.title',
    weight: 4,
    title: 'The title states a finding',
    source: READING,
    examples: { yes: ['# Zinc strengthens the grip of rowers\n\n## Abstract\n\nZinc matters.\n'], no: [ABSTRACT] },
  },
} as const satisfies Record<string, ClaimRule>;

export const placeRules: readonly ClaimRule[] = [
  ...Object.values(abstractPlaces),
  ...Object.values(abstractRoles),
  ...Object.values(orderRules),
  ...Object.values(sectionPlaces),
  ...Object.values(rolePlaces),
  ...Object.values(contentRules),
];
