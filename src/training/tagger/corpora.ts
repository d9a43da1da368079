import {
  type CorpusEntity,
  FINGERPRINT,
  fingerprint,
  fromTokens,
  records,
  type SpanRecord,
  type TokenRecord,
} from '../corpus-records';
import type { TaggedDocument, TaggedType } from './tagged-document';

/** How names of a type are written down in a corpus: as offsets in a text, or as IOB tags of tokens. */
interface CorpusReader {
  readonly file: string;
  /** Its own idea of what a name is; corpora of one guideline share their weights. */
  readonly guideline: string;
  readonly wants: (entity: CorpusEntity) => boolean;
}

const isType = (type: string) => (entity: CorpusEntity) => entity.type === type;

/**
 * The corpora each tagger learns from. All may be trained on and their weights shipped: public domain (BioRED, tmVar3,
 * CellLink), CC BY 3.0 (CRAFT), CC BY 4.0 (BC2GM, BC5CDR, BioNLP 2013 CG).
 */
export const CORPORA: Readonly<Record<TaggedType, readonly CorpusReader[]>> = {
  gene: [
    { file: 'genes.biored-train', guideline: 'biored', wants: isType('gene') },
    { file: 'genes.tmvar3', guideline: 'biored', wants: isType('gene') },
    { file: 'genes.bc2gm-train.tokens', guideline: 'bc2gm', wants: isType('GENE') },
    { file: 'cancer.bionlp13cg-train.tokens', guideline: 'cg', wants: isType('Gene_or_gene_product') },
  ],
  cellType: [
    { file: 'cells.celllink-a', guideline: 'celllink', wants: ({ subtype }) => subtype !== 'cell_vague' },
    { file: 'cells.craft-train', guideline: 'craft', wants: isType('cell_type') },
    { file: 'cancer.bionlp13cg-train.tokens', guideline: 'cg', wants: isType('Cell') },
  ],
  therapy: [
    { file: 'therapies.bc5cdr-chem-train.tokens', guideline: 'bc5cdr', wants: isType('Chemical') },
    { file: 'genes.biored-train', guideline: 'biored', wants: isType('chemical') },
  ],
};

/** Measured on, and so never learned from. */
const HELD_BACK = 'genes.biored-dev';

/** All documents for a type, each once; what is also in the development set is left out. */
export function taggedDocuments(folder: string, type: TaggedType): TaggedDocument[] {
  const seen = new Set(records<SpanRecord>(folder, HELD_BACK).map(({ text }) => fingerprint(text)));
  return CORPORA[type]
    .flatMap((corpus) => readCorpus(folder, corpus))
    .filter(({ text }) => {
      const print = fingerprint(text);
      const isNew = !seen.has(print) || print.length < FINGERPRINT;
      seen.add(print);
      return isNew;
    });
}

function readCorpus(folder: string, { file, guideline, wants }: CorpusReader): TaggedDocument[] {
  if (file.endsWith('.tokens')) {
    return records<TokenRecord>(folder, file).map((record, index) => ({
      id: `${file}:${index}`,
      corpus: guideline,
      ...fromTokens(record, wants),
    }));
  }
  return records<SpanRecord>(folder, file).map(({ id, text, entities }) => ({
    id,
    corpus: guideline,
    text,
    spans: entities.filter(wants),
  }));
}
