import type { RuleInfo } from '../../rules/rule';
import { geneCues } from './gene-cues';
import { stopNames } from './stop-names';
import { stopPatterns } from './stop-patterns';

const HGNC = 'HGNC complete set and NCBI Gene, as compiled in the lexicon';
const OWN = 'written for this project';

/** How a gene's name was read. Examples are names. */
const originRules: readonly RuleInfo[] = [
  {
    id: 'gene.symbol',
    title: 'is the approved symbol or name of this gene',
    source: HGNC,
    examples: { yes: ['MYCN'], no: ['N-myc'] },
  },
  { id: 'gene.alias', title: 'is another name of this gene', source: HGNC, examples: { yes: ['HER2'], no: ['ERBB2'] } },
  {
    id: 'gene.previous',
    title: 'is an earlier symbol or name of this gene',
    source: HGNC,
    examples: { yes: ['MLL2'], no: ['KMT2D'] },
  },
  {
    id: 'gene.designation',
    title: 'is a descriptive name of this gene or its protein',
    source: HGNC,
    examples: { yes: [], no: ['TP53'] },
  },
  {
    id: 'gene.group',
    title: 'names a family of genes, not one gene',
    source: 'HGNC gene groups',
    examples: { yes: ['caspases'], no: ['CASP3'] },
  },
  {
    id: 'gene.family-stem',
    title: 'is the common beginning of several symbols',
    source: OWN,
    examples: { yes: ['the ABCAs'], no: ['ABCA1'] },
  },
  {
    id: 'gene.other-wording',
    title: 'is another wording of the listed name of this gene',
    source: OWN,
    examples: { yes: ['serotonin transporter'], no: ['SLC6A4'] },
  },
  {
    id: 'gene.extended',
    title: 'is a listed name with a tail such as receptor or alpha',
    source: OWN,
    examples: { yes: ['EGF receptor'], no: ['EGF'] },
  },
  {
    id: 'gene.affixed',
    title: 'is a symbol with a letter before it for its form or species',
    source: OWN,
    examples: { yes: ['pSMAD2'], no: ['SMAD2'] },
  },
  {
    id: 'gene.bracketed',
    title: 'is a name whose end stands behind its abbreviation',
    source: OWN,
    examples: { yes: ['interleukin (IL)-17'], no: ['interleukin-17 (IL-17)'] },
  },
  {
    id: 'gene.hla',
    title: 'is a type or an allele of this HLA gene',
    source: 'WHO nomenclature for factors of the HLA system',
    examples: { yes: ['HLA-B27', 'HLA-A*02:01'], no: ['HLA class I'] },
  },
  {
    id: 'gene.coordinated',
    title: 'is the rest of a shortened list of genes',
    source: OWN,
    examples: { yes: ['BRCA1/2'], no: ['BRCA2'] },
  },
  {
    id: 'gene.patterned',
    title: 'is written as the members of a large family are',
    source: OWN,
    examples: { yes: ['miR-21'], no: ['DICER1'] },
  },
  {
    id: 'gene.protein-word',
    title: 'ends as the names of enzymes and other proteins do',
    source: OWN,
    examples: { yes: ['luciferase'], no: ['database'] },
  },
  {
    id: 'gene.unlisted',
    title: 'looks like a symbol and stands as genes do, but no table lists it',
    source: OWN,
    examples: { yes: ['Xyzt3'], no: ['house'] },
  },
];

/** What else in the paper speaks for a gene. */
const documentRules: readonly RuleInfo[] = [
  {
    id: 'gene.defined',
    title: 'is defined in this paper as the name of a gene or protein',
    source: 'Schwartz and Hearst 2003',
    examples: { yes: ['tumour necrosis factor (TNF)'], no: ['tennis and fitness (TNF)'] },
  },
];

/** Whose gene it is, where it is not a human one. Examples are sentences. */
const orthologueRules: readonly RuleInfo[] = [
  {
    id: 'gene.species.mouse',
    title: 'the text speaks of mice; linked to the human orthologue',
    source: OWN,
    examples: { yes: ['Deletion of Abc1 in mice'], no: ['ABC1 in patients'] },
  },
  {
    id: 'gene.species.rat',
    title: 'the text speaks of rats; linked to the human orthologue',
    source: OWN,
    examples: { yes: ['Abc1 in Wistar rats'], no: ['ABC1 in patients'] },
  },
  {
    id: 'gene.species.other',
    title: 'the text speaks of this species; linked to the human orthologue',
    source: OWN,
    examples: { yes: ['abc1 in zebrafish'], no: ['ABC1 in patients'] },
  },
  {
    id: 'gene.species.spelling',
    title: 'the paper writes its symbols as those of mice and rats; linked to the human orthologue',
    source: 'MGI and RGD nomenclature: one capital, then small letters',
    examples: { yes: ['Brca1, Pten and Stk11'], no: ['BRCA1, PTEN and STK11'] },
  },
];

export const geneRules: readonly RuleInfo[] = [
  ...originRules,
  ...documentRules,
  ...orthologueRules,
  ...geneCues.map(({ id, title, source, examples }) => ({ id, title, source, examples })),
  ...stopPatterns.map(({ id, title, source, examples }) => ({ id, title, source, examples })),
  ...stopNames.map(({ id, title, source, examples }) => ({ id, title, source, examples })),
];
