import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EntityType } from '../core/analysis';
import type { Stem } from '../core/lexicon/format';
import type { Source } from '../core/lexicon/lexicon';
import { hashOfTexts, type LexiconTables, type Vocabulary } from './compile-lexicon';
import { addInvertedNames } from './inverted-names';
import { addNames } from './supplements';
import { parseTable, type Row } from './table';

export const TABLES = 'src/lexicon-build/tables';

interface TableOrigin {
  readonly type: EntityType;
  readonly source: string;
  /** A table of further names for these concepts, of our own. */
  readonly extra?: string;
}

/** `sources.json`: the sources, and for each folder of tables what it holds. */
interface SourcesFile {
  readonly sources: readonly Source[];
  readonly tables: Readonly<Record<string, TableOrigin>>;
}

/** Reads all tables, in an order that does not depend on the disc. */
export function readTables(folder: string = TABLES): LexiconTables {
  const text = (path: string) => readFileSync(join(folder, path), 'utf8');
  const { sources, tables } = JSON.parse(text('sources.json')) as SourcesFile;
  const texts = [text('sources.json'), text('stems.tsv'), ...programTexts()];
  const rowsOf = (name: string): Row[] =>
    tableFiles(folder, name).flatMap((file) => {
      const content = text(file);
      texts.push(file, content);
      return parseTable(content, file);
    });
  const vocabularies = Object.entries(tables).map(([name, { type, source, extra }]): Vocabulary => {
    const rows = rowsOf(name);
    const named = extra === undefined ? rows : addNames(rows, rowsOf(extra));
    return { type, source, rows: type === 'cellType' ? addInvertedNames(named) : named };
  });
  return { sources, vocabularies, stems: parseStems(text('stems.tsv')), hash: hashOfTexts(texts) };
}

/** Keys depend on how names are folded and laid out, so a change of the program is a change of the lexicon. */
function programTexts(): string[] {
  const inCore = (file: string) => join('src/core/lexicon', file);
  const inOwn = (file: string) => join('src/lexicon-build', file);
  const files = [
    ...['fold.ts', 'fold-token.ts', 'spellings.ts', 'format.ts', 'key-hash.ts', 'runs.ts', 'shorthand.ts'].map(inCore),
    ...[
      'compile-lexicon.ts',
      'distinct-names.ts',
      'inverted-names.ts',
      'key-prefixes.ts',
      'learn-shorthand.ts',
      'shorthand-writer.ts',
      'supplements.ts',
      'table.ts',
    ].map(inOwn),
    inOwn('write-sections.ts'),
  ];
  return files.map((file) => readFileSync(file, 'utf8'));
}

/** `name` is a table (`drug-classes`) or a folder of tables (`genes`). */
function tableFiles(folder: string, name: string): string[] {
  if (existsSync(join(folder, `${name}.tsv`))) return [`${name}.tsv`];
  return readdirSync(join(folder, name))
    .filter((file) => file.endsWith('.tsv'))
    .sort()
    .map((file) => `${name}/${file}`);
}

function parseStems(text: string): Stem[] {
  const [, ...lines] = text.trimEnd().split('\n');
  return lines.map((line) => {
    const [stem = '', position = '', meaning = ''] = line.split('\t');
    if (position !== 'prefix' && position !== 'infix' && position !== 'suffix') {
      throw new Error(`stems.tsv: "${stem}" has the position "${position}"`);
    }
    return { stem, position, meaning };
  });
}
