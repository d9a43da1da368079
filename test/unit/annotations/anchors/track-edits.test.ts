import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type TextChange, trackEdits } from '../../../../src/core/annotations/anchors/track-edits';
import type { Place } from '../../../../src/core/annotations/annotation';

const place: Place = { state: 'found', start: 10, end: 20 };

describe('following an edit', () => {
  const cases: readonly (readonly [string, TextChange, Place])[] = [
    ['typed before: shifts', { start: 3, end: 3, length: 4 }, { state: 'found', start: 14, end: 24 }],
    ['deleted before: shifts', { start: 3, end: 5, length: 0 }, { state: 'found', start: 8, end: 18 }],
    ['typed at its start: not part of it', { start: 10, end: 10, length: 2 }, { state: 'found', start: 12, end: 22 }],
    ['typed at its end: not part of it', { start: 20, end: 20, length: 2 }, place],
    ['typed behind: stays', { start: 25, end: 30, length: 2 }, place],
    ['typed inside: grows and is changed', { start: 15, end: 15, length: 3 }, { state: 'changed', start: 10, end: 23 }],
    ['first words replaced: part of it', { start: 10, end: 14, length: 1 }, { state: 'changed', start: 10, end: 17 }],
    ['last words deleted: shrinks', { start: 15, end: 20, length: 0 }, { state: 'changed', start: 10, end: 15 }],
    [
      'replaced across its start: keeps the rest',
      { start: 5, end: 12, length: 3 },
      { state: 'changed', start: 8, end: 16 },
    ],
    [
      'replaced across its end: keeps the rest',
      { start: 18, end: 25, length: 9 },
      { state: 'changed', start: 10, end: 18 },
    ],
    ['replaced wholly: orphaned', { start: 10, end: 20, length: 10 }, { state: 'orphaned' }],
    ['deleted with more: orphaned', { start: 0, end: 40, length: 0 }, { state: 'orphaned' }],
  ];
  for (const [name, change, expected] of cases)
    it(name, () => assert.deepEqual(trackEdits([place], [change]), [expected]));

  it('gives the same array, and the same objects, for what did not move', () => {
    const places = [place, { state: 'found', start: 40, end: 50 } as const, { state: 'orphaned' } as const];
    assert.equal(trackEdits(places, []), places);
    assert.equal(trackEdits(places, [{ start: 60, end: 60, length: 5 }]), places);
    const moved = trackEdits(places, [{ start: 30, end: 30, length: 5 }]);
    assert.equal(moved[0], place);
    assert.deepEqual(moved[1], { state: 'found', start: 45, end: 55 });
  });

  it('takes several changes of one event one after the other, also an event put together of two', () => {
    const lastFirst = [
      { start: 15, end: 15, length: 1 },
      { start: 0, end: 0, length: 5 },
    ];
    assert.deepEqual(trackEdits([place], lastFirst), [{ state: 'changed', start: 15, end: 26 }]);
    const twoEvents = [
      { start: 0, end: 0, length: 10 },
      { start: 21, end: 21, length: 1 },
    ];
    assert.deepEqual(trackEdits([place], twoEvents), [{ state: 'changed', start: 20, end: 31 }]);
  });

  it('agrees with what happens to each character', () => {
    const change = fc.record({ at: fc.nat(1_000), length: fc.nat(12), by: fc.nat(8), next: fc.boolean() });
    const some = fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 15 })), { minLength: 1, maxLength: 5 });
    const property = fc.property(fc.array(change, { maxLength: 6 }), some, (made, spans) => {
      const text = Array.from({ length: 80 }, (_, index) => index);
      const { after, changes } = applyAll(text, made);
      const places = spans.map(([start, length]): Place => ({ state: 'found', start, end: start + length }));
      for (const [index, now] of trackEdits(places, changes).entries()) {
        const [start = 0, length = 0] = spans[index] ?? [];
        const left = after.flatMap((unit, at) => (unit >= start && unit < start + length ? [at] : []));
        if (now.state === 'orphaned') continue;
        // All that is left of the words lies inside, and nothing but them and what was typed: no neighbour.
        const inside = after.slice(now.start, now.end);
        assert.ok(left.every((at) => at >= now.start && at < now.end));
        assert.ok(inside.every((unit) => unit < 0 || (unit >= start && unit < start + length)));
        assert.ok(inside.length > 0);
        const isWhole = inside.length === length && left.length === length;
        assert.ok(now.state === 'changed' || isWhole);
      }
    });
    fc.assert(property, { numRuns: 5_000, seed: 11 });
  });

  it('orphans a place only when none of its words are left', () => {
    const change = fc.record({ at: fc.nat(1_000), length: fc.nat(12), by: fc.nat(3), next: fc.boolean() });
    const property = fc.property(fc.array(change, { maxLength: 6 }), fc.nat(60), (made, start) => {
      const { after, changes } = applyAll(
        Array.from({ length: 80 }, (_, index) => index),
        made,
      );
      const isLeft = after.some((unit) => unit >= start && unit < start + 9);
      const [now] = trackEdits([{ state: 'found', start, end: start + 9 }], changes);
      if (isLeft) assert.notEqual(now?.state, 'orphaned');
    });
    fc.assert(property, { numRuns: 5_000, seed: 11 });
  });

  it('follows 5,000 places through 2,000 changes at once without delay', () => {
    const places = Array.from({ length: 5_000 }, (_, at): Place => ({
      state: 'found',
      start: at * 60,
      end: at * 60 + 20,
    }));
    const changes = Array.from({ length: 2_000 }, (_, at) => ({
      start: at * 150,
      end: at * 150 + 4,
      length: 3,
    })).reverse();
    const started = performance.now();
    trackEdits(places, changes);
    assert.ok(performance.now() - started < 100);
  });
});

interface Made {
  readonly at: number;
  readonly length: number;
  readonly by: number;
  /** In an event of its own, in offsets of the text as it is by then; otherwise before the change in front. */
  readonly next: boolean;
}

/** Units of the original are their numbers, typed ones negative. */
function applyAll(text: readonly number[], made: readonly Made[]): { after: readonly number[]; changes: TextChange[] } {
  let after = text;
  let limit = text.length;
  const changes: TextChange[] = [];
  for (const { at, length, by, next } of made) {
    if (next) limit = after.length;
    const start = at % (limit + 1);
    const end = Math.min(limit, start + length);
    const typed = Array.from({ length: by }, () => -1);
    after = [...after.slice(0, start), ...typed, ...after.slice(end)];
    changes.push({ start, end, length: by });
    limit = start;
  }
  return { after, changes };
}
