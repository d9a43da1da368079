import { firstWhere } from '../text/first-where';

/** Offsets at which the lines of a text begin. Line ends are `\n`, `\r\n` and a lone `\r`, as in VS Code. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isLineEnd = code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10);
    if (isLineEnd) starts.push(at + 1);
  }
  return starts;
}

/** The line that holds an offset, 1 for the first. */
export function lineOf(starts: readonly number[], offset: number): number {
  return firstWhere(starts, (start) => start > offset);
}
