import type { ClaimPhraseRule } from './claim-rule';

const READING = 'How reviewers tell a paper’s own message from its background and methods';

const review = (sentence: string): string =>
  `# A narrative review of zinc\n\n## Abstract\n\nZinc matters.\n\n## What zinc does\n\n${sentence} ${'The lake lies in the hills. '.repeat(35)}\n`;

export const synthesisRule: ClaimPhraseRule = {
  id: 'claim.order.synthesis',
  weight: 1.5,
  title: 'In a review: sums up many studies, or what the review makes of them',
  source: READING,
  phrases: [
    'numerous|many|multiple|several|various|most|all ~4 trials|studies|analyses|experiments|cohorts|registries',
    'meta - analysis|analyses',
    'metaanalysis|metaanalyses',
    'systematic review|reviews',
    'in conclusion|summary|sum',
    'to conclude|summarise|summarize ,',
    'taken|considered together',
    'altogether|overall|collectively ,',
    'evidence|data|findings ~2 suggests|suggest|supports|support|indicates|indicate|shows|show',
    'emerging|accumulating|growing|increasing|ample|strong|convincing|compelling|sufficient|recent evidence|data',
    'becoming ~2 clear|evident|apparent',
    'this review|overview',
    'others and we',
    'our studies|results|data|findings',
  ],
  examples: {
    yes: [review('Zinc reduces colds in numerous randomised trials of rowers.')],
    no: [review('Zinc reduces colds of rowers.')],
  },
};

export const singleStudyRule: ClaimPhraseRule = {
  id: 'claim.order.single-study',
  weight: -0.8,
  title: 'In a review: what one study found',
  source: READING,
  phrases: [
    'the|this|a|an|another|one ~2 study|trial|report|group ~3 showed|found|reported|demonstrated|identified|revealed|suggested|yield',
    'in the|a|an|one ~3 study|trial|cohort|series',
    'the authors|investigators',
    'et al .',
    'post - hoc',
    'post hoc',
    'and colleagues|coworkers|collaborators',
    'p =|<|≤ #',
  ],
  examples: {
    yes: [review('The authors found that zinc reduces colds of rowers.')],
    no: [review('Zinc reduces colds in numerous randomised trials of rowers.')],
  },
};

/** Words that raise or lower a claim among those of a review’s body. They do not decide what is listed. */
export const reviewOrderRules: readonly ClaimPhraseRule[] = [
  synthesisRule,
  singleStudyRule,
  {
    id: 'claim.order.evidence',
    weight: 0.6,
    title: 'In a review: says that it was seen or shown, not only that it is so',
    source: READING,
    phrases: [
      'has|have been ~1 shown|demonstrated|associated|linked|implicated|found|reported|proven|correlated|observed|confirmed|identified',
      'was|were ~3 associated|correlated|linked|related|similar|comparable|higher|lower|better|worse|reduced|increased|improved|observed|seen|effective',
      'showed|demonstrated|revealed|found|reported|concluded ~2 that|a|no',
      'improved|reduced|increased|prevented|prolonged|influenced the|a|both|all',
      'did not',
    ],
    examples: {
      yes: [review('Zinc has been shown to reduce the colds of rowers.')],
      no: [review('Zinc reduces the colds of rowers.')],
    },
  },
  {
    id: 'claim.order.patients',
    weight: 0.7,
    title: 'In a review: what it comes to for patients',
    source: READING,
    phrases: [
      'patients|survival|efficacy|effectiveness|mortality|remission|safety|relapse|prognosis|progression|symptoms|outcome|outcomes',
      'response|adverse rate|rates|event|events',
      'treatment with|of|option|options|response',
      'disease activity|severity',
      'response|responses to',
    ],
    examples: {
      yes: [review('Zinc reduces the mortality of rowers.')],
      no: [review('Zinc reduces the length of boats.')],
    },
  },
];
