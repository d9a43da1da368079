// npm run lexicon:import -- --from DIR [--hgnc FILE --cl FILE … ] [--date hgnc=2026-10 …]
// Rewrites the tables from releases of their sources; a source without a file keeps its tables. See docs/lexicon.md.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { withDesignations, withInterest } from './gene-designations';
import { cellLinesOf } from './import-cell-lines';
import { cellsOf } from './import-cells';
import { diseasesOf, tumourTypesOf } from './import-diseases';
import { drugsOf, withAntibodies, withEssential } from './import-drugs';
import { geneFamiliesOf, genesOf, tableOfGene } from './import-genes';
import { proceduresOf } from './import-procedures';
import { stemsTable } from './import-stems';
import { TABLES } from './read-tables';
import { RELEASE_FILES, releaseReader, type ReleaseFile } from './release-files';
import { formatTable, groupRows, type Row } from './table';

const FILES = Object.keys(RELEASE_FILES) as ReleaseFile[];
const { values: flags } = parseArgs({
  options: {
    from: { type: 'string', default: '.' },
    date: { type: 'string', multiple: true, default: [] },
    ...Object.fromEntries(FILES.map((file) => [file, { type: 'string', multiple: true } as const])),
  },
});
const read = releaseReader(String(flags.from), flags as Partial<Record<ReleaseFile, string[]>>);

/** Runs an import when its main file is there. */
function when(file: ReleaseFile, run: (releases: readonly [string, ...string[]]) => void): void {
  const [first, ...others] = read(file);
  if (first === undefined) console.log(`${file}: no file, its tables stay as they are`);
  else run([first, ...others]);
}

function writeTable(name: string, rows: readonly Row[]): void {
  writeFileSync(join(TABLES, `${name}.tsv`), formatTable(rows));
  console.log(`${name}: ${rows.length} concepts`);
}

function writeFolder(folder: string, rows: readonly Row[], tableOf: (row: Row) => string): void {
  mkdirSync(join(TABLES, folder), { recursive: true });
  for (const old of readdirSync(join(TABLES, folder))) rmSync(join(TABLES, folder, old));
  for (const [table, group] of groupRows(rows, tableOf)) {
    writeFileSync(join(TABLES, folder, `${table}.tsv`), formatTable(group));
  }
  console.log(`${folder}: ${rows.length} concepts`);
}

const tableOfDrug = (drug: Row) => `drugs-${/^[a-z]/.exec(drug.name.toLowerCase())?.[0] ?? 'other'}`;
const tableOfDisease = (disease: Row) => `doid-${(/\d/.exec(disease.id)?.[0] ?? '').padStart(1, '0')}`;

when('hgnc', ([hgnc]) => {
  const named = withDesignations(genesOf(hgnc), [...read('gene-info'), ...read('gene-aliases')]);
  const [ideogram] = read('ideogram');
  writeFolder('genes', ideogram === undefined ? named : withInterest(named, ideogram), tableOfGene);
  writeTable('gene-families', geneFamiliesOf(hgnc));
});
when('cl', (releases) => writeTable('cells', cellsOf(releases)));
when('drugbank', ([vocabulary]) => {
  const [essential = ''] = read('essential');
  const [antibodyTable = ''] = read('antibodies');
  const { drugs, antibodies } = withAntibodies(withEssential(drugsOf(vocabulary), essential), antibodyTable);
  writeFolder('drugs', drugs, tableOfDrug);
  if (antibodyTable !== '') writeTable('antibodies', antibodies);
});
when('maxo', ([release]) => writeTable('procedures', proceduresOf(release)));
when('stems', (lists) => writeFileSync(join(TABLES, 'stems.tsv'), stemsTable(lists)));
when('doid', (releases) =>
  writeFolder('diseases', diseasesOf(releases, read('doid-labels')[0] ?? null), tableOfDisease),
);
when('oncotree', ([tree]) => writeTable('tumour-types', tumourTypesOf(tree)));
when('depmap', ([csv]) => writeTable('cell-lines', cellLinesOf(csv)));

for (const given of flags.date) {
  const [id = '', date = ''] = given.split('=');
  const file = join(TABLES, 'sources.json');
  const sources = JSON.parse(readFileSync(file, 'utf8')) as { sources: { id: string; date: string }[] };
  const source = sources.sources.find((known) => known.id === id);
  if (!source || !/^\d{4}-\d\d(?:-\d\d)?$/.test(date))
    throw new Error(`--date ${given}: want ID=YYYY-MM[-DD] with an id of sources.json`);
  source.date = date;
  writeFileSync(file, `${JSON.stringify(sources, null, 2)}\n`);
}
