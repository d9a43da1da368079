import assert from 'node:assert/strict';
import fc from 'fast-check';
import { HASH_BITS, hashText, seedOf, toFeature } from '../../../src/core/learned/feature-hash';

const featureOf = (kind: number, place: number, text: string): number => toFeature(hashText(seedOf(kind, place), text));

describe('the numbers of features', () => {
  // Shipped models hold these numbers: whoever changes them must train all models anew.
  it('stay what they are', () => {
    assert.equal(featureOf(1, 0, 'CD8'), 996817);
    assert.equal(featureOf(2, 0, 'CD8'), 3195655);
    assert.equal(featureOf(1, -1, 'CD8'), 19132);
  });

  it('are the same for a stretch and for its words alone', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (before, text, after) => {
        const start = before.length;
        const stretch = hashText(seedOf(3), before + text + after, start, start + text.length);
        assert.equal(stretch, hashText(seedOf(3), text));
      }),
    );
  });

  it('differ by kind, by place and by text', () => {
    const numbers = new Set<number>();
    for (const kind of [1, 2, 3])
      for (const place of [-3, -1, 0, 1, 3])
        for (const text of ['CD8', 'CD4', '8CD', 'cd8']) numbers.add(featureOf(kind, place, text));
    assert.equal(numbers.size, 3 * 5 * 4);
  });

  it('fit the table', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.integer({ min: -8, max: 8 }), fc.string(), (kind, place, text) => {
        const number = featureOf(kind, place, text);
        assert.ok(Number.isInteger(number) && number >= 0 && number < 2 ** HASH_BITS);
      }),
    );
  });
});
