import type { Span } from '../analysis';

/** Closing marks by their opening ones. A straight quote closes itself. */
const PAIRS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['"', '"'],
]);

/**
 * Stretches between quotation marks inside one block, marks included, in order, none inside another. What is opened and
 * never closed is no quotation.
 */
export function quotedSpeech(text: string, block: Span): Span[] {
  const spans: Span[] = [];
  let start = -1;
  let closing = '';
  for (let at = block.start; at < block.end; at++) {
    const char = text.charAt(at);
    if (start >= 0) {
      if (char !== closing) continue;
      spans.push({ start, end: at + 1 });
      start = -1;
    } else if (PAIRS.has(char)) {
      start = at;
      closing = PAIRS.get(char) ?? '';
    }
  }
  return spans;
}
