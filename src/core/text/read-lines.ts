import { trimmed } from './block-writer';

/** A line that is not blank, without its indentation, its bullet and the white space at its end. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** First column to last, bullet and indentation counted. */
  readonly width: number;
  /** Length of the first word: what did not fit on the line before when lines are wrapped. */
  readonly firstWord: number;
  /** A blank line (or the start of the text) stands before. */
  readonly afterGap: boolean;
  readonly bullet: boolean;
  /** Begins with a bullet or a number: never the continuation of the line before. */
  readonly marked: boolean;
  /** Columns: cells stand between tabs. */
  readonly tabbed: boolean;
  /** `> ` stands before it, as in mail. */
  readonly quoted: boolean;
}

const BULLET = /^(?:[•·●○▪■◦‣⁃∙]\s*|[-*–+]\s+)/u;
const NUMBER = /^(?:\(?\d{1,3}[.)]|\[\d{1,3}\]|\([a-z]\)|[a-z]\))\s/u;

/** Lines that are not blank. They end at LF, CR, CRLF, form feed, and the Unicode line and paragraph separators. */
export function readLines(source: string): Line[] {
  const lines: Line[] = [];
  let afterGap = true;
  let start = 0;
  while (start < source.length) {
    const end = endOfLine(source, start);
    const line = readLine(source, start, end, afterGap);
    if (line) lines.push(line);
    afterGap = !line;
    start = end + (source.startsWith('\r\n', end) ? 2 : 1);
  }
  return lines;
}

function endOfLine(source: string, start: number): number {
  let at = start;
  while (at < source.length && !'\r\n\f\u2028\u2029'.includes(source.charAt(at))) at++;
  return at;
}

function readLine(source: string, lineStart: number, lineEnd: number, afterGap: boolean): Line | null {
  const { start: first, end } = trimmed(source, lineStart, lineEnd);
  let start = first;
  const width = end - lineStart;
  const quote = /^(?:> ?){1,9}/u.exec(source.slice(start, Math.min(end, start + 20)))?.[0];
  start = trimmed(source, start + (quote?.length ?? 0), end).start;
  const opening = source.slice(start, Math.min(end, start + 8));
  const bullet = BULLET.exec(`${opening} `)?.[0];
  if (bullet !== undefined) start = trimmed(source, Math.min(end, start + bullet.length), end).start;
  if (start >= end) return null;
  return {
    start,
    end,
    width,
    firstWord: lengthOfFirstWord(source, start, end),
    afterGap,
    bullet: bullet !== undefined,
    marked: bullet !== undefined || NUMBER.test(opening),
    tabbed: source.slice(start, end).includes('\t'),
    quoted: quote !== undefined,
  };
}

function lengthOfFirstWord(source: string, start: number, end: number): number {
  let at = start;
  while (at < end && at - start < 60 && !/\s/u.test(source.charAt(at))) at++;
  return at - start;
}
