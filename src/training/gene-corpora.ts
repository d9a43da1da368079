import { fingerprint, fromTokens, records, type SpanRecord, type TokenRecord } from './corpus-records';

/** One text with the spans of its genes; offsets are UTF-16 code units. */
export interface GeneDocument {
  readonly text: string;
  readonly genes: readonly { start: number; end: number }[];
  /** How much this corpus counts: its idea of a gene may be wider than a reader's. */
  readonly weight: number;
}

/** The corpora that shipped weights may be trained on; what is also in the development set is left out. */
export function trainingDocuments(folder: string): GeneDocument[] {
  const held = new Set(records<SpanRecord>(folder, 'genes.biored-dev').map(({ text }) => fingerprint(text)));
  const spans = ['genes.biored-train', 'genes.tmvar3']
    .flatMap((name) => records<SpanRecord>(folder, name))
    .filter(({ text }) => !held.has(fingerprint(text)));
  return [
    ...unique(spans).map(fromSpans),
    ...records<TokenRecord>(folder, 'cancer.bionlp13cg-train.tokens').map((r) =>
      fromTags(r, 'Gene_or_gene_product', 1),
    ),
    ...records<TokenRecord>(folder, 'genes.bc2gm-train.tokens').map((r) => fromTags(r, 'GENE', 0.5)),
  ];
}

function unique(list: readonly SpanRecord[]): SpanRecord[] {
  return [...new Map(list.map((record) => [fingerprint(record.text), record])).values()];
}

function fromSpans({ text, entities }: SpanRecord): GeneDocument {
  return { text, genes: entities.filter(({ type }) => type === 'gene'), weight: 1 };
}

function fromTags(record: TokenRecord, type: string, weight: number): GeneDocument {
  const { text, spans } = fromTokens(record, (entity) => entity.type === type);
  return { text, genes: spans, weight };
}
