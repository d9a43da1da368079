import type { RuleInfo } from '../../rules/rule';

/** Every reason that a species mention can carry. */
export const speciesRules: readonly RuleInfo[] = [
  {
    id: 'species.name',
    title: 'A name of a species or of its members',
    source: 'NCBI Taxonomy; everyday names written for BioGloss',
    examples: {
      yes: [
        'Mice were fed.',
        'Murine serum was drawn.',
        'E. coli grew.',
        'D. melanogaster was bred.',
        'Rhesus monkeys were fed.',
        'HIV-1 was found.',
      ],
      no: [
        'Patients were fed.',
        'The rate was high.',
        'CAT was assayed.',
        'Cat. No. 1234 was bought.',
        'Fetal bovine serum was added.',
        'A rabbit polyclonal antibody was used.',
      ],
    },
  },
];
