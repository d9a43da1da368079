import type { RuleInfo } from '../../rules/rule';
import { variantPatterns } from './variant-patterns';

const OWN = 'written for this project';

/** How the gene of a variant was found. Examples are sentences about the made-up gene ABC1. */
const attachmentRules: readonly RuleInfo[] = [
  {
    id: 'variant.gene.beside',
    title: 'is a variant of the gene named beside it',
    source: OWN,
    examples: { yes: ['ABC1 V600E', 'V600E mutations in ABC1'], no: ['ABC1 was wild-type in V600E carriers'] },
  },
  {
    id: 'variant.gene.elsewhere',
    title: 'is named beside this gene elsewhere in the paper',
    source: OWN,
    examples: { yes: ['V600E, where the paper has ABC1 V600E'], no: ['V600E'] },
  },
  {
    id: 'variant.gene.sentence',
    title: 'is a variant of the nearest gene in its sentence',
    source: OWN,
    examples: { yes: ['ABC1 was sequenced, and V600E found'], no: ['V600E was found'] },
  },
  {
    id: 'variant.gene.only',
    title: 'is a variant of the only gene that the paper speaks of so',
    source: OWN,
    examples: { yes: ['V600E, where ABC1 alone has variants'], no: ['V600E, where ABC1 and ABC2 have variants'] },
  },
  {
    id: 'variant.gene.title',
    title: 'is a variant of the gene in the title',
    source: OWN,
    examples: { yes: ['V600E, under the title Variants of ABC1'], no: ['V600E, under the title ABC1 and ABC2'] },
  },
];

export const variantRules: readonly RuleInfo[] = [
  ...variantPatterns.map(({ id, title, source, examples }) => ({ id, title, source, examples })),
  ...attachmentRules,
];
