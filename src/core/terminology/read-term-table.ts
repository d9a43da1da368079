import type { EntityType } from '../analysis';
import { tidy, whyUnfit } from './check-term';
import { prefixOf, readId, typeOfPrefix } from './read-id';
import { type Cell, detectSeparator, readRecords, type TableRecord } from './read-records';
import { readType, TYPES_TO_CHOOSE } from './read-type';
import type { TermSink } from './read-terms';
import { quoted } from './terms-problem';

const COLUMNS = ['term', 'type', 'id', 'name'] as const;
type Column = (typeof COLUMNS)[number];

/** Where each column stands; missing ones are not in it. */
type Header = ReadonlyMap<Column, number>;

const EXPECTED =
  'the first row must name the columns: term, type, id, name, in any order (term and type are needed, others are ignored)';

/** Reads a table of terms; the separator is told by the first row (a comma, a semicolon or a tab). */
export function readTermTable(text: string, sink: TermSink): void {
  let header: Header | null = null;
  let width = 0;
  for (const record of readRecords(text, detectSeparator(text))) {
    if (sink.isFullAt(record.at)) return;
    if (record.broken) sink.problem('error', record.broken.at, record.broken.message);
    else if (header) readRow(record, header, width, sink);
    else {
      header = readHeader(record, sink);
      width = record.cells.length;
      if (!header) return;
    }
  }
  if (!header) sink.problem('error', 0, `the file has no rows; ${EXPECTED}`);
}

function readHeader({ at, cells }: TableRecord, sink: TermSink): Header | null {
  const names = cells.map(({ text }) => tidy(text).toLowerCase());
  const header = new Map<Column, number>();
  for (const column of COLUMNS) {
    const index = names.indexOf(column);
    if (index >= 0) header.set(column, index);
  }
  // Without types, ids can tell them.
  if (header.has('term') && (header.has('type') || header.has('id'))) return header;
  sink.problem('error', at, `${EXPECTED}; here it is ${quoted(cells.map(({ text }) => text).join(', '))}`);
  return null;
}

function readRow({ at, cells }: TableRecord, header: Header, width: number, sink: TermSink): void {
  const cell = (column: Column): Cell => cells[header.get(column) ?? -1] ?? { text: '', at };
  if (cells.every(({ text }) => tidy(text) === '')) return;
  const extra = cells.slice(width).find(({ text }) => text !== '');
  if (extra) {
    const message = `the row has ${cells.length} cells and the first row ${width}: a cell that holds the separator goes in quotes`;
    sink.problem('error', extra.at, message);
    return;
  }
  const term = readTerm(cell('term'), sink);
  const id = readIdCell(cell('id'), sink);
  if (term === null || id === undefined) return;
  const type = readTypeCell(cell('type'), id, sink);
  if (type === null) return;
  sink.term({ term, type, id, name: tidy(cell('name').text) || null, match: 'exact' }, at);
}

function readTerm({ text, at }: Cell, sink: TermSink): string | null {
  const term = tidy(text);
  const reason = term === '' ? 'the term is missing' : whyUnfit(term);
  if (reason === null) return term;
  sink.problem('error', at, reason);
  return null;
}

/** Null for no id, undefined for what is none. */
function readIdCell({ text, at }: Cell, sink: TermSink): string | null | undefined {
  const words = tidy(text);
  if (words === '') return null;
  const id = readId(words);
  if (id !== null) return id;
  sink.problem('error', at, `${quoted(words)} is no id: write a prefix, a colon and the id (CL:0000236), or nothing`);
  return undefined;
}

function readTypeCell({ text, at }: Cell, id: string | null, sink: TermSink): EntityType | null {
  const words = tidy(text);
  const type = words === '' ? id && typeOfPrefix(prefixOf(id)) : readType(words);
  if (type) return type;
  const what = words === '' ? 'the type is missing' : `${quoted(words)} is no type`;
  sink.problem('error', at, `${what}: use ${TYPES_TO_CHOOSE}`);
  return null;
}
