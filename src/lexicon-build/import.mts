// npm run lexicon:import -- --from DIR
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { cellsOfTable } from './import-cells';
import { drugsOf } from './import-drugs';
import { chromosomeOf, geneFamiliesOf, genesOf } from './import-genes';
import { proceduresOf } from './import-procedures';
import { readRelease } from './read-source';
import { TABLES } from './read-tables';
import { formatTable, type Row } from './table';

const { values: flags } = parseArgs({ options: { from: { type: 'string', default: '.' } } });
const read = (path: string) => readRelease(join(flags.from, path));

function writeTables(folder: string, rows: readonly Row[], fileOf: (row: Row) => string): void {
  mkdirSync(join(TABLES, folder), { recursive: true });
  for (const [file, group] of groupBy(rows, fileOf))
    writeFileSync(join(TABLES, folder, `${file}.tsv`), formatTable(group));
}

const hgnc = read('genes/hgnc_complete_set.txt.gz');
writeTables('genes', genesOf(hgnc), (row) => chromosomeOf(row.facts['location'] ?? ''));
writeTables('.', geneFamiliesOf(hgnc), () => 'gene-families');
writeTables('.', cellsOfTable(read('cells/cl_terms_2026-08.tsv')), () => 'cells');
writeTables(
  'drugs',
  drugsOf(read('therapies/drugbank_vocabulary.csv')),
  (row) => /^[a-z]/.exec(row.name.toLowerCase())?.[0] ?? '0',
);
writeTables('.', proceduresOf(read('therapies/maxo-base.obo')), () => 'procedures');

function groupBy(rows: readonly Row[], fileOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(fileOf(row));
    if (group) group.push(row);
    else groups.set(fileOf(row), [row]);
  }
  return groups;
}
