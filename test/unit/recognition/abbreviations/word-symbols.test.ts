import assert from 'node:assert/strict';
import { alignAnySpelling } from '../../../../src/core/recognition/abbreviations/align-short-form';
import { symbolsOf, wordSymbols } from '../../../../src/core/recognition/abbreviations/word-symbols';

/** What brackets ask of an alignment at least. */
const LEAST = 0.55;

describe('words that short forms write with other letters', () => {
  for (const { title, examples } of wordSymbols) {
    for (const [shortForm, longForm] of examples) {
      it(`${title}: ${shortForm} is "${longForm}"`, () => {
        const aligned = alignAnySpelling(shortForm, longForm);
        assert.ok(aligned && aligned.score >= LEAST, String(aligned?.score));
        assert.deepEqual([aligned.start, aligned.end], [0, longForm.length]);
      });
    }
  }

  it('may stand in the plural and in capitals, and are no parts of other words', () => {
    assert.deepEqual(symbolsOf('Currents'), ['i']);
    assert.deepEqual(symbolsOf('undercurrent'), []);
    assert.deepEqual(symbolsOf('cyclophosphamide'), ['ctx', 'cy']);
  });

  it('lend no letters to what follows in the same word: IN is no "current"', () => {
    const aligned = alignAnySpelling('IN', 'current');
    assert.ok(!aligned || aligned.score < LEAST);
  });
});
