import assert from 'node:assert/strict';
import { createAnchoring } from '../../../../src/core/annotations/anchors/anchoring';
import { type TextChange, trackEdits } from '../../../../src/core/annotations/anchors/track-edits';
import type { Place } from '../../../../src/core/annotations/annotation';

const TEXT =
  'We treated mice with colitis for two weeks. Scores of all of them fell by a third. Controls did not change.\n';
const CLAIM = 'Scores of all of them fell by a third.';
const start = TEXT.indexOf(CLAIM);
const end = start + CLAIM.length;
const anchor = createAnchoring(TEXT).make({ start, end });

describe('a place that was followed through edits', () => {
  it('has its words back when an edit inside it was undone', () => {
    const typed = [{ start: start + 3, end: start + 3, length: 1 }];
    assert.equal(holds(follow(typed), `${TEXT.slice(0, start + 3)}x${TEXT.slice(start + 3)}`), false);
    const undone = follow([...typed, { start: start + 3, end: start + 4, length: 0 }]);
    assert.deepEqual(undone, { state: 'changed', start, end });
    assert.equal(holds(undone, TEXT), true);
  });

  it('has its words still when lines were only wrapped', () => {
    const at = TEXT.indexOf('fell') - 1;
    const wrapped = follow([{ start: at, end: at + 1, length: 3 }]);
    assert.deepEqual(wrapped, { state: 'changed', start, end: end + 2 });
    assert.equal(holds(wrapped, `${TEXT.slice(0, at)}\n  ${TEXT.slice(at + 1)}`), true);
  });

  it('is found again when its deletion was undone, and when all was replaced by itself', () => {
    const deleted = { start: start - 5, end: end + 5, length: 0 };
    const restored = { start: start - 5, end: start - 5, length: CLAIM.length + 10 };
    assert.deepEqual(follow([deleted, restored]), { state: 'orphaned' });
    assert.deepEqual(follow([{ start: 0, end: TEXT.length, length: TEXT.length }]), { state: 'orphaned' });
    assert.deepEqual(createAnchoring(TEXT).find(anchor), { state: 'found', start, end });
  });

  it('does not have its words when a part of them is missing', () => {
    const cut = follow([{ start: end - 8, end, length: 0 }]);
    assert.equal(holds(cut, TEXT.slice(0, end - 8) + TEXT.slice(end)), false);
  });
});

function follow(changes: readonly TextChange[]): Place {
  return trackEdits([{ state: 'found', start, end }], changes)[0] ?? { state: 'orphaned' };
}

function holds(place: Place, text: string): boolean {
  return place.state !== 'orphaned' && createAnchoring(text).holds(place, anchor);
}
