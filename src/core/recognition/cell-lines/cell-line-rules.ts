import type { RuleInfo } from '../../rules/rule';

/** Every reason that a cell line can carry. */
export const cellLineRules: readonly RuleInfo[] = [
  {
    id: 'cell-line.name',
    title: 'A name of a cell line that means nothing else',
    source: 'DepMap; Cellosaurus',
    examples: {
      yes: ['SH-SY5Y was grown in medium.', 'HCT116 was bought.'],
      no: ['A549 was seen in the sky.', 'HeLa was her name.'],
    },
  },
  {
    id: 'cell-line.called',
    title: 'A name of a cell line, called cells or a cell line',
    source: 'DepMap; Cellosaurus; words written for BioGloss',
    examples: {
      yes: [
        'HeLa cells were grown.',
        'PC3, A549 and T24 cells were grown.',
        'The cell line U937 was grown.',
        'Human MCF-7 breast cancer cells were grown.',
      ],
      no: ['T24 was the last visit.', 'SAS was used for statistics.', 'The HEL gene was cloned.'],
    },
  },
  {
    id: 'cell-line.unlisted',
    title: 'A code that is called cells or a cell line, in no list',
    source: 'Written for BioGloss',
    examples: {
      yes: ['XQB-2318 cells were grown.', 'The QZR117 cell line was grown.'],
      no: ['CD44 cells were sorted.', 'COVID-19 cells were seen.', 'PD-1-expressing cells were sorted.'],
    },
  },
];
