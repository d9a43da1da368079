import type { Span } from '../analysis';

/** Lines as Markdown has them, without their endings: LF, CR or both. */
export function* markdownLines(text: string): Generator<Span, void> {
  for (let start = 0; start < text.length;) {
    const end = endOfLine(text, start);
    yield { start, end };
    start = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
}

function endOfLine(text: string, start: number): number {
  let at = start;
  while (at < text.length && text.charAt(at) !== '\n' && text.charAt(at) !== '\r') at++;
  return at;
}

/** Nothing but spaces and tabs: what ends a paragraph. */
export function isBlankLine(text: string, { start, end }: Span): boolean {
  let at = start;
  while (at < end && (text.charAt(at) === ' ' || text.charAt(at) === '\t')) at++;
  return at === end;
}
