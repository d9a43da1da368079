import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  bestSpans,
  type Chain,
  type ChainSpan,
  marginalsOf,
  probabilityOf,
  spansOf,
  totalOf,
} from '../../../../src/core/recognition/tagger/chain';
import { LABELS } from '../../../../src/core/recognition/tagger/tag-set';

const LETTERS = 'OBIES';
/** What a row of labels must look like, said otherwise than in the tables of the tag set. */
const LEGAL = /^(?:[OS]|BI*E)*$/;

/** All legal rows of labels, as letters. */
function legalRows(length: number): string[] {
  let rows = [''];
  for (let at = 0; at < length; at++) rows = rows.flatMap((row) => [...LETTERS].map((letter) => row + letter));
  return rows.filter((row) => LEGAL.test(row));
}

const labelsOf = (row: string): Uint8Array => Uint8Array.from(row, (letter) => LETTERS.indexOf(letter));

function scoreOf({ emissions, steps }: Chain, row: string): number {
  const labels = labelsOf(row);
  return labels.reduce((total, label, at) => {
    const step = at === 0 ? 0 : (steps[(labels[at - 1] ?? 0) * LABELS + label] ?? NaN);
    return total + (emissions[at * LABELS + label] ?? NaN) + step;
  }, 0);
}

function rowOf(spans: readonly ChainSpan[], length: number): string {
  const row = [...'O'.repeat(length)];
  for (const { first, end } of spans) {
    row.fill('I', first, end);
    row[first] = 'B';
    row[end - 1] = end === first + 1 ? 'S' : 'E';
  }
  return row.join('');
}

/** Probability of each legal row, by adding up all of them. */
function rowProbabilities(chain: Chain): Map<string, number> {
  const masses = legalRows(chain.length).map((row) => [row, Math.exp(scoreOf(chain, row))] as const);
  const total = masses.reduce((sum, [, mass]) => sum + mass, 0);
  return new Map(masses.map(([row, mass]) => [row, mass / total]));
}

const shareOf = (rows: ReadonlyMap<string, number>, wanted: (row: string) => boolean): number =>
  [...rows].reduce((sum, [row, share]) => sum + (wanted(row) ? share : 0), 0);

const close = (actual: number, expected: number): void =>
  assert.ok(Math.abs(actual - expected) < 1e-9, `${actual} is not ${expected}`);

const scores = (count: number): fc.Arbitrary<Float64Array> =>
  fc
    .array(fc.double({ min: -4, max: 4, noNaN: true }), { minLength: count, maxLength: count })
    .map((list) => Float64Array.from(list));

const chains: fc.Arbitrary<Chain> = fc
  .integer({ min: 1, max: 5 })
  .chain((length) => fc.record({ length: fc.constant(length), emissions: scores(length * LABELS), steps: scores(25) }));

const allSpans = (length: number): ChainSpan[] =>
  Array.from({ length }, (_, first) =>
    Array.from({ length: length - first }, (__, more) => ({ first, end: first + more + 1 })),
  ).flat();

describe('the chain of labels', () => {
  it('reads spans from a legal row', () => {
    assert.deepEqual(spansOf(labelsOf('SOBIEBES')), [
      { first: 0, end: 1 },
      { first: 2, end: 5 },
      { first: 5, end: 7 },
      { first: 7, end: 8 },
    ]);
  });

  it('finds nothing in no tokens', () => {
    assert.deepEqual(bestSpans({ length: 0, emissions: new Float64Array(0), steps: new Float64Array(25) }), []);
  });

  it('leaves a begin without an end out, however high it scores', () => {
    const emissions = new Float64Array(2 * LABELS);
    emissions[LETTERS.indexOf('B')] = 9;
    emissions[LABELS + LETTERS.indexOf('O')] = 9.5;
    assert.deepEqual(bestSpans({ length: 2, emissions, steps: new Float64Array(25) }), []);
    emissions[LABELS + LETTERS.indexOf('O')] = 8.5;
    assert.deepEqual(bestSpans({ length: 2, emissions, steps: new Float64Array(25) }), [{ first: 0, end: 2 }]);
  });

  it('finds the best of all legal rows', () => {
    fc.assert(
      fc.property(chains, (chain) => {
        const best = Math.max(...legalRows(chain.length).map((row) => scoreOf(chain, row)));
        const row = rowOf(bestSpans(chain), chain.length);
        assert.match(row, LEGAL);
        close(scoreOf(chain, row), best);
      }),
    );
  });

  it('gives every label of every token its share of all legal rows', () => {
    fc.assert(
      fc.property(chains, (chain) => {
        const rows = rowProbabilities(chain);
        const marginals = marginalsOf(chain);
        const total = totalOf(marginals, chain.length);
        for (let cell = 0; cell < chain.length * LABELS; cell++) {
          const at = Math.floor(cell / LABELS);
          const share = shareOf(rows, (row) => row[at] === LETTERS[cell % LABELS]);
          close(((marginals.forward[cell] ?? NaN) * (marginals.backward[cell] ?? NaN)) / total, share);
        }
      }),
    );
  });

  it('gives every span its share of all legal rows', () => {
    fc.assert(
      fc.property(chains, (chain) => {
        const rows = rowProbabilities(chain);
        const marginals = marginalsOf(chain);
        for (const span of allSpans(chain.length)) {
          const piece = rowOf([{ first: 0, end: span.end - span.first }], span.end - span.first);
          const share = shareOf(rows, (row) => row.slice(span.first, span.end) === piece);
          close(probabilityOf(marginals, span, chain.length), share);
        }
      }),
    );
  });

  it('shares each token out between all spans that hold it and none', () => {
    fc.assert(
      fc.property(chains, (chain) => {
        const { length } = chain;
        const marginals = marginalsOf(chain);
        for (let at = 0; at < length; at++) {
          const { forward, backward } = marginals;
          let sum = ((forward[at * LABELS] ?? NaN) * (backward[at * LABELS] ?? NaN)) / totalOf(marginals, length);
          for (const span of allSpans(length))
            if (span.first <= at && at < span.end) sum += probabilityOf(marginals, span, length);
          close(sum, 1);
        }
      }),
    );
  });

  it('neither overflows nor vanishes in a long sentence with strong weights', () => {
    const length = 2000;
    const emissions = Float64Array.from({ length: length * LABELS }, (_, cell) => (cell % LABELS === 4 ? 200 : -200));
    const chain = { length, emissions, steps: new Float64Array(25) };
    assert.equal(bestSpans(chain).length, length);
    close(probabilityOf(marginalsOf(chain), { first: 1000, end: 1001 }, length), 1);
  });
});
