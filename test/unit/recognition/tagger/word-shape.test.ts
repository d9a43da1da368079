import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formsOf } from '../../../../src/core/recognition/tagger/word-shape';

describe('the forms of a word', () => {
  for (const [text, lower, folded, shape, brief] of [
    ['CD8', 'cd8', 'cd0', 'AA0', 'A0'],
    ['Treg', 'treg', 'treg', 'Aaaa', 'Aa'],
    ['lymphocytes', 'lymphocytes', 'lymphocytes', 'aaa', 'a'],
    ['IL-17A', 'il-17a', 'il-00a', 'AA-00A', 'A-0A'],
    ['TNFα', 'tnfα', 'tnfα', 'AAAg', 'Ag'],
    ['1,25', '1,25', '0,00', '0-00', '0-0'],
    ['naïve', 'naïve', 'naïve', 'aaxaa', 'axa'],
    ['', '', '', '', ''],
  ] as const) {
    it(`of "${text}"`, () => assert.deepEqual(formsOf(text), { lower, folded, shape, brief }));
  }

  it('keep runs to three characters, and to one in brief', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { shape, brief } = formsOf(text);
        assert.doesNotMatch(shape, /(.)\1{3}/);
        assert.doesNotMatch(brief, /(.)\1/);
        assert.equal(shape.replace(/(.)\1+/g, '$1'), brief);
      }),
    );
  });
});
