import { NAME_KINDS, type Details } from '../core/lexicon/format';
import { compareIds } from '../core/lexicon/compare-ids';
import type { NameKind, Synonym } from '../core/lexicon/lexicon';

/** One concept as a line of a table holds it. */
export interface Row extends Details {
  readonly subtype: string;
  readonly name: string;
  readonly synonyms: readonly Synonym[];
}

/** Columns of synonyms are named after their kind; every other column but these is an error. */
const FIXED = ['id', 'subtype', 'preferred', 'xrefs', 'parents', 'facts'];
const KINDS: readonly string[] = NAME_KINDS;

const list = (cell: string | undefined): string[] => (cell ? cell.split('|') : []);

/** Reads a table: tab-separated, one header line, lists parted by bars. @throws Error naming file and line. */
export function parseTable(text: string, file: string): Row[] {
  const [header = '', ...lines] = text.replace(/\n$/, '').split('\n');
  const columns = header.split('\t');
  for (const column of columns) {
    if (!FIXED.includes(column) && !KINDS.includes(column)) throw new Error(`${file}: unknown column "${column}"`);
  }
  return lines.map((line, i) => parseLine(columns, line.split('\t'), `${file}:${i + 2}`));
}

function parseLine(columns: readonly string[], cells: readonly string[], place: string): Row {
  if (cells.length !== columns.length) throw new Error(`${place}: ${cells.length} cells for ${columns.length} columns`);
  const cell = (name: string) => cells[columns.indexOf(name)];
  const id = cell('id');
  const name = cell('preferred');
  if (!id || !name) throw new Error(`${place}: a concept needs an id and a preferred name`);
  return {
    id,
    name,
    subtype: cell('subtype') ?? '',
    synonyms: columns
      .filter((column): column is NameKind => KINDS.includes(column) && column !== 'preferred')
      .flatMap((kind) => list(cell(kind)).map((text) => ({ text, kind }))),
    xrefs: list(cell('xrefs')),
    parents: list(cell('parents')),
    facts: Object.fromEntries(list(cell('facts')).map((fact) => fact.split(/=(.*)/s, 2) as [string, string])),
  };
}

/** Writes rows as a table, sorted by id, with only the synonym columns that are used. */
export function formatTable(rows: readonly Row[]): string {
  const kinds = NAME_KINDS.filter(
    (kind) => kind !== 'preferred' && rows.some((row) => row.synonyms.some((s) => s.kind === kind)),
  );
  const header = ['id', 'subtype', 'preferred', ...kinds, 'xrefs', 'parents', 'facts'];
  const lines = [...rows].sort((a, b) => compareIds(a.id, b.id)).map((row) => formatLine(row, kinds));
  return `${[header.join('\t'), ...lines].join('\n')}\n`;
}

function formatLine(row: Row, kinds: readonly NameKind[]): string {
  const names = kinds.map((kind) => row.synonyms.filter((s) => s.kind === kind).map((s) => s.text));
  const facts = Object.entries(row.facts).map(([name, value]) => `${name}=${value}`);
  const cells = [[row.id], [row.subtype], [row.name], ...names, row.xrefs, row.parents, facts];
  return cells.map((items) => items.map((item) => item.replace(/[\t|\n\r]+/g, ' ').trim()).join('|')).join('\t');
}

/** Parts rows into groups in the order of their first rows. */
export function groupRows(rows: readonly Row[], groupOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(groupOf(row));
    if (group) group.push(row);
    else groups.set(groupOf(row), [row]);
  }
  return groups;
}
