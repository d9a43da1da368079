import assert from 'node:assert/strict';
import fc from 'fast-check';
import { firstWhere } from '../../../src/core/text/first-where';

describe('firstWhere', () => {
  it('finds the same as looking at each in turn', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 })), fc.integer({ min: -1, max: 31 }), (numbers, least) => {
        const sorted = [...numbers].sort((a, b) => a - b);
        const first = sorted.findIndex((each) => each > least);
        assert.equal(
          firstWhere(sorted, (each) => each > least),
          first < 0 ? sorted.length : first,
        );
      }),
    );
  });
});
