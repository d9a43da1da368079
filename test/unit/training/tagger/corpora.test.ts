import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fingerprint } from '../../../../src/training/corpus-records';
import { CORPORA, taggedDocuments } from '../../../../src/training/tagger/corpora';

const LONG =
  'The villous qualocytes of the lower gut were sorted and counted, and nothing else was done with them in that year.';
const OTHER =
  'Quiet precursors of the lung were grown in a dish for nine days until none of them was left to be counted by us.';

interface Entity {
  readonly type: string;
  readonly subtype?: string;
  readonly start: number;
  readonly end: number;
}

describe('the readers of corpora', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'corpora-'));
    const files = Object.values(CORPORA).flatMap((list) => list.map(({ file }) => file));
    for (const file of [...files, 'genes.biored-dev']) write(file);
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  function write(file: string, ...records: readonly unknown[]): void {
    writeFileSync(path.join(folder, `${file}.jsonl`), records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  }

  const document = (id: string, text: string, ...entities: readonly Entity[]) => ({ id, text, entities });

  it('keep the entities of the type, and the guideline', () => {
    const gene: Entity = { type: 'gene', start: 4, end: 11 };
    write('genes.biored-train', document('a', LONG, gene, { type: 'disease', start: 0, end: 3 }));
    const [read, ...others] = taggedDocuments(folder, 'gene');
    assert.deepEqual([read?.id, read?.corpus, read?.text, read?.spans], ['a', 'biored', LONG, [gene]]);
    assert.deepEqual(others, []);
  });

  it('leave vague cells out', () => {
    const [clear, vague] = [
      { type: 'cell_type', subtype: 'cell_phenotype', start: 4, end: 22 },
      { type: 'cell_type', subtype: 'cell_vague', start: 30, end: 40 },
    ];
    write('cells.celllink-a', document('a', LONG, clear, vague));
    assert.deepEqual(
      taggedDocuments(folder, 'cellType').map(({ spans }) => spans),
      [[clear]],
    );
  });

  it('drop what is held back for measuring, however it is spaced', () => {
    write('genes.biored-dev', document('x', LONG));
    write('genes.biored-train', document('a', LONG.replace(/ /g, '  ')), document('b', OTHER));
    assert.deepEqual(
      taggedDocuments(folder, 'gene').map(({ id }) => id),
      ['b'],
    );
  });

  it('take a document of two corpora once, from the first', () => {
    write('genes.biored-train', document('a', LONG));
    write('genes.tmvar3', document('b', LONG), document('c', OTHER));
    write('genes.bc2gm-train.tokens', { tokens: OTHER.split(' '), tags: OTHER.split(' ').map(() => 'O') });
    assert.deepEqual(
      taggedDocuments(folder, 'gene').map(({ id }) => id),
      ['a', 'c'],
    );
  });

  it('keep short sentences though they repeat themselves', () => {
    write('genes.tmvar3', document('a', 'RNA was extracted.'), document('b', 'RNA was extracted.'));
    assert.equal(taggedDocuments(folder, 'gene').length, 2);
  });

  function spansOf(tokens: string, tags: string): string[] {
    write('therapies.bc5cdr-chem-train.tokens', { tokens: tokens.split(' '), tags: tags.split(' ') });
    return taggedDocuments(folder, 'therapy').flatMap(({ text, spans, id }) => {
      assert.deepEqual([text, id], [tokens, 'therapies.bc5cdr-chem-train.tokens:0']);
      return spans.map(({ start, end }) => `${text.slice(start, end)}@${start}`);
    });
  }

  it('make spans of IOB tags over tokens joined by blanks', () => {
    assert.deepEqual(spansOf('oral zanu bexate and water', 'O B-Chemical I-Chemical O B-Chemical'), [
      'zanu bexate@5',
      'water@21',
    ]);
  });

  it('begin a span anew at each B, and at an I after another type or none', () => {
    assert.deepEqual(spansOf('a b c d e', 'B-Chemical B-Chemical B-Disease I-Chemical O'), ['a@0', 'b@2', 'd@6']);
    assert.deepEqual(spansOf('a b c', 'O I-Chemical I-Chemical'), ['b c@2']);
  });

  it('find the names of one corpus for two types', () => {
    const tokens = ['BRX', 'cells', 'of', 'mice'];
    write('cancer.bionlp13cg-train.tokens', { tokens, tags: ['B-Gene_or_gene_product', 'B-Cell', 'O', 'O'] });
    assert.deepEqual(
      (['gene', 'cellType'] as const).map((type) => taggedDocuments(folder, type)[0]?.spans),
      [[{ start: 0, end: 3 }], [{ start: 4, end: 9 }]],
    );
  });

  it('say when a corpus is not there', () => {
    rmSync(path.join(folder, 'genes.tmvar3.jsonl'));
    assert.throws(() => taggedDocuments(folder, 'gene'), /ENOENT.*genes\.tmvar3\.jsonl/);
  });
});

describe('the fingerprint of a document', () => {
  it('is its first sixty letters', () => {
    assert.equal(fingerprint('A 1-b: C'), 'abc');
    assert.equal(fingerprint('ab'.repeat(50)).length, 60);
    assert.equal(fingerprint(LONG), fingerprint(`${LONG.toUpperCase()} More.`));
  });
});
