import { readFileSync } from 'node:fs';
import path from 'node:path';

/** One text with the spans of its genes; offsets are UTF-16 code units. */
export interface GeneDocument {
  readonly text: string;
  readonly genes: readonly { start: number; end: number }[];
  /** How much this corpus counts: its idea of a gene may be wider than a reader's. */
  readonly weight: number;
}

interface SpanRecord {
  readonly text: string;
  readonly entities: readonly { start: number; end: number; type: string }[];
}

interface TokenRecord {
  readonly tokens: readonly string[];
  readonly tags: readonly string[];
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
      fromTokens(r, 'Gene_or_gene_product', 1),
    ),
    ...records<TokenRecord>(folder, 'genes.bc2gm-train.tokens').map((r) => fromTokens(r, 'GENE', 0.5)),
  ];
}

/** The first words tell abstracts apart, however the rest is spaced. */
function fingerprint(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .slice(0, 60);
}

function unique(list: readonly SpanRecord[]): SpanRecord[] {
  return [...new Map(list.map((record) => [fingerprint(record.text), record])).values()];
}

function records<T>(folder: string, name: string): T[] {
  const lines = readFileSync(path.join(folder, `${name}.jsonl`), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as T);
}

function fromSpans({ text, entities }: SpanRecord): GeneDocument {
  return { text, genes: entities.filter(({ type }) => type === 'gene'), weight: 1 };
}

function fromTokens({ tokens, tags }: TokenRecord, type: string, weight: number): GeneDocument {
  const genes: { start: number; end: number }[] = [];
  let at = 0;
  tokens.forEach((token, index) => {
    const end = at + token.length;
    const last = genes[genes.length - 1];
    if (tags[index] === `B-${type}`) genes.push({ start: at, end });
    else if (tags[index] === `I-${type}` && last) last.end = end;
    at = end + 1;
  });
  return { text: tokens.join(' '), genes, weight };
}
