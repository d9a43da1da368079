import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createGramIndex, GRAM } from '../../../../src/core/annotations/anchors/gram-index';

const alike = fc
  .array(fc.constantFrom('ab', 'abab', 'c', 'abc '), { minLength: 1, maxLength: 60 })
  .map((parts) => parts.join(''));

describe('the index of a text', () => {
  it('tells all places of any string', () => {
    const property = fc.property(alike, fc.nat(), fc.integer({ min: 1, max: 30 }), (text, at, length) => {
      const start = at % text.length;
      const words = text.slice(start, start + length);
      const expected = Array.from(text, (_, each) => each).filter((each) => text.startsWith(words, each));
      const found = createGramIndex(text).occurrences(words);
      if (expected.length > 64) assert.equal(found, null);
      else assert.deepEqual(found, expected);
    });
    fc.assert(property, { numRuns: 2_000, seed: 3 });
  });

  it('tells how far the text before and after a place stands elsewhere too', () => {
    const property = fc.property(alike, fc.nat(), (text, where) => {
      const at = where % (text.length + 1);
      const index = createGramIndex(text);
      const most = (same: (other: number) => number) => {
        const counts = Array.from({ length: text.length + 1 }, (_, other) => (other === at ? 0 : same(other)));
        return Math.min(40, Math.max(0, ...counts.filter((count) => count >= GRAM)));
      };
      const after = (other: number) => countWhile((n) => at + n < text.length && text[at + n] === text[other + n]);
      const before = (other: number) => countWhile((n) => n < at && text[at - n - 1] === text[other - n - 1]);
      assert.equal(index.agreementAfter(at, 40), most(after));
      assert.equal(index.agreementBefore(at, 40), most(before));
    });
    fc.assert(property, { numRuns: 2_000, seed: 3 });
  });

  it('says that it cannot tell where too much is alike', () => {
    const index = createGramIndex('a'.repeat(100_000));
    assert.equal(index.occurrences('a'.repeat(20)), null);
    assert.equal(index.agreementAfter(500, 300), 300);
  });

  it('finds nothing in an empty text', () => {
    const index = createGramIndex('');
    assert.deepEqual(index.occurrences('some words'), []);
    assert.equal(index.agreementAfter(0, 10) + index.agreementBefore(0, 10), 0);
  });
});

function countWhile(test: (count: number) => boolean): number {
  let count = 0;
  while (test(count)) count++;
  return count;
}
