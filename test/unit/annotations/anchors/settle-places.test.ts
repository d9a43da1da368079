import assert from 'node:assert/strict';
import { createAnchoring } from '../../../../src/core/annotations/anchors/anchoring';
import { settlePlaces } from '../../../../src/core/annotations/anchors/settle-places';
import { trackEdits } from '../../../../src/core/annotations/anchors/track-edits';
import type { Place } from '../../../../src/core/annotations/annotation';

const TEXT =
  'We treated mice with colitis for two weeks. Scores of all of them fell by a third. Controls did not change.\n';
const CLAIM = 'Scores of all of them fell by a third.';
const start = TEXT.indexOf(CLAIM);
const end = start + CLAIM.length;
const anchors = [createAnchoring(TEXT).make({ start, end })];
const places: readonly Place[] = [{ state: 'found', start, end }];

describe('settling places after edits', () => {
  it('leaves all as it is, in the same array, when there is nothing to settle', () => {
    assert.equal(settlePlaces(places, anchors, TEXT), places);
    const changed = trackEdits(places, [{ start: start + 3, end: start + 3, length: 1 }]);
    assert.equal(settlePlaces(changed, anchors, `${TEXT.slice(0, start + 3)}x${TEXT.slice(start + 3)}`), changed);
  });

  it('finds a place whose inner edit was undone', () => {
    const typed = trackEdits(places, [{ start: start + 3, end: start + 3, length: 1 }]);
    const undone = trackEdits(typed, [{ start: start + 3, end: start + 4, length: 0 }]);
    assert.equal(undone[0]?.state, 'changed');
    assert.deepEqual(settlePlaces(undone, anchors, TEXT), places);
  });

  it('finds a place whose lines were only wrapped', () => {
    const at = TEXT.indexOf('fell') - 1;
    const wrapped = trackEdits(places, [{ start: at, end: at + 1, length: 3 }]);
    const text = `${TEXT.slice(0, at)}\n  ${TEXT.slice(at + 1)}`;
    assert.deepEqual(settlePlaces(wrapped, anchors, text), [{ state: 'found', start, end: end + 2 }]);
  });

  it('finds words whose deletion was undone, and words that were replaced by themselves', () => {
    const deleted = trackEdits(places, [{ start: start - 5, end: end + 5, length: 0 }]);
    const restored = trackEdits(deleted, [{ start: start - 5, end: start - 5, length: CLAIM.length + 10 }]);
    assert.deepEqual(restored, [{ state: 'orphaned' }]);
    assert.deepEqual(settlePlaces(restored, anchors, TEXT), places);
    const formatted = trackEdits(places, [{ start: 0, end: TEXT.length, length: TEXT.length }]);
    assert.deepEqual(settlePlaces(formatted, anchors, TEXT), places);
  });

  it('leaves orphaned what is gone, and places without an anchor', () => {
    const deleted = trackEdits(places, [{ start, end, length: 0 }]);
    assert.equal(settlePlaces(deleted, anchors, TEXT.replace(CLAIM, '')), deleted);
    assert.equal(settlePlaces(deleted, [null], TEXT), deleted);
  });
});
