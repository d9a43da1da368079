import assert from 'node:assert/strict';
import { readCount } from '../../../src/core/study/read-number';
import { tokenise } from '../../../src/core/text/tokenise';

const valueOf = (text: string): number | undefined => readCount(tokenise(text), 0)?.value;

describe('readCount', () => {
  it('reads figures with and without thousands separators', () => {
    assert.equal(valueOf('718 patients'), 718);
    assert.equal(valueOf('1,204 patients'), 1204);
    assert.equal(valueOf('2 815 patients'), 2815);
  });
  it('reads number words', () => {
    assert.equal(valueOf('Twenty-four patients'), 24);
    assert.equal(valueOf('one hundred and ninety four employees'), 194);
    assert.equal(valueOf('two thousand three hundred and six people'), 2306);
    assert.equal(valueOf('one-hundred twenty women'), 120);
  });
  it('stops before a word that belongs to something else', () => {
    assert.equal(valueOf('five and six'), 5);
    assert.equal(readCount(tokenise('sixty - the best'), 0)?.endToken, 1);
  });
  it('reads no decimals, no leading zeros and no other words', () => {
    for (const text of ['0.05', '007', 'hundred', 'patients', 'constructor', '12345678'])
      assert.equal(valueOf(text), undefined, text);
  });
});
