import assert from 'node:assert/strict';
import fc from 'fast-check';
import { foldedWords, foldText, unfold } from '../../../../src/core/annotations/anchors/fold-text';

describe('folding a text', () => {
  it('makes one space of any white space', () => {
    assert.equal(foldText('a  b\r\n\tc\r d\u00A0e\n\n\nf', true).folded, 'a b c d e f');
  });

  it('drops the marks of block quotes at the start of lines, and no other', () => {
    assert.equal(foldText('> a\n> > b\n>c\np > 0.05 -> d', true).folded, ' a b c p > 0.05 -> d');
    assert.equal(foldText('> 0.05', false).folded, '> 0.05');
  });

  it('gives back the words of any span', () => {
    const parts = fc.array(fc.constantFrom('a', 'bc', ' ', '\r\n', '\n> ', '🧬', '>'), { minLength: 1, maxLength: 20 });
    const property = fc.property(parts, fc.nat(), fc.nat(), (some, from, length) => {
      const text = some.join('');
      const start = from % text.length;
      const end = Math.min(text.length, start + length);
      const folded = foldText(text, true);
      const words = foldedWords(folded, { start, end });
      if (words.start === words.end) return;
      const back = unfold(folded, words);
      assert.ok(back.start >= start && back.end <= end);
      const same = foldText(text.slice(back.start, back.end), false).folded;
      assert.equal(same, folded.folded.slice(words.start, words.end));
    });
    fc.assert(property, { numRuns: 2_000, seed: 5 });
  });
});
