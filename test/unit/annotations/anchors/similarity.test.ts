import assert from 'node:assert/strict';
import { similarity } from '../../../../src/core/annotations/anchors/similarity';

describe('similarity of two texts', () => {
  it('is the part of the longer that need not be edited', () => {
    assert.equal(similarity('', ''), 1);
    assert.equal(similarity('abcd', 'abcd'), 1);
    assert.equal(similarity('abcd', 'abxd'), 0.75);
    assert.equal(similarity('kitten', 'sitting'), 1 - 3 / 7);
    assert.equal(similarity('abc', ''), 0);
    assert.equal(similarity('aaa', 'aaaa'), 0.75);
  });

  it('takes long differences as different throughout', () => {
    const [head, tail] = ['h'.repeat(600), 't'.repeat(600)];
    assert.equal(similarity(`${head}${'ab'.repeat(300)}${tail}`, `${head}${'cb'.repeat(300)}${tail}`), 1 - 599 / 1_800);
  });
});
