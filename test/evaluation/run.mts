// npm run evaluate -- --corpora DIR [--only TEXT] [--json FILE]: precision, recall and F1 of every capability.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { pathToFileURL } from 'node:url';
import { analyse } from '../../src/core/analyse';
import { shippedKnowledge } from '../support/lexicon';
import type { TaggedType } from '../../src/training/tagger/tagged-document';
import type { Analyse, Capability, Corpora, Row } from './capability';
import { crossValidated } from './cross-validate';
import { rolesCrossValidated } from './cross-validate-roles';
import type { StructuredAbstract } from '../../src/training/roles/structured-abstracts';

const { values: flags } = parseArgs({
  options: { corpora: { type: 'string' }, only: { type: 'string', default: '' }, json: { type: 'string' } },
});
if (!flags.corpora) {
  console.error('usage: npm run evaluate -- --corpora DIR [--only TEXT] [--json FILE]');
  process.exit(2);
}

console.log(
  `${'capability'.padEnd(28)}${'measure'.padEnd(34)}${['P', 'R', 'F1', 'value'].map((name) => name.padStart(7)).join('')}`,
);
const folder = flags.corpora;
const corpora = corporaIn(folder);
const knowledge = shippedKnowledge();
const crossValidatedBy = new Map<TaggedType | 'roles', Analyse>();
const rows: Row[] = [];
for (const capability of await capabilities()) {
  if (!capability.id.includes(flags.only)) continue;
  const measured = capability.run(corpora, capability.trains ? unseenBy(capability.trains) : analyseAsShipped);
  if (measured.length === 0) console.error(`${capability.id}: corpus not found, left out`);
  rows.push(...measured);
  for (const row of measured) console.log(line(row));
}
if (flags.json) writeFileSync(flags.json, `${JSON.stringify(rows, null, 2)}\n`);

async function capabilities(): Promise<Capability[]> {
  const folder = path.join(import.meta.dirname, 'capabilities');
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .sort();
  const modules = await Promise.all(files.map((file) => import(pathToFileURL(path.join(folder, file)).href)));
  return modules.map((module: { default: Capability | { default: Capability } }) => unwrap(module.default));
}

/** A CommonJS module that was imported as ESM has its default export one level down. */
function unwrap(exported: Capability | { default: Capability }): Capability {
  return 'default' in exported ? exported.default : exported;
}

function corporaIn(folder: string): Corpora {
  const read = (file: string): string | null => (existsSync(file) ? readFileSync(file, 'utf8') : null);
  return {
    jsonl: <T,>(name: string) =>
      read(path.join(folder, `${name}.jsonl`))
        ?.split('\n')
        .filter((text) => text !== '')
        .map((text) => JSON.parse(text) as T) ?? null,
    json: <T,>(name: string) => {
      const text = read(path.join(folder, `${name}.json`));
      return text === null ? null : (JSON.parse(text) as T);
    },
    paper: (name) => read(path.join(folder, '..', 'papers', name)),
  };
}

function analyseAsShipped(...[text, language = 'plaintext']: Parameters<Analyse>): ReturnType<Analyse> {
  return analyse({ id: '', text, language }, knowledge);
}

/** Trained when first asked for. */
function unseenBy(model: TaggedType | 'roles'): Analyse {
  const known = crossValidatedBy.get(model);
  if (known) return known;
  const analyseUnseen =
    model === 'roles'
      ? rolesCrossValidated(corpora.jsonl<StructuredAbstract>('roles.pmc-abstracts') ?? [], knowledge)
      : crossValidated(folder, model, knowledge);
  crossValidatedBy.set(model, analyseUnseen);
  return analyseUnseen;
}

function line(row: Row): string {
  const show = (value: number | null): string => (value === null ? '     ' : value.toFixed(3)).padStart(7);
  const scores = [row.precision, row.recall, row.f1, row.value].map(show).join('');
  return `${row.capability.padEnd(28)}${row.measure.padEnd(34)}${scores}  n=${row.n}`;
}
