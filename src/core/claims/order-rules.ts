import type { ClaimRule } from './claim-rule';
import { ABSTRACT, CONCLUSIONS, READING, paper } from './example-papers';

/** Which claims of a whole paper come first. They do not decide what is listed. */
export const orderRules = {
  bareFact: {
    id: 'claim.order.bare-fact',
    weight: -1,
    title: 'In a discussion: what does what, and no word on who found it',
    source: READING,
    examples: {
      yes: [
        `# Zinc\n\n## Discussion\n\nZinc promotes the growth of moss. ${'The lake lies in the hills. '.repeat(35)}\n`,
      ],
      no: [ABSTRACT],
    },
  },
  title: {
    id: 'claim.order.title',
    weight: 5,
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
  prospect: {
    id: 'claim.order.prospect',
    weight: -2.5,
    title: 'In a study’s abstract or conclusions: what may be so or should be done comes after the finding it rests on',
    source: READING,
    examples: {
      yes: [
        CONCLUSIONS.replaceAll('strengthens', 'may strengthen'),
        'Zinc helps, so coaches should offer zinc to rowers.',
      ],
      no: [CONCLUSIONS, paper('Discussion').replace('Zinc strengthens', 'Zinc may strengthen')],
    },
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
  reviewInference: {
    id: 'claim.order.review-inference',
    weight: 0.8,
    title: 'In a review: what it concludes itself',
    source: READING,
    examples: {
      yes: [
        `# A narrative review of zinc\n\n## What zinc does\n\nThus, zinc inhibits growth. ${'The lake lies in the hills. '.repeat(35)}\n`,
      ],
      no: [ABSTRACT],
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
    weight: -1.5,
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
