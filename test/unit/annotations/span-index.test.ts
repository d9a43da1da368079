import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createSpanIndex, overlapOf } from '../../../src/core/annotations/span-index';

const span = fc
  .tuple(fc.nat(2000), fc.integer({ min: 1, max: 700 }))
  .map(([start, length]) => ({ start, end: start + length }));

describe('an index of spans', () => {
  it('finds each span that shares something with another, once', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 30 }), span, (spans, asked) => {
        const index = createSpanIndex<number>();
        spans.forEach((each, at) => index.add(each, at));
        const expected = spans.flatMap((each, at) => (overlapOf(each, asked) > 0 ? [at] : []));
        assert.deepEqual(
          [...index.overlapping(asked)].sort((a, b) => a - b),
          expected,
        );
      }),
    );
  });
});
