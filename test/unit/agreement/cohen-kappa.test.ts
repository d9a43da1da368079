import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cohenKappa, type JudgedPair, weightedKappa } from '../../../src/core/agreement/cohen-kappa';

type Answer = 'yes' | 'no' | 'open';
const ORDER: readonly Answer[] = ['yes', 'no', 'open'];

/** So many pairs of each kind. */
function pairs(...counts: readonly (readonly [number, Answer, Answer])[]): JudgedPair<Answer>[] {
  return counts.flatMap(([count, a, b]) => Array.from({ length: count }, () => [a, b] as const));
}

const near = (actual: number | null, expected: number) =>
  assert.ok(actual !== null && Math.abs(actual - expected) < 1e-12, `${actual} for ${expected}`);

describe("Cohen's kappa", () => {
  it('is what can be reckoned by hand for two categories', () => {
    // 25 items. Same: 12 + 8 = 20, 80%. A says yes 15 times, B 14: (15·14 + 10·11) / 625 = 320 / 625 by chance.
    const found = cohenKappa(pairs([12, 'yes', 'yes'], [3, 'yes', 'no'], [2, 'no', 'yes'], [8, 'no', 'no']), ORDER);
    assert.deepEqual([found.n, found.observed], [25, 0.8]);
    near(found.expected, 320 / 625);
    near(found.kappa, (500 - 320) / (625 - 320));
    assert.deepEqual(found.categories, ['yes', 'no']);
    assert.deepEqual(found.counts, [
      [12, 3],
      [2, 8],
    ]);
  });

  it('is what can be reckoned by hand for three categories', () => {
    // 10 items, 7 the same. A: 5 yes, 3 no, 2 open. B: 4 yes, 4 no, 2 open. By chance (20 + 12 + 4) / 100.
    const found = cohenKappa(
      pairs(
        [4, 'yes', 'yes'],
        [1, 'yes', 'no'],
        [2, 'no', 'no'],
        [1, 'no', 'open'],
        [1, 'open', 'no'],
        [1, 'open', 'open'],
      ),
      ORDER,
    );
    near(found.observed, 0.7);
    near(found.expected, 0.36);
    near(found.kappa, (0.7 - 0.36) / (1 - 0.36));
  });

  it('is below 0 when they agree less than by chance, and 1 when they agree on all', () => {
    near(cohenKappa(pairs([5, 'yes', 'no'], [5, 'no', 'yes']), ORDER).kappa, -1);
    near(cohenKappa(pairs([5, 'yes', 'yes'], [5, 'no', 'no']), ORDER).kappa, 1);
  });

  it('cannot be told where both used one category only, however often they agree', () => {
    const found = cohenKappa(pairs([7, 'yes', 'yes']), ORDER);
    assert.deepEqual([found.n, found.observed, found.expected, found.kappa], [7, 1, 1, null]);
  });

  it('is 0 where one of them used one category only', () => {
    near(cohenKappa(pairs([3, 'yes', 'yes'], [2, 'yes', 'no']), ORDER).kappa, 0);
  });

  it('has no figures for no items', () => {
    const found = cohenKappa([], ORDER);
    assert.deepEqual(found, { n: 0, observed: null, expected: null, kappa: null, categories: [], counts: [] });
  });

  it('refuses a category that it was not told of', () => {
    assert.throws(() => cohenKappa<string>([['yes', 'perhaps']], ORDER), /perhaps/);
  });

  it('is the same for whom is called A, never over 1, and 1 for who agrees on two categories or more', () => {
    const answers = fc.array(fc.tuple(fc.constantFrom(...ORDER), fc.constantFrom(...ORDER)), { minLength: 1 });
    const property = fc.property(answers, (given) => {
      const { kappa, observed } = cohenKappa(given, ORDER);
      const turned = cohenKappa(
        given.map(([a, b]) => [b, a] as const),
        ORDER,
      ).kappa;
      assert.equal(kappa, turned);
      assert.ok(kappa === null || (kappa <= 1 && kappa >= -1));
      assert.equal(kappa === 1, observed === 1 && new Set(given.flat()).size > 1);
    });
    fc.assert(property);
  });
});

describe('kappa with linear weights', () => {
  it('is what can be reckoned by hand', () => {
    // 10 items. Distance seen: 2·1 + 1·2 = 4. A: 5, 3, 2; B: 5, 3, 2. By chance: (15 + 10·2 + 15 + 6 + 10·2 + 6) / 10 = 8.2.
    const given = pairs(
      [4, 'yes', 'yes'],
      [1, 'yes', 'open'],
      [1, 'no', 'yes'],
      [2, 'no', 'no'],
      [1, 'open', 'no'],
      [1, 'open', 'open'],
    );
    near(weightedKappa(given, ORDER), 1 - 4 / 8.2);
  });

  it('is that without weights where there are two categories', () => {
    const given = pairs([12, 'yes', 'yes'], [3, 'yes', 'no'], [2, 'no', 'yes'], [8, 'no', 'no']);
    near(weightedKappa(given, ORDER), 180 / 305);
  });

  it('cannot be told where both used one category only, or there is nothing', () => {
    assert.equal(weightedKappa(pairs([3, 'no', 'no']), ORDER), null);
    assert.equal(weightedKappa([], ORDER), null);
  });
});
