import type { ClaimRule } from './claim-rule';

const COUNTS =
  'Where claims stand in abstracts (Achakulvisut et al. 2019): most last sentences are claims, few in the first half are';
const READING = 'How reviewers tell a paper’s own message from its background and methods';

const ABSTRACT =
  'Zinc is a metal. Rowers lose zinc in sweat. Zinc was given to forty rowers. Strength was measured weekly. Their grip became firmer. Zinc strengthens the grip of rowers.';
/** A whole paper with one section of interest: longer than anything that is read as an abstract. */
const paper = (heading: string, abstract = 'Zinc matters.'): string =>
  `# Zinc\n\n## Abstract\n\n${abstract}\n\n## ${heading}\n\n${'Zinc strengthens the grip of rowers. '.repeat(40)}\n`;

const CONCLUSIONS = `${paper('Results')}\n## Conclusions\n\nZinc strengthens the grip of rowers.\n`;

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
    weight: 1,
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

/** Which claims of a whole paper come first. They do not decide what is listed. */
export const orderRules = {
  title: {
    id: 'claim.order.title',
    weight: 3.6,
    title: 'The title tells the message',
    source: READING,
    examples: { yes: ['# Zinc strengthens the grip of rowers\n\n## Abstract\n\nZinc matters.\n'], no: [ABSTRACT] },
  },
  message: {
    id: 'claim.order.message',
    weight: 1.6,
    title: 'Where a paper puts its message: its conclusions',
    source: READING,
    examples: { yes: [CONCLUSIONS], no: [ABSTRACT] },
  },
  abstract: {
    id: 'claim.order.abstract',
    weight: 6,
    title: 'A result in the abstract: what the paper stands for',
    source: READING,
    examples: {
      yes: [paper('Methods', 'Zinc levels were higher in rowers (p < 0.01).')],
      no: [ABSTRACT],
    },
  },
  abstractConclusion: {
    id: 'claim.order.abstract-conclusion',
    weight: 7,
    title: 'The conclusion of the abstract: the claim to read first',
    source: READING,
    examples: { yes: [paper('Methods', 'In conclusion, zinc slows growth.')], no: [ABSTRACT] },
  },
  lead: {
    id: 'claim.order.lead',
    weight: 1.6,
    title: 'In the first paragraph of a news story, which tells the news',
    source: READING,
    examples: {
      yes: [
        `Boats at the lake\n\nResearchers have found that zinc strengthens the grip of rowers in winter.\n\n${'The lake lies in the hills. '.repeat(20)}\n\n${'The boats lie at the lake. '.repeat(20)}\n`,
      ],
      no: [paper('Results')],
    },
  },
  ownStudy: {
    id: 'claim.order.own-study',
    weight: 1,
    title: 'Sums up what this study found',
    source: READING,
    examples: {
      yes: [paper('Discussion', 'In this trial, zinc was associated with a firmer grip.')],
      no: [ABSTRACT],
    },
  },
  mayBe: {
    id: 'claim.order.may-be',
    weight: -1,
    title: 'In the body of a study’s paper: what may be so comes after what was found',
    source: READING,
    examples: { yes: [paper('Discussion').replace('Zinc strengthens', 'Zinc may strengthen')], no: [ABSTRACT] },
  },
  saidAbove: {
    id: 'claim.order.said-above',
    weight: -2,
    title: 'The abstract says the same: its claim comes first, and this sentence carries it',
    source: READING,
    examples: {
      yes: [
        '# Zinc and colds\n\n## Abstract\n\nZinc shortened the colds of rowers in winter.\n\n## Results\n\nZinc shortened the colds of rowers in winter. Iron did not shorten the colds of swimmers in summer.\n',
      ],
      no: [ABSTRACT],
    },
  },
  reviewAbstract: {
    id: 'claim.order.review-abstract',
    weight: 5,
    title: 'In the abstract of a review, which tells what it makes of the field',
    source: READING,
    examples: {
      yes: [paper('Methods', 'Zinc inhibits growth in this narrative review.')],
      no: [ABSTRACT],
    },
  },
  reviewSummary: {
    id: 'claim.order.review-summary',
    weight: 2,
    title: 'In the summary of a review’s abstract',
    source: READING,
    examples: {
      yes: ['Purpose of review: Zinc matters.\n\nSummary: Zinc slows growth in this narrative review.'],
      no: [ABSTRACT],
    },
  },
  moreResearch: {
    id: 'claim.order.more-research',
    weight: -2,
    title: 'Asks for more research, which comes after what was found',
    source: READING,
    examples: { yes: ['Zinc helps, and larger trials of zinc in rowers are needed.'], no: [ABSTRACT] },
  },
  textbook: {
    id: 'claim.order.textbook',
    weight: -2,
    title: 'General knowledge of what a thing is or does',
    source: READING,
    examples: {
      yes: [
        `# A narrative review of zinc\n\n## What zinc does\n\nZinc, which is involved in grip, inhibits growth. ${'The lake lies in the hills. '.repeat(35)}\n`,
      ],
      no: [ABSTRACT],
    },
  },
  reviewAdvice: {
    id: 'claim.order.review-advice',
    weight: 1,
    title: 'Advice in a review, which its readers take away',
    source: READING,
    examples: {
      yes: [`${paper('A narrative review').trim()} Coaches should offer zinc to the rowers who train in winter.\n`],
      no: [paper('Discussion')],
    },
  },
  reviewCited: {
    id: 'claim.order.review-cited',
    weight: -0.4,
    title: 'In a review: what others found comes after what the review makes of it',
    source: READING,
    examples: {
      yes: [`${paper('A narrative review').trim()} Zinc was associated with shorter colds of rowers in winter.\n`],
      no: [paper('Discussion')],
    },
  },
  reviewTopic: {
    id: 'claim.order.review-topic',
    weight: 0.8,
    title: 'In a review: speaks of the gene, cell, therapy or disease that the title names',
    source: READING,
    examples: {
      yes: [paper('What zinc does', 'Zinc matters in this narrative review.')],
      no: [paper('Discussion')],
    },
  },
  reviewIntroduction: {
    id: 'claim.order.review-introduction',
    weight: -1,
    title: 'In the introduction of a review: what the reader is told before the matter begins',
    source: READING,
    examples: {
      yes: [paper('Introduction', 'Zinc matters in this narrative review.')],
      no: [paper('Discussion')],
    },
  },
  ownFigures: {
    id: 'claim.order.own-figures',
    weight: 1,
    title: 'A result of the paper’s own with its effect size or test',
    source: READING,
    examples: {
      yes: [paper('Results', 'Zinc was associated with a firmer grip (HR 0.61, p = 0.003).')],
      no: [ABSTRACT],
    },
  },
  cited: {
    id: 'claim.order.cited',
    weight: -0.8,
    title: 'Rests on other work',
    source: READING,
    examples: {
      yes: [
        paper('Discussion').replace(
          'Zinc strengthens the grip of rowers. ',
          'Zinc strengthens the grip of rowers who train in winter [3]. ',
        ),
      ],
      no: [ABSTRACT],
    },
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
