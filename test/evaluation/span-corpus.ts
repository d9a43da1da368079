import type { Analyse, Corpora, Row } from './capability';
import { Counts, relaxedCounts, relaxedScores, strictCounts, type OffsetSpan, type RelaxedCounts } from './metrics';

export interface SpanDocument {
  readonly text: string;
  readonly gold: readonly OffsetSpan[];
}

/** Strict and relaxed rows for mentions of one type over a corpus. */
export function spanRows(
  capability: string,
  type: string,
  documents: readonly SpanDocument[],
  analyse: Analyse,
): Row[] {
  const strict = new Counts();
  const relaxed: RelaxedCounts[] = [];
  for (const { text, gold } of documents) {
    const found = analyse(text).entities.filter((entity) => entity.type === type);
    strict.add(strictCounts(found, gold));
    relaxed.push(relaxedCounts(found, gold));
  }
  const n = documents.reduce((total, { gold }) => total + gold.length, 0);
  const { precision, recall, f1 } = strict;
  return [
    { capability, measure: `${type} spans, strict`, precision, recall, f1, value: null, n },
    { capability, measure: `${type} spans, relaxed`, ...relaxedScores(relaxed), value: null, n },
  ];
}

interface EntityRecord {
  readonly text: string;
  readonly entities: readonly { start: number; end: number; type: string }[];
}

export function entityDocuments(corpora: Corpora, name: string, type: string): SpanDocument[] | null {
  const records = corpora.jsonl<EntityRecord>(name);
  return records && records.map(({ text, entities }) => ({ text, gold: entities.filter((e) => e.type === type) }));
}

interface TokenRecord {
  readonly tokens: readonly string[];
  readonly tags: readonly string[];
}

/** Tokens are joined by single spaces, tags are IOB. */
export function tokenDocuments(corpora: Corpora, name: string, tag: string): SpanDocument[] | null {
  return corpora.jsonl<TokenRecord>(name)?.map((record) => fromTags(record, tag)) ?? null;
}

function fromTags({ tokens, tags }: TokenRecord, tag: string): SpanDocument {
  const gold: { start: number; end: number }[] = [];
  let at = 0;
  tokens.forEach((token, index) => {
    const end = at + token.length;
    const last = gold[gold.length - 1];
    if (tags[index] === `B-${tag}`) gold.push({ start: at, end });
    else if (tags[index] === `I-${tag}` && last) last.end = end;
    at = end + 1;
  });
  return { text: tokens.join(' '), gold };
}
