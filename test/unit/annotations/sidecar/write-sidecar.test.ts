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
});
