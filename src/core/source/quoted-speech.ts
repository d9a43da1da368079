import type { Span } from '../analysis';

/** Closing marks by their opening ones, as character codes. A straight quote closes itself. */
const PAIRS: ReadonlyMap<number, number> = new Map(
  ['“”', '„“', '«»', '""'].map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)]),
);

/**
 * Stretches between quotation marks inside one block, marks included, in order, none inside another. What is opened and
 * never closed is no quotation.
 */
export function quotedSpeech(text: string, block: Span): Span[] {
  const spans: Span[] = [];
  let start = -1;
  let closing = -1;
  for (let at = block.start; at < block.end; at++) {
    const code = text.charCodeAt(at);
    if (start >= 0) {
      if (code !== closing) continue;
      spans.push({ start, end: at + 1 });
      start = -1;
    } else if (code === 34 || code > 127) {
      closing = PAIRS.get(code) ?? -1;
      if (closing >= 0) start = at;
    }
  }
  return spans;
}
