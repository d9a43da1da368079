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
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}
