import type { RuleInfo } from '../../rules/rule';

const CELLLINK = 'Boundaries as in CellLink (phenotype style); words from Cell Ontology labels';
const OWN = 'Written for BioGloss';

/** Every reason that a cell mention can carry. */
export const cellRules: readonly RuleInfo[] = [
  {
    id: 'cell.name',
    title: 'A name of the Cell Ontology',
    source: 'Cell Ontology',
    examples: {
      yes: ['Mast cells released histamine.', 'We counted hepatocytes in each section.'],
      no: ['The cells were washed twice.', 'Each cell of the table holds one value.'],
    },
  },
  {
    id: 'cell.head',
    title: 'The noun that says what kind of cell',
    source: OWN,
    examples: {
      yes: ['Omental cells were rare.', 'Neuroblastoma cells spread.', 'Urotheliocytes were seen.'],
      no: ['The cell cycle was arrested.', 'A cell wall surrounds it.', 'The fuel cell failed.'],
    },
  },
  {
    id: 'cell.marker',
    title: 'Markers say which cells',
    source: CELLLINK,
    examples: {
      yes: [
        'CD39+ T cells were lost.',
        'CD39-plus T cells were lost.',
        'We sorted CD39(+) T cells.',
        'CD39 + T cells were lost.',
        'PD-1hi CD8+ TILs were rare.',
        'We sorted CD45RA− T cells.',
        'CD39-T cells were lost.',
        'Foxp3-positive T cells were rare.',
      ],
      no: ['CD8 was measured.', 'T cells and CD8 expression fell.'],
    },
  },
  {
    id: 'cell.modifier.lineage',
    title: 'A word for the lineage or kind of cell',
    source: CELLLINK,
    examples: {
      yes: ['Hematopoietic progenitors grew.', 'Erythroid blasts were counted.'],
      no: ['The single cells were sorted.'],
    },
  },
  {
    id: 'cell.modifier.tumour',
    title: 'A word for a tumour whose cells are meant',
    source: OWN,
    examples: {
      yes: ['Human neuroblastoma tumor cells were injected.', 'Leukaemic cells were cleared.'],
      no: ['The tumour was resected.', 'Renal cell carcinoma was excluded.'],
    },
  },
  {
    id: 'cell.modifier.tissue',
    title: 'A word for the tissue the cells sit in',
    source: CELLLINK,
    examples: {
      yes: ['Splenic neutrophils were isolated.', 'Omental cells died.'],
      no: ['The lung was inflated.'],
    },
  },
  {
    id: 'cell.modifier.nerve',
    title: 'A word for the kind of nerve cell',
    source: CELLLINK,
    examples: { yes: ['Nociceptive neurons were lost.'], no: ['Dopaminergic tone fell.'] },
  },
  {
    id: 'cell.modifier.function',
    title: 'A word for what the cells do or which subset they are',
    source: CELLLINK,
    examples: {
      yes: ['Tolerogenic dendritic cells were induced.', 'Naïve and memory T cells were counted.'],
      no: ['Regulatory approval was sought.'],
    },
  },
  {
    id: 'cell.modifier.state',
    title: 'A word for the state of the cells',
    source: CELLLINK,
    examples: { yes: ['Activated macrophages were rare.'], no: ['Activated charcoal was given.'] },
  },
  {
    id: 'cell.modifier.compound',
    title: 'A compound word that picks out the cells',
    source: CELLLINK,
    examples: {
      yes: [
        'Tumor-infiltrating lymphocytes were counted.',
        'Thymus-derived macrophages were pulsed.',
        'Tumor - infiltrating lymphocytes were counted.',
      ],
      no: ['Tumor-infiltrating bacteria were counted.'],
    },
  },
  {
    id: 'cell.coordination',
    title: 'Several kinds of cell share one noun',
    source: CELLLINK,
    examples: {
      yes: ['CD8+ and CD4+ T cells were lost.', 'T and B cells were counted.', 'T- and B-lymphocytes were counted.'],
      no: ['T cells and B cells were counted.'],
    },
  },
  {
    id: 'cell.short-form',
    title: 'A short form that nearly all papers use for this cell',
    source: OWN,
    examples: {
      yes: ['Tregs were counted.', 'PBMCs were isolated.', 'CD3+ TILs were scored.'],
      no: ['The APC gene was mutated.', 'TAM was given daily.'],
    },
  },
  {
    id: 'cell.adjective',
    title: 'An adjective that stands for a cell',
    source: 'Words that CRAFT, CellLink and CG agree on',
    examples: {
      yes: ['Neuronal loss was severe.', 'Erythroid differentiation stopped.', 'Sertoli differentiation began.'],
      no: [
        'Glial fibrillary acidic protein was measured.',
        'Neuronal ceroid lipofuscinosis was excluded.',
        'Non-neuronal tissue was spared.',
        'Epithelial differentiation stopped.',
      ],
    },
  },
  {
    id: 'cell.closest-term',
    title: 'No ontology term has the full name: these words were left out to find the closest one',
    source: OWN,
    examples: {
      yes: ['Quiescent lung fibroblasts were cultured.', 'Liver-resident CD103+ T cells were sorted.'],
      no: ['T cells were sorted.'],
    },
  },
  {
    id: 'cell.neighbour-term',
    title: 'The ontology has this name only as a neighbouring or broader one of the term',
    source: 'Cell Ontology synonym scopes and BioGloss cell-synonyms.ts',
    examples: { yes: ['Immune cells infiltrated the tumour.'], no: ['Mast cells released histamine.'] },
  },
  {
    id: 'cell.mixed',
    title: 'A mixed population rather than one type of cell',
    source: 'CellLink, heterogeneous cell populations',
    examples: {
      yes: ['Immune cells infiltrated the tumour.', 'PBMCs were isolated.', 'Tumor cells spread to the lung.'],
      no: ['Mast cells released histamine.'],
    },
  },
];
