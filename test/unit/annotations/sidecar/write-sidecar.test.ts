import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Annotation } from '../../../../src/core/annotations/annotation';
import { readSidecar } from '../../../../src/core/annotations/sidecar/read-sidecar';
import type { Sidecar } from '../../../../src/core/annotations/sidecar/sidecar';
import { writeSidecar } from '../../../../src/core/annotations/sidecar/write-sidecar';
import { anyAnnotations, anyText } from '../../../support/any-annotation';

const sidecar = fc.record({ paper: anyText, annotations: anyAnnotations() });

function read(text: string): Sidecar {
  const result = readSidecar(text);
  assert.ok(!('problem' in result), 'problem' in result ? result.problem : '');
  return result;
}

/** Without the copies of what was read. */
function plain(annotation: Annotation): Omit<Annotation, 'raw'> {
  const { raw, ...rest } = annotation;
  assert.ok(raw);
  return rest;
}

function byId<A extends { readonly id: string }>(annotations: readonly A[]): readonly A[] {
  return [...annotations].sort((a, b) => (a.id < b.id ? -1 : 1));
}

describe('writing a sidecar', () => {
  it('is undone by reading it', () => {
    fc.assert(
      fc.property(sidecar, ({ paper, annotations }) => {
        const back = read(writeSidecar({ paper, annotations }));
        assert.equal(back.paper, paper);
        assert.deepEqual(back.annotations.map(plain), byId(annotations));
      }),
    );
  });

  it('gives the bytes that were read', () => {
    fc.assert(
      fc.property(sidecar, (written) => {
        const text = writeSidecar(written);
        assert.equal(writeSidecar(read(text)), text);
      }),
    );
  });

  it('puts one annotation a line, by id, so that git shows and merges annotation by annotation', () => {
    fc.assert(
      fc.property(sidecar, ({ paper, annotations }) => {
        const lines = writeSidecar({ paper, annotations }).split('\n');
        const first = lines.findIndex((line) => line.startsWith('  "items": ['));
        const ids = lines.slice(first + 1, -3).map((line) => (JSON.parse(line.replace(/,$/, '')) as { id: string }).id);
        assert.deepEqual(ids, annotations.map(({ id }) => id).sort());
        assert.deepEqual(lines.slice(-2), ['}', '']);
      }),
    );
  });

  it('gives the same bytes whatever order the annotations come in', () => {
    fc.assert(
      fc.property(sidecar, ({ paper, annotations }) => {
        const backwards = [...annotations].reverse();
        assert.equal(writeSidecar({ paper, annotations: backwards }), writeSidecar({ paper, annotations }));
      }),
    );
  });

  it('names the paper as an address beside it', () => {
    for (const [paper, source] of [
      ['paper.md', 'paper.md'],
      ['Über 100 % #1?.md', '%C3%9Cber%20100%20%25%20%231%3F.md'],
      ['a:b.md', 'a%3Ab.md'],
      ['half\ud83d.md', 'half%EF%BF%BD.md'],
    ] as const) {
      const text = writeSidecar({ paper, annotations: [note] });
      assert.ok(text.includes(`"source":"${source}"`) && text.includes(`"id": "${source}.biogloss.json"`), text);
      assert.equal(read(text).paper, paper);
    }
  });

  it('has only fields of the Web Annotation vocabulary and our own, which JSON-LD tells by their prefix', () => {
    fc.assert(
      fc.property(sidecar, (written) => {
        for (const key of keysIn(JSON.parse(writeSidecar(written)))) assert.match(key, /^(?:biogloss:|@)/u);
      }),
    );
  });

  it('writes no null, which JSON-LD would drop', () => {
    fc.assert(
      fc.property(sidecar, (written) => {
        JSON.parse(writeSidecar(written), (key, value: unknown) => assert.notEqual(value, null, key));
      }),
    );
  });
});

const note: Annotation = {
  id: 'urn:uuid:1',
  body: { kind: 'note', text: 'Which test?', label: null, resolved: false },
  anchor: null,
  author: '',
  created: '2026-11-22T10:15:00.000Z',
  modified: '2026-11-22T10:15:00.000Z',
};

/** Terms of http://www.w3.org/ns/anno.jsonld that we use. */
const ANNO =
  'id type motivation creator name created modified body target purpose format value source selector exact prefix suffix start end generator items biogloss'.split(
    ' ',
  );

/** Names of fields anywhere in a value that are no terms of the Web Annotation vocabulary. */
function keysIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(keysIn);
  return Object.entries(value).flatMap(([key, inner]) => [...(ANNO.includes(key) ? [] : [key]), ...keysIn(inner)]);
}
