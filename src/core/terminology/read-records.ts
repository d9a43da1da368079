/** A cell of a table, without its quotes. */
export interface Cell {
  readonly text: string;
  /** Offset of its first character, or of its opening quote. */
  readonly at: number;
}

/** A row of a table, or why it cannot be read. */
export interface TableRecord {
  readonly at: number;
  readonly cells: readonly Cell[];
  readonly broken: { readonly at: number; readonly message: string } | null;
}

export type Separator = ',' | ';' | '\t';

interface Read {
  readonly cell: Cell | null;
  readonly broken: TableRecord['broken'];
  /** Where to read on: at a separator, a line end or the end of the text. */
  readonly end: number;
}

/**
 * The rows of a table in the manner of RFC 4180: cells may be quoted, a quote in them is doubled, and line ends in
 * quotes belong to the cell. Blank lines and lines that begin with `#` are no rows. A row with a broken quote is given as
 * such, and the next is read from the line after that quote, so that one mistake costs one line. Linear: a stretch is read
 * at most twice, as a quote opened on a later line ends no later than the broken one did.
 */
export function* readRecords(text: string, separator: Separator): Generator<TableRecord, void, void> {
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    if (isPassedOver(text, at)) {
      at = lineAfter(text, at);
      continue;
    }
    const { record, end } = readRecord(text, separator, at);
    yield record;
    at = end;
  }
}

/** The separator of a table is the first that its first row has outside quotes. */
export function detectSeparator(text: string): Separator {
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length && isPassedOver(text, at)) at = lineAfter(text, at);
  let inQuotes = false;
  for (const end = endOfLine(text, at); at < end; at++) {
    const char = text.charAt(at);
    if (char === '"') inQuotes = !inQuotes;
    else if (!inQuotes && (char === ',' || char === ';' || char === '\t')) return char;
  }
  return ',';
}

function readRecord(text: string, separator: Separator, start: number): { record: TableRecord; end: number } {
  const cells: Cell[] = [];
  for (let at = start; ; at++) {
    const { cell, broken, end } = readCell(text, separator, at);
    if (!cell) return { record: { at: start, cells, broken }, end: lineAfter(text, at) };
    cells.push(cell);
    if (text.charAt(end) !== separator)
      return { record: { at: start, cells, broken: null }, end: lineAfter(text, end) };
    at = end;
  }
}

function readCell(text: string, separator: Separator, start: number): Read {
  const at = afterSpaces(text, start);
  if (text.charAt(at) === '"') return readQuoted(text, separator, at);
  let end = at;
  while (end < text.length && text.charAt(end) !== separator && !isLineEnd(text, end)) end++;
  return { cell: { text: text.slice(at, end).trimEnd(), at }, broken: null, end };
}

function readQuoted(text: string, separator: Separator, open: number): Read {
  const parts: string[] = [];
  let from = open + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return broken(open, 'the quote that opens here is never closed');
    parts.push(text.slice(from, quote));
    if (text.charAt(quote + 1) !== '"') return closeQuoted(text, separator, { text: parts.join('"'), at: open }, quote);
    from = quote + 2;
  }
}

function closeQuoted(text: string, separator: Separator, cell: Cell, quote: number): Read {
  const end = afterSpaces(text, quote + 1);
  if (end >= text.length || text.charAt(end) === separator || isLineEnd(text, end)) return { cell, broken: null, end };
  return broken(
    cell.at,
    'the quote that opens here is closed before the end of its cell; a quote in a cell is doubled',
  );
}

function broken(at: number, message: string): Read {
  return { cell: null, broken: { at, message }, end: at };
}

function afterSpaces(text: string, from: number): number {
  let at = from;
  while (text.charAt(at) === ' ') at++;
  return at;
}

function isPassedOver(text: string, at: number): boolean {
  return text.charAt(at) === '#' || isLineEnd(text, afterBlanks(text, at)) || afterBlanks(text, at) >= text.length;
}

function afterBlanks(text: string, from: number): number {
  let at = from;
  while (text.charAt(at) === ' ' || text.charAt(at) === '\t') at++;
  return at;
}

function isLineEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 10 || code === 13;
}

function endOfLine(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isLineEnd(text, at)) at++;
  return at;
}

function lineAfter(text: string, from: number): number {
  const end = endOfLine(text, from);
  return end + (text.startsWith('\r\n', end) ? 2 : 1);
}
