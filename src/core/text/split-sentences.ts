import type { Span } from '../analysis';

/** Sentences of one block's text. */
export function splitSentences(text: string, block: Span): Span[] {
  const spans: Span[] = [];
  let start = block.start;
  for (const match of text.slice(block.start, block.end).matchAll(/[.!?][)"”’\]]*\s+(?=[\p{Lu}\p{N}(["“])/gu)) {
    const end = block.start + match.index + match[0].length;
    spans.push({ start, end: block.start + match.index + match[0].trimEnd().length });
    start = end;
  }
  if (start < block.end) spans.push({ start, end: block.end });
  return spans;
}
