/**
 * Words that stand for a cell though no noun for it follows: "neuronal loss", "erythroid differentiation", "Sertoli
 * differentiation". Only those that annotators of CRAFT (CC BY 3.0), CellLink (public domain) and CG (CC BY 4.0) agree
 * on; "epithelial", "endothelial", "myeloid", "immune" and the like are left out, since they mostly tell of tissues.
 */
export interface CellAdjective {
  readonly word: string;
  /** Name to look up in the lexicon. */
  readonly term: string;
}

export const cellAdjectives: readonly CellAdjective[] = [
  { word: 'neuronal', term: 'neuron' },
  { word: 'erythroid', term: 'erythroid lineage cell' },
  { word: 'glial', term: 'glial cell' },
  { word: 'astrocytic', term: 'astrocyte' },
  { word: 'astroglial', term: 'astrocyte' },
  { word: 'microglial', term: 'microglial cell' },
  { word: 'Sertoli', term: 'Sertoli cell' },
  { word: 'Leydig', term: 'Leydig cell' },
];

/** After them the adjective belongs to the name of a protein, a disease or a part of the brain. */
export const NO_CELLS_AFTER: readonly string[] = [
  'fibrillary',
  'acidic',
  'nitric',
  'nuclei|pentraxin|pentraxins|calcium',
  'specific enolase',
  'growth factor',
  'ceroid',
  'cell derived',
  'cell adhesion',
  'scar|scars|scarring',
  'tumor|tumors|tumour|tumours|neoplasm|neoplasms',
  'krüppel|kruppel',
  'nuclear',
  'and|or',
  'marker|markers|network|networks',
];
