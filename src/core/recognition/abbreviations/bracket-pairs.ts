import type { Span } from '../../analysis';

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']' };

/** What stands between matching brackets, outer ones first where they nest; unmatched brackets are left alone. */
export function findBracketPairs(text: string): Span[] {
  const open: { at: number; closing: string }[] = [];
  const pairs: Span[] = [];
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    const closing = CLOSING[char];
    if (closing) open.push({ at, closing });
    else if (open.length > 0 && open[open.length - 1]?.closing === char) {
      const begun = open.pop();
      if (begun) pairs.push({ start: begun.at + 1, end: at });
    }
  }
  return pairs.sort((a, b) => a.start - b.start);
}
