import assert from 'node:assert/strict';
import fc from 'fast-check';
import { MASK } from '../../../src/core/text/paper-text';
import { tokenise } from '../../../src/core/text/tokenise';

const words = (text: string): string[] => tokenise(text).map((token) => token.text);

/** White space, control characters, and the invisible marks that stand between words. */
const isBlank = (char: string): boolean => /[\s\p{Cc}\u200B-\u200F]/u.test(char);

describe('tokenise', () => {
  it('keeps letters and digits together and makes every punctuation character a token', () => {
    assert.deepEqual(words('CD8+ p53 IL-2, (BRCA1/2)'), [
      'CD8',
      '+',
      'p53',
      'IL',
      '-',
      '2',
      ',',
      '(',
      'BRCA1',
      '/',
      '2',
      ')',
    ]);
  });
  it('keeps decimals and thousands whole, but not lists of numbers', () => {
    assert.deepEqual(words('0.05 1,204 10·5 4.2.1.'), ['0.05', '1,204', '10·5', '4.2.1', '.']);
    assert.deepEqual(words('[3,4] 1,20 1,2045'), ['[', '3', ',', '4', ']', '1', ',', '20', '1', ',', '2045']);
  });
  it('splits a unit from a decimal, not from a whole number', () => {
    assert.deepEqual(words('2.5mg 5FU'), ['2.5', 'mg', '5FU']);
  });
  it('takes Greek letters, combining marks and subscript digits into the word, raised digits not', () => {
    assert.deepEqual(words('TGFβ e\u0301tat H₂O cm²'), ['TGFβ', 'e\u0301tat', 'H₂O', 'cm', '²']);
  });
  it('makes a mask a token of its own', () => {
    assert.deepEqual(words(`see${MASK}there`), ['see', MASK, 'there']);
  });
  it('keeps a surrogate pair together and an unpaired surrogate alone', () => {
    assert.deepEqual(words('🧬a\uD800b'), ['🧬', 'a', '\uD800', 'b']);
  });
  it('says whether white space stands before', () => {
    assert.deepEqual(
      tokenise('a-b c').map(({ start, end, spaced }) => [start, end, spaced]),
      [
        [0, 1, true],
        [1, 2, false],
        [2, 3, false],
        [4, 5, true],
      ],
    );
  });
  it('gives tokens in order that together are the text without its white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const tokens = tokenise(text);
        tokens.forEach((token, index) => {
          assert.equal(text.slice(token.start, token.end), token.text);
          assert.ok(token.end > token.start && token.start >= (tokens[index - 1]?.end ?? 0));
        });
        const visible = [...text].filter((char) => !isBlank(char)).join('');
        assert.equal(tokens.map((token) => token.text).join(''), visible);
      }),
    );
  });
});
