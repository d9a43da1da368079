/**
 * Names that stand for a mixture rather than one type of cell, as CellLink's heterogeneous populations do, and the
 * mixtures that laboratories prepare. Cells by a tissue or a tumour alone ("lung cells") are mixtures too; see
 * `is-mixed-population.ts`. Lower case, spaces for hyphens.
 */
export const MIXED_NAMES: ReadonlySet<string> = new Set([
  'immune cell',
  'stromal cell',
  'tumor cell',
  'tumour cell',
  'cancer cell',
  'blood cell',
  'malignant cell',
  'peripheral blood mononuclear cell',
  'inflammatory cell',
  'somatic cell',
  'bone marrow cell',
  'marrow derived cell',
  'bone marrow derived cell',
  'splenocyte',
  'tumor infiltrating lymphocyte',
  'tumor infiltrating leukocyte',
  'tumour infiltrating leukocyte',
  'tumour infiltrating lymphocyte',
  'hematopoietic cell',
  'antigen presenting cell',
  'professional antigen presenting cell',
  'neural cell',
  'neoplastic cell',
  'hormone producing cell',
  'gonadal cell',
]);

/** Ids of the ontology that are never shown as a cell type: "cell", "native cell" and other upper classes. */
export const TOO_GENERAL: ReadonlySet<string> = new Set([
  'CL:0000000',
  'CL:0000001',
  'CL:0000003',
  'CL:0000010',
  'CL:0000255',
  'CL:0000548',
  'CL:0000520',
  'CL:0000521',
  'CL:0000578',
  'CL:0000325',
  'CL:0000012',
  'CL:0000219',
  'CL:0000144',
  'CL:0000413',
  'CL:0000414',
  'CL:0000415',
  'CL:0000197',
  'CL:0000412',
]);

/** Say something as the closest term of a longer name, and nothing by themselves. */
export const VAGUE_ALONE: ReadonlySet<string> = new Set([
  'CL:0011115', // precursor cell
  'CL:0011026', // progenitor cell
  'CL:0000064', // ciliated cell
  'CL:0000151', // secretory cell
  'CL:0000225', // anucleate cell
  'CL:0000226', // single nucleate cell
  'CL:0000227', // binucleate cell
  'CL:0000228', // multinucleate cell
  'CL:0001061', // abnormal cell
  'CL:0000080', // circulating cell
]);
