import assert from 'node:assert/strict';
import fc from 'fast-check';
import { spanFinder, type Stretch } from '../../../../src/core/recognition/tagger/span-finder';

/** Tokens are four characters long, one blank apart. */
const stretch = (firstToken: number, endToken: number): Stretch => ({
  firstToken,
  endToken,
  start: firstToken * 5,
  end: endToken * 5 - 1,
});

const stretches = fc
  .tuple(fc.nat(12), fc.integer({ min: 1, max: 4 }))
  .map(([first, size]) => stretch(first, first + size));

describe('the finder of spans', () => {
  it('finds the one of the same offsets, and what overlaps', () => {
    const [a, b] = [stretch(0, 2), stretch(3, 5)];
    const finder = spanFinder([a, b]);
    assert.equal(finder.same(stretch(3, 5)), b);
    assert.equal(finder.same(stretch(3, 4)), undefined);
    assert.equal(finder.touches(stretch(1, 3)), true);
    assert.equal(finder.touches(stretch(2, 3)), false);
  });

  it('tells two parts of one token apart', () => {
    const prefix = { firstToken: 1, endToken: 2, start: 5, end: 7 };
    const rest = { firstToken: 1, endToken: 2, start: 7, end: 9 };
    const finder = spanFinder([prefix]);
    assert.equal(finder.touches(rest), false);
    assert.equal(finder.same(rest), undefined);
    assert.equal(finder.touches(stretch(1, 2)), true);
  });

  it('agrees with looking at all of them', () => {
    fc.assert(
      fc.property(fc.array(stretches), stretches, (list, wanted) => {
        const finder = spanFinder(list);
        assert.equal(
          finder.touches(wanted),
          list.some(({ start, end }) => start < wanted.end && wanted.start < end),
        );
        assert.equal(
          finder.same(wanted),
          list.find(({ start, end }) => start === wanted.start && end === wanted.end),
        );
      }),
    );
  });
});
