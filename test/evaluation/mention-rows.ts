import type { Row } from './capability';
import { Counts, type OffsetSpan, type RelaxedCounts, relaxedCounts, relaxedScores, strictCounts } from './metrics';

/** One document's mentions: what was found, what is gold, and what counts neither way. */
export interface SpanPair {
  readonly found: readonly OffsetSpan[];
  readonly gold: readonly OffsetSpan[];
  /** A found span that overlaps one of these and no gold span is left out of the count. */
  readonly ignored?: readonly OffsetSpan[];
}

/** Strict and relaxed rows over all documents. */
export function mentionRows(capability: string, measure: string, pairs: readonly SpanPair[]): Row[] {
  const strict = new Counts();
  const relaxed: RelaxedCounts[] = [];
  for (const pair of pairs) {
    const found = withoutIgnored(pair);
    strict.add(strictCounts(found, pair.gold));
    relaxed.push(relaxedCounts(found, pair.gold));
  }
  const n = pairs.reduce((sum, { gold }) => sum + gold.length, 0);
  const { precision, recall, f1 } = strict;
  return [
    { capability, measure: `${measure}, strict`, precision, recall, f1, value: null, n },
    { capability, measure: `${measure}, relaxed`, ...relaxedScores(relaxed), value: null, n },
  ];
}

function withoutIgnored({ found, gold, ignored = [] }: SpanPair): readonly OffsetSpan[] {
  const overlaps = (a: OffsetSpan, b: OffsetSpan): boolean => a.start < b.end && b.start < a.end;
  return found.filter((f) => !ignored.some((i) => overlaps(f, i)) || gold.some((g) => overlaps(f, g)));
}

export interface TokenDocument {
  readonly tokens: readonly string[];
  readonly tags: readonly string[];
}

export interface TextWithSpans {
  readonly text: string;
  readonly gold: readonly OffsetSpan[];
}

/** Tokens joined by single spaces, and the spans of the tags whose label is asked for (`B-X`, `I-X`, or `X` alone). */
export function joinTokens({ tokens, tags }: TokenDocument, wants: (label: string) => boolean): TextWithSpans {
  const gold: { start: number; end: number }[] = [];
  let text = '';
  let open = false;
  tokens.forEach((token, i) => {
    const start = text === '' ? 0 : text.length + 1;
    text = text === '' ? token : `${text} ${token}`;
    const tag = tags[i] ?? 'O';
    const wanted = wants(tag.replace(/^[BI]-/, ''));
    const last = gold.at(-1);
    if (wanted && open && last && !tag.startsWith('B-')) last.end = text.length;
    else if (wanted) gold.push({ start, end: text.length });
    open = wanted;
  });
  return { text, gold };
}
