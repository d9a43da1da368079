import assert from 'node:assert/strict';
import fc from 'fast-check';
import { quoteAround, shorten } from '../../../src/core/presentation/shorten';

describe('shortening', () => {
  it('cuts between words and says so', () => {
    assert.equal(shorten('metformin reduced monocytes', 20), 'metformin reduced…');
  });

  it('leaves short text alone', () => assert.equal(shorten('abc', 3), 'abc'));

  it('never cuts a character in two', () => {
    assert.equal(shorten('aaaaa😀😀', 7), 'aaaaa…');
  });

  it('never gives more than asked for', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 50 }), (text, most) => shorten(text, most).length <= most),
    );
  });
});

describe('the part of a sentence worth quoting', () => {
  const text = 'Once upon a time there were 718 patients who had been treated with something or other for years.';
  const whole = { start: 0, end: text.length };

  it('is all of it when that is short', () =>
    assert.deepEqual(quoteAround(text, whole, { start: 28, end: 31 }, 200), whole));

  it('has the focus in it and ends between words', () => {
    const { start, end } = quoteAround(text, whole, { start: 28, end: 31 }, 40);
    assert.equal(text.slice(start, end), 'there were 718 patients who had been');
  });

  it('always holds the focus and lies in the sentence', () => {
    const point = fc.integer({ min: 0, max: text.length });
    fc.assert(
      fc.property(point, point, fc.integer({ min: 5, max: 120 }), (a, b, most) => {
        const focus = { start: Math.min(a, b), end: Math.max(a, b) };
        const part = quoteAround(text, whole, focus, most);
        return part.start >= 0 && part.end <= text.length && part.start <= focus.start && part.end >= focus.end;
      }),
    );
  });
});
