import type { Span } from '../analysis';
import type { PaperText } from '../text/paper-text';

/** The first citation that begins within the span; found by halving, as `citations` is sorted by start. */
export function citationIn({ citations }: PaperText, span: Span): Span | null {
  let low = 0;
  let high = citations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((citations[middle]?.start ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  const found = citations[low];
  return found && found.start < span.end ? { start: found.start, end: found.end } : null;
}
