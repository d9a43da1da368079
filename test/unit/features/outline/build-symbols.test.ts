import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Section } from '../../../../src/core/analysis';
import { buildOutline, type OutlineNode } from '../../../../src/features/outline/build-symbols';
import { buildClaim, buildEvidence } from '../../../support/build-analysis';

const TEXT = 'Title. Abstract. We found A. Results. We found B. Methods. End. And C.';

function section(title: string, until: string | null, level: number): Section {
  const start = TEXT.indexOf(title);
  return { start, end: until === null ? TEXT.length : TEXT.indexOf(until), title, role: 'other', level };
}

/** `name (detail)`, indented by depth. */
function draw(nodes: readonly OutlineNode[], indent = ''): string[] {
  return nodes.flatMap(({ name, detail, children }) => [
    `${indent}${name}${detail && ` (${detail})`}`,
    ...draw(children, `${indent}  `),
  ]);
}

describe('outline', () => {
  const claim = (words: string) => buildClaim(TEXT, words, { design: 'rct', evidence: buildEvidence({ ocebm: 2 }) });

  it('nests sections by level and puts claims under the section that holds them', () => {
    const sections = [section('Title', null, 1), section('Abstract', 'Results', 2), section('Results', 'Methods', 2)];
    const outline = buildOutline({ sections, claims: [claim('We found A.'), claim('We found B.'), claim('And C.')] });
    assert.deepEqual(draw(outline), [
      'Title',
      '  Abstract',
      '    OCEBM 2 · We found A. (OCEBM 2 · randomised trial)',
      '  Results',
      '    OCEBM 2 · We found B. (OCEBM 2 · randomised trial)',
      '  OCEBM 2 · And C. (OCEBM 2 · randomised trial)',
    ]);
  });

  it('lists claims of a text without sections', () => {
    assert.deepEqual(draw(buildOutline({ sections: [], claims: [claim('And C.')] })), [
      'OCEBM 2 · And C. (OCEBM 2 · randomised trial)',
    ]);
  });

  it('says what a reviewer decided on', () => {
    const review = { annotation: 'urn:uuid:1', machine: null, reason: '', author: '', modified: '2026-11-22' };
    const added = { ...claim('And C.'), review: { ...review, verdict: 'added' } } as const;
    assert.deepEqual(draw(buildOutline({ sections: [], claims: [added] })), [
      'OCEBM 2 · And C. (OCEBM 2 · randomised trial · added by the reviewer)',
    ]);
  });

  it('never gives an empty name, which the editor would refuse', () => {
    const [node] = buildOutline({ sections: [{ ...section('Title', null, 1), title: ' ' }], claims: [] });
    assert.equal(node?.name, '…');
  });

  it('keeps every child inside its parent, whatever the spans', () => {
    const spans = fc.tuple(fc.nat(60), fc.nat(20), fc.integer({ min: 1, max: 4 }));
    fc.assert(
      fc.property(fc.array(spans), fc.array(spans), (headings, claims) => {
        const sections = headings.map(([start, length, level]): Section => {
          return { start, end: start + length, level, title: 'x', role: 'other' };
        });
        const outline = buildOutline({
          sections,
          claims: claims.map(([start, length]) => ({ ...claim('And C.'), start, end: start + length })),
        });
        assert.equal(countInside(outline), sections.length + claims.length);
      }),
    );
  });
});

function countInside(nodes: readonly OutlineNode[], parent?: OutlineNode): number {
  return nodes.reduce((sum, node) => {
    if (parent) assert.ok(node.span.start >= parent.span.start && node.span.end <= parent.span.end);
    return sum + 1 + countInside(node.children, node);
  }, 0);
}
