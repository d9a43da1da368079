import type { Span } from '../analysis';
import { firstWhere } from '../text/first-where';
import type { PaperText } from '../text/paper-text';

/** The first citation that begins within the span. */
export function citationIn({ citations }: PaperText, span: Span): Span | null {
  const found = citations[firstWhere(citations, ({ start }) => start >= span.start)];
  return found && found.start < span.end ? { start: found.start, end: found.end } : null;
}

/** All citations that begin within the span, in order. */
export function citationsIn({ citations }: PaperText, span: Span): readonly Span[] {
  const first = firstWhere(citations, ({ start }) => start >= span.start);
  const next = firstWhere(citations, ({ start }) => start >= span.end);
  return citations.slice(first, next).map(({ start, end }) => ({ start, end }));
}
