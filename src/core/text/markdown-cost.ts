/**
 * The Markdown parser needs time that grows with the square of some patterns: brackets, stars, backticks or tags that
 * never close in one paragraph, and containers in containers. Papers have a few dozen of them in a paragraph. The limits
 * keep one megabyte of any text within seconds (measured with micromark 4).
 */
const MOST_IN_PARAGRAPH = 4000;
const MOST_BRACKETS = 1000;
const DEEPEST_CONTAINER = 40;
/** So many special characters are free; beyond, one in four characters may be one. A line counts for several. */
const FREE = 20_000;
const SHARE = 0.25;
const LINE_COST = 4;

const SPECIAL = new Set([...'*_`<>&$~|!\\']);

/** Whether parsing this text as Markdown would take far longer than its length warrants: it is then read as plain text. */
export function isTooCostly(source: string): boolean {
  let cost = 0;
  let inParagraph = 0;
  let brackets = 0;
  for (let start = 0; start < source.length;) {
    const line = measureLine(source, start);
    if (line.depth > DEEPEST_CONTAINER) return true;
    inParagraph = line.isBlank ? 0 : inParagraph + line.specials - line.bars;
    brackets = line.isBlank ? 0 : brackets + line.brackets;
    if (inParagraph > MOST_IN_PARAGRAPH || brackets > MOST_BRACKETS) return true;
    cost += line.specials + line.brackets + LINE_COST;
    start = line.end;
  }
  return cost > FREE + SHARE * source.length;
}

interface LineCost {
  readonly end: number;
  readonly isBlank: boolean;
  readonly specials: number;
  readonly bars: number;
  readonly brackets: number;
  /** Block quote and list markers that begin the line, and columns of indentation as lists nest by two. */
  readonly depth: number;
}

function measureLine(source: string, start: number): LineCost {
  let specials = 0;
  let bars = 0;
  let brackets = 0;
  let markers = 0;
  let isOpening = true;
  let text = false;
  let at = start;
  for (; at < source.length; at++) {
    const char = source.charAt(at);
    if (char === '\n' || char === '\r') break;
    if (char === ' ' || char === '\t') continue;
    text = true;
    if (isOpening && '>-*+'.includes(char)) markers++;
    else isOpening = false;
    if (char === '[') brackets++;
    else if (char === '|') bars++;
    if (SPECIAL.has(char)) specials++;
  }
  return { end: at + 1, isBlank: !text, specials, bars, brackets, depth: isRule(source, start, at) ? 0 : markers };
}

/** `-----` and `* * *` are rules and not lists in lists. */
function isRule(source: string, start: number, end: number): boolean {
  return end - start < 400 && /^\s*(?:-[-\s]*|\*[*\s]*)$/u.test(source.slice(start, end));
}
