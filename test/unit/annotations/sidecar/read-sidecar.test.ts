import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Annotation } from '../../../../src/core/annotations/annotation';
import { readSidecar } from '../../../../src/core/annotations/sidecar/read-sidecar';
import { MAX_SIDECAR_BYTES, type Sidecar } from '../../../../src/core/annotations/sidecar/sidecar';
import { writeSidecar } from '../../../../src/core/annotations/sidecar/write-sidecar';
import { anyAnnotations } from '../../../support/any-annotation';
import { mentionItem, noteItem, page, UNREADABLE } from '../../../support/sidecar-cases';

function read(text: string): Sidecar {
  const result = readSidecar(text);
  assert.ok(!('problem' in result), 'problem' in result ? result.problem : '');
  return result;
}

function problem(text: string): string {
  const result = readSidecar(text);
  return 'problem' in result ? result.problem : 'none';
}

const reads = (items: readonly unknown[]): Sidecar => read(JSON.stringify(page(items)));
/** Read, changed and written, as an object. */
function rewritten(file: object, change: (annotation: Annotation) => Annotation = (same) => same): unknown {
  const sidecar = read(JSON.stringify(file));
  return JSON.parse(writeSidecar({ ...sidecar, annotations: sidecar.annotations.map(change) }));
}

describe('reading a sidecar', () => {
  it('gives each annotation what its fields say', () => {
    const [note] = reads([noteItem()]).annotations;
    assert.deepEqual(
      { ...note, raw: undefined },
      {
        id: 'urn:uuid:1',
        body: { kind: 'note', text: 'Which test?', label: 'minor', resolved: false },
        anchor: { start: 4, end: 9, exact: 'claim', prefix: 'The ', suffix: ' is' },
        author: 'R. Reviewer',
        created: '2026-11-22T10:15:00Z',
        modified: '2026-11-22T10:15:00.500Z',
        raw: undefined,
      },
    );
  });

  it('takes a target without selectors for the paper as a whole', () => {
    const [note] = reads([noteItem({ target: { type: 'SpecificResource', source: 'paper.md' } })]).annotations;
    assert.equal(note?.anchor, null);
  });

  it('is not put off by a byte order mark, line breaks of Windows and another layout', () => {
    const text = `\ufeff${JSON.stringify(page([noteItem()]), null, 4).replaceAll('\n', '\r\n')}`;
    assert.equal(read(text).annotations.length, 1);
  });

  it('minds no comma that a merge line by line left out or left behind', () => {
    const { items, ...head } = page([noteItem(), noteItem({ id: 'urn:uuid:2' })]);
    const [first, second] = items.map((item) => JSON.stringify(item));
    const start = JSON.stringify(head).slice(0, -1);
    for (const lines of [`${first}\n${second}`, `${first},\n${second},`, `${first}\r\n${second},\r`])
      assert.equal(read(`${start},\n"items": [\n${lines}\n]\n}\n`).annotations.length, 2, lines);
  });

  it('keeps both of two lines with one id, as of two who wrote at the same time', () => {
    const later = noteItem({ modified: '2026-11-23T10:15:00Z', body: [{ ...noteItem().body[0], value: 'Why?' }] });
    for (const items of [
      [noteItem(), later],
      [later, noteItem()],
    ]) {
      const { annotations } = reads(items);
      const winner = annotations.find(({ id }) => id === 'urn:uuid:1');
      const copy = annotations.find(({ conflictOf }) => conflictOf === 'urn:uuid:1');
      assert.equal(annotations.length, 2);
      assert.equal(winner?.body.kind === 'note' && winner.body.text, 'Why?');
      assert.equal(copy?.body.kind === 'note' && copy.body.text, 'Which test?');
    }
    assert.equal(reads([noteItem(), noteItem()]).annotations.length, 1);
  });
});

describe('a sidecar that cannot be read', () => {
  for (const { what, text, says } of UNREADABLE)
    it(`is told apart: ${what}`, () => assert.match(problem(text), says, problem(text)));

  it('names the line of the annotation that is wrong, whatever stands in the texts before', () => {
    const odd = noteItem({
      id: 'urn:uuid:2',
      body: [{ type: 'TextualBody', purpose: 'commenting', value: '{"},[\\"' }],
    });
    const file = { 'x:note': '"items": [', ...page([odd, 'https://example.org/1', noteItem({ created: 5 })]) };
    const text = JSON.stringify(file, null, 1);
    const line = text.split('\n').findIndex((each, at, all) => each === '  {' && all[at + 1]?.includes('urn:uuid:1'));
    assert.ok(problem(text).startsWith(`Annotation 3 (line ${line + 1}): “created” should be text, and is 5`));
  });

  it('is told of in a sentence of bounded length', () => {
    const text = JSON.stringify(page([noteItem({ motivation: 'x'.repeat(1_000_000) })]));
    assert.ok(problem(text).length < 300);
  });

  it('is found out soon, however large or deep it is', () => {
    const brackets = 1_000_000;
    const hostile = [
      '['.repeat(brackets),
      `${'{"a":'.repeat(brackets)}1${'}'.repeat(brackets)}`,
      JSON.stringify(page([])).replace('[]', `[${'['.repeat(brackets)}${']'.repeat(brackets)}]`),
      'x'.repeat(MAX_SIDECAR_BYTES + 1),
      '}\n'.repeat(brackets),
      `{${' '.repeat(brackets)}`,
      '\n<<<<<<<'.repeat(brackets / 10),
      `${JSON.stringify(page([])).replace('[]', `[${'{},'.repeat(200_000)}{}]`)}`,
    ];
    for (const text of hostile) assert.notEqual(problem(text), 'none');
  }).timeout(10_000);

  it('is one that was cut off anywhere', () => {
    fc.assert(
      fc.property(anyAnnotations(3), fc.nat(), (annotations, where) => {
        const text = writeSidecar({ paper: 'a.md', annotations }).trimEnd();
        assert.notEqual(problem(text.slice(0, where % text.length)), 'none');
      }),
    );
  });

  it('never makes the reader throw', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => problem(text) !== 'none'));
    fc.assert(
      fc.property(anyAnnotations(3), fc.nat(), fc.string({ maxLength: 3 }), (annotations, where, put) => {
        const text = writeSidecar({ paper: 'a.md', annotations });
        const at = where % text.length;
        assert.doesNotThrow(() => readSidecar(text.slice(0, at) + put + text.slice(at + 1)));
      }),
    );
  });
});

describe('what a sidecar has beside what we know', () => {
  it('comes back at every level', () => {
    const file = page([
      {
        ...noteItem(),
        'x:own': { deep: [1, null] },
        creator: { type: 'Organization', name: 'R. Reviewer', email_sha1: 'abc' },
        body: [
          { type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: 'Which test?', language: 'en' },
          'https://example.org/image',
          { type: 'TextualBody', purpose: 'tagging', value: 'minor', 'x:colour': 'red' },
          { type: 'TextualBody', purpose: 'tagging', value: 'statistics' },
        ],
        target: {
          type: 'SpecificResource',
          source: 'paper.md',
          selector: [
            { type: 'TextQuoteSelector', exact: 'claim', prefix: 'The ', suffix: ' is', 'x:q': 1 },
            { type: 'TextPositionSelector', start: 4, end: 9, 'x:p': 2 },
            { type: 'FragmentSelector', value: 'xywh=0,0,1,1' },
          ],
          state: { type: 'TimeState' },
        },
      },
      mentionItem({ 'x:sure': 0.7 }, { 'x:score': 3 }),
    ]);
    assert.deepEqual(rewritten({ ...file, 'x:page': true }), { ...file, 'x:page': true });
  });

  it('stays when the reviewer changes what is ours beside it', () => {
    const bare = noteItem();
    const body = [{ ...bare.body[0], language: 'en' }, { ...bare.body[1], 'x:colour': 'red' }, { 'x:third': 1 }];
    const change = (annotation: Annotation): Annotation => ({
      ...annotation,
      author: '',
      body: { kind: 'note', text: 'Other', label: 'major', resolved: true },
    });
    const { items } = rewritten(page([{ ...bare, body, 'x:own': 1 }]), change) as { items: Record<string, unknown>[] };
    assert.deepEqual(items[0]?.['body'], [
      { ...bare.body[0], language: 'en', value: 'Other' },
      { ...bare.body[1], 'x:colour': 'red', value: 'major' },
      { 'x:third': 1 },
    ]);
    assert.equal(items[0]['x:own'], 1);
    assert.ok(!('creator' in items[0]));
  });

  it('comes back item by item where an item is not ours: of a later version, of another tool, or no object', () => {
    const others = [
      { id: 'urn:uuid:0', 'biogloss:kind': 'sketch', created: 5 },
      { id: 'https://hypothes.is/a/1', type: 'Annotation', motivation: 'commenting', target: 'https://example.org' },
      'https://example.org/annotations/3',
      { 'biogloss:kind': 'toString' },
    ];
    const sidecar = reads([others[0], noteItem(), ...others.slice(1)]);
    assert.deepEqual(sidecar.others, others);
    assert.deepEqual(
      sidecar.annotations.map(({ id }) => id),
      ['urn:uuid:1'],
    );
    const { items } = rewritten(page([noteItem(), ...others])) as { items: unknown[] };
    assert.deepEqual(items, [others[1], others[0], noteItem(), others[2], others[3]]);
  });

  it('changes no object of ours, whatever the names of its fields', () => {
    const text = JSON.stringify(page([noteItem()])).replace(
      '"items":[{',
      '"__proto__":{"polluted":1},"items":[{"__proto__":{"author":"x","polluted":2},"constructor":{"prototype":{"polluted":3}},',
    );
    const sidecar = read(text);
    assert.equal(({} as { polluted?: unknown }).polluted, undefined);
    assert.equal((sidecar.annotations[0] as { polluted?: unknown }).polluted, undefined);
    assert.equal(sidecar.annotations[0]?.author, 'R. Reviewer');
    const written = writeSidecar(sidecar);
    assert.ok(written.includes('"__proto__":{"author":"x","polluted":2}') && written.includes('"polluted":3'));
  });
});
