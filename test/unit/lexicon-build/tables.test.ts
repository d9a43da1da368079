import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compareIds } from '../../../src/core/lexicon/compare-ids';
import { readTables, TABLES } from '../../../src/lexicon-build/read-tables';
import { parseTable } from '../../../src/lexicon-build/table';

const files = readdirSync(TABLES, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsv'));

describe('the tables in the repository', function () {
  this.timeout(30_000);
  const tables = readTables();

  it('name the licence, date and address of every source', () => {
    for (const source of tables.sources) {
      assert.match(source.date, /^\d{4}(?:-\d\d(?:-\d\d)?)?$/, source.id);
      assert.match(source.url, source.id === 'biogloss' ? /^docs\// : /^https:\/\//, source.id);
      assert.ok(source.licence.length > 2 && source.name.length > 2, source.id);
    }
  });

  it('use every file, and every concept has a subtype', () => {
    const { tables: used } = JSON.parse(readFileSync(join(TABLES, 'sources.json'), 'utf8')) as {
      tables: Record<string, { extra?: string }>;
    };
    const names = new Set(Object.entries(used).flatMap(([name, { extra }]) => (extra ? [name, extra] : [name])));
    for (const file of files.filter((name) => name !== 'stems.tsv')) {
      assert.ok(names.has(file.replace(/\.tsv$/, '')) || names.has(file.split('/')[0] ?? ''), file);
    }
    for (const { rows } of tables.vocabularies) for (const row of rows) assert.notEqual(row.subtype, '', row.id);
  });

  it('hold names and facts, no sentences', () => {
    for (const { rows } of tables.vocabularies) {
      for (const row of rows) {
        const values = [row.name, ...row.synonyms.map(({ text }) => text), ...row.xrefs, ...Object.values(row.facts)];
        for (const value of values) assert.ok(value.length <= 250, `${row.id}: ${value}`);
      }
    }
  });

  for (const file of files) {
    it(`${file} is sorted by id and small enough to review`, () => {
      assert.ok(statSync(join(TABLES, file)).size < 2_000_000);
      if (file === 'stems.tsv') return;
      const ids = parseTable(readFileSync(join(TABLES, file), 'utf8'), file).map(({ id }) => id);
      assert.deepEqual(ids, [...new Set(ids)].sort(compareIds));
    });
  }

  it('give own ids only to what no vocabulary names', () => {
    const own = tables.vocabularies.flatMap(({ rows }) => rows).filter(({ id }) => id.startsWith('BIOGLOSS:'));
    for (const { id } of own) assert.match(id, /^BIOGLOSS:[a-z0-9]+(?:-[a-z0-9]+)*$/);
  });
});
