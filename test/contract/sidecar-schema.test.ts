import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { STUDY_DESIGNS } from '../../src/core/analysis';
import { NOTE_LABELS } from '../../src/core/annotations/annotation';
import { readSidecar } from '../../src/core/annotations/sidecar/read-sidecar';
import { MAX_SIDECAR_BYTES, MAX_SIDECAR_DEPTH, MAX_SIDECAR_ITEMS } from '../../src/core/annotations/sidecar/sidecar';
import { writeSidecar } from '../../src/core/annotations/sidecar/write-sidecar';
import { FIELD_DESCRIPTIONS } from '../../src/sidecar-schema/field-descriptions';
import { renderSidecarSchema } from '../../src/sidecar-schema/render-sidecar-schema';
import { anyAnnotations, anyText } from '../support/any-annotation';
import { mentionItem, noteItem, NO_SIDECAR, page, WRONG_ITEM } from '../support/sidecar-cases';

const FILE = 'media/schemas/sidecar.schema.json';
const inFile = (path: string): string => readFileSync(path, 'utf8').replace(/\r\n/gu, '\n');
const schema = JSON.parse(inFile(FILE)) as object;
// Lists that may be longer than what is told of them, and levels that are a number or a word, are what we mean.
const ajv = new Ajv({ strict: true, strictTuples: false, allowUnionTypes: true, allErrors: true });
const accepts = ajv.addVocabulary(['patternErrorMessage']).compile(schema);

function assertAccepts(file: unknown): void {
  assert.ok(accepts(file), JSON.stringify(accepts.errors?.slice(0, 3)));
}

describe('the JSON Schema of sidecar files', () => {
  it('is made from the schema that reads them (npm run docs:sidecar writes it anew)', () =>
    assert.equal(inFile(FILE), renderSidecarSchema()));

  it('accepts whatever we write', () => {
    fc.assert(
      fc.property(anyText, anyAnnotations(), (paper, annotations) =>
        assertAccepts(JSON.parse(writeSidecar({ paper, annotations }))),
      ),
    );
  });

  it('accepts what others add, and items of theirs', () => {
    assertAccepts(page([noteItem({ 'x:own': 1 }), mentionItem({ 'x:own': [] }), { 'biogloss:kind': 'sketch' }, {}]));
  });

  for (const { what, text } of [...NO_SIDECAR, ...WRONG_ITEM])
    it(`rejects what cannot be read: ${what}`, () => assert.ok(!accepts(JSON.parse(text))));

  it('describes every field of ours, and has no description that nothing uses', () => {
    const text = JSON.stringify(schema);
    const described = [...text.matchAll(/"([\w:]+)":\{"description"/gu)].map(([, name = '']) => name);
    assert.deepEqual([...new Set(described)].sort(), Object.keys(FIELD_DESCRIPTIONS).sort());
    const ours = [...text.matchAll(/"(biogloss:\w+)":\{/gu)].map(([, name = '']) => name);
    assert.deepEqual(
      ours.filter((name) => !described.includes(name)),
      [],
    );
  });
});

describe('docs/sidecar.md', () => {
  const text = inFile('docs/sidecar.md');
  const [, example = ''] = /```json\n(.*?)```/su.exec(text) ?? [];

  it('has an example that is written as we write, with every kind of annotation', () => {
    const sidecar = readSidecar(example);
    assert.ok('annotations' in sidecar);
    assert.equal(writeSidecar(sidecar), example);
    const kinds = sidecar.annotations.map(({ body }) => body.kind);
    assert.deepEqual(kinds, ['note', 'reply', 'mention', 'claim', 'acceptance']);
    assertAccepts(JSON.parse(example));
  });

  it('has anchors in the example that fit the paper in it', () => {
    const [, paper = ''] = /```markdown\n(.*?)```/su.exec(text) ?? [];
    const sidecar = readSidecar(example);
    assert.ok('annotations' in sidecar);
    for (const { anchor } of sidecar.annotations) {
      if (!anchor) continue;
      const words = Array.from(paper).slice(anchor.start, anchor.end).join('');
      assert.equal(words, anchor.exact);
      assert.ok(paper.includes(anchor.prefix + words + anchor.suffix));
    }
  });

  it('tells of every field, value and limit', () => {
    const values = [...STUDY_DESIGNS, ...NOTE_LABELS, ...Object.keys(FIELD_DESCRIPTIONS)];
    for (const word of values) assert.ok(text.includes(`\`${word}\``), word);
    const limits = `${MAX_SIDECAR_BYTES / 1e6} MB, ${MAX_SIDECAR_ITEMS / 1000},000 annotations, ${MAX_SIDECAR_DEPTH} brackets`;
    assert.ok(text.includes(limits), limits);
  });
});
