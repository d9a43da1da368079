import type { PhraseRule } from '../../rules/rule';

const OWN = 'Written for BioGloss';

/** Words between two therapies that make one combination of them. */
export const joiningRules: readonly PhraseRule[] = [
  {
    id: 'combination.plus',
    title: 'Joined by “plus” or a sign for it',
    source: OWN,
    phrases: ['plus', '+', '/'],
    examples: {
      yes: [
        'They received dabrafenib plus trametinib.',
        'They received piperacillin/tazobactam.',
        'Nivolumab + ipilimumab.',
      ],
      no: ['They received dabrafenib and trametinib.', 'They received dabrafenib or trametinib.'],
    },
  },
  {
    id: 'combination.with',
    title: 'Said to be combined',
    source: OWN,
    phrases: [
      'combined|combination|concert|conjunction|concomitantly|concurrently|together|coadministered|simultaneously with',
      'co - administered with',
      'in combination|conjunction with',
      'alone or in combination with',
      'with or without',
      'added to',
      'was|were|is|are added to',
      'was|were|is|are given|combined|administered with|plus',
      'in addition to',
      'and concurrent|concomitant',
    ],
    examples: {
      yes: [
        'Nivolumab in combination with ipilimumab was given.',
        'Nivolumab, combined with 5 mg of ipilimumab, was given.',
        'Cetuximab was added to irinotecan.',
      ],
      no: ['Nivolumab was compared with ipilimumab.', 'Nivolumab followed ipilimumab.'],
    },
  },
];

/** Words before the first of several therapies that make one combination of them all. */
export const openingRule: PhraseRule = {
  id: 'combination.of',
  title: 'Named as a combination of them',
  source: OWN,
  phrases: [
    'combination|combinations|coadministration|association of ~1',
    'combination|combinations|coadministration|association of',
    'combined|combining|combine|combines',
    'co - administration of',
    'cotreatment|co - treatment with',
  ],
  examples: {
    yes: [
      'The combination of gemcitabine and cisplatin was given.',
      'Combined cisplatin, gemcitabine and bevacizumab was given.',
    ],
    no: ['Gemcitabine and cisplatin were given.', 'The choice of gemcitabine or cisplatin was free.'],
  },
};

/** Words after the last of them. */
export const closingRule: PhraseRule = {
  id: 'combination.named-after',
  title: 'The words after them call them a combination',
  source: OWN,
  phrases: [
    'combination|combinations|doublet|triplet|in|are|were|given combination|combinations|together',
    'combination|combinations|combined|doublet|triplet',
    'in combination',
  ],
  examples: {
    yes: [
      'The gemcitabine and cisplatin combination was given.',
      'Gemcitabine and cisplatin in combination were given.',
    ],
    no: ['Gemcitabine and cisplatin were stopped.'],
  },
};

/** Every reason that a combination can carry. */
export const combinationRules: readonly PhraseRule[] = [...joiningRules, openingRule, closingRule];
