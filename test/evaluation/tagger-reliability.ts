import { readFileSync } from 'node:fs';
import { LEXICON_FILE } from '../../src/core/knowledge-files';
import { openLexicon } from '../../src/core/lexicon/open-lexicon';
import type { HeldBackSpan } from '../../src/training/tagger/calibrate';
import { readHeldBack } from '../../src/training/tagger/held-back';
import type { TaggedType } from '../../src/training/tagger/tagged-document';
import type { Row } from './capability';
import type { SpanDocument } from './span-corpus';

/** What the shipped tagger believes in texts it has not learned from, and where a name of the corpus overlaps. */
export function beliefs(type: TaggedType, documents: readonly SpanDocument[]): HeldBackSpan[] {
  const lexicon = openLexicon(readFileSync(LEXICON_FILE));
  const tagged = documents.map(({ text, gold }, index) => ({ id: String(index), corpus: '', text, spans: gold }));
  return readHeldBack(readFileSync(`media/models/${type}.bin`), lexicon, type, tagged);
}

/**
 * Expected calibration error: by how much belief and the share of right spans differ, on the average of all spans, by tenths
 * of belief (Naeini et al., AAAI 2015).
 */
export function calibrationRow(
  capability: string,
  measure: string,
  { type, documents }: { readonly type: TaggedType; readonly documents: readonly SpanDocument[] },
): Row {
  const spans = beliefs(type, documents);
  // By as much as more is believed than was right, in each tenth.
  const excess = new Float64Array(10);
  for (const { probability, isRight } of spans)
    (excess[Math.min(9, Math.floor(probability * 10))] as number) += probability - (isRight ? 1 : 0);
  const value = spans.length === 0 ? null : excess.reduce((sum, each) => sum + Math.abs(each), 0) / spans.length;
  return { capability, measure, precision: null, recall: null, f1: null, value, n: spans.length };
}
