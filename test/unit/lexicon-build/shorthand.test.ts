import assert from 'node:assert/strict';
import fc from 'fast-check';
import { MOST_RUNS, readShorthand } from '../../../src/core/lexicon/shorthand';
import { learnShorthand } from '../../../src/lexicon-build/learn-shorthand';
import { shorthandWriter } from '../../../src/lexicon-build/shorthand-writer';

describe('shorthand', () => {
  const names = Array.from({ length: 400 }, (_, i) => `interferon regulatory factor ${i} β, Ensembl:ENSG0000${i}`);
  const shorthand = learnShorthand(names);
  const write = shorthandWriter(shorthand);
  const read = (bytes: readonly number[]) => readShorthand(Uint8Array.from(bytes), 0, bytes.length, shorthand);

  it('gives back any text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom('interferon', ' regulatory', ' factor ', '0', 'β', 'ENSG0000', '\ud83d'))
        .map((a) => a.join('')),
    );
    fc.assert(fc.property(text, (given) => assert.equal(read(write(given)), given)));
  });

  it('writes frequent words in two bytes and takes the shortest of all ways', () => {
    assert.ok(shorthand.words.includes(' regulatory factor'));
    assert.ok(write('interferon regulatory factor').length <= 4);
    assert.equal(write('q').length, 1);
  });

  it('learns no more runs than there are bytes for', () => {
    assert.ok(shorthand.runs.length > 0 && shorthand.runs.length <= MOST_RUNS);
  });
});
