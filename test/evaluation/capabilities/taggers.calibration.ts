import type { TaggedType } from '../../../src/training/tagger/tagged-document';
import type { Capability, Corpora } from '../capability';
import { entityDocuments, type SpanDocument, tokenDocuments } from '../span-corpus';
import { calibrationRow } from '../tagger-reliability';

/** Texts that no tagger learned from; AnatEM and DDI MEDLINE are of other makers and guidelines, too. */
const TEXTS: Readonly<Record<string, readonly [TaggedType, (corpora: Corpora) => SpanDocument[] | null]>> = {
  'BioRED dev': ['gene', (corpora) => entityDocuments(corpora, 'genes.biored-dev', 'gene')],
  BC2GM: ['gene', (corpora) => tokenDocuments(corpora, 'genes.bc2gm-devel.tokens', 'GENE')],
  'CG devel': ['cellType', (corpora) => tokenDocuments(corpora, 'cancer.bionlp13cg-devel.tokens', 'Cell')],
  AnatEM: ['cellType', (corpora) => entityDocuments(corpora, 'cells.anatem-train', 'cell_type')],
  BC5CDR: ['therapy', (corpora) => tokenDocuments(corpora, 'therapies.bc5cdr-chem-devel.tokens', 'Chemical')],
  'DDI MEDLINE': ['therapy', (corpora) => entityDocuments(corpora, 'therapies.ddi-medline-train', 'drug')],
};

const capability: Capability = {
  id: 'taggers.calibration',
  development: 'no',
  run(corpora) {
    return Object.entries(TEXTS).flatMap(([text, [type, documentsOf]]) => {
      const documents = documentsOf(corpora);
      return documents ? [calibrationRow(this.id, `belief off, ${text}`, { type, documents })] : [];
    });
  },
};
export default capability;
