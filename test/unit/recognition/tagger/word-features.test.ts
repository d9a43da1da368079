import assert from 'node:assert/strict';
import {
  addJointFeatures,
  hashesOf,
  neighbourFeatures,
  ownFeatures,
} from '../../../../src/core/recognition/tagger/word-features';

function jointOf(words: readonly string[], at: number): number[] {
  const features: number[] = [];
  addJointFeatures(words.map(hashesOf), at, features);
  return features;
}

const shared = (a: readonly number[], b: readonly number[]): number => a.filter((each) => b.includes(each)).length;

describe('the features of words', () => {
  it('are the word, its forms and length, two prefixes and suffixes, grams of three and four', () => {
    // Five forms and the length, 2 * 2 affixes, 3 + 2 grams of "^cd8$".
    assert.equal(ownFeatures('CD8').length, 6 + 4 + 5);
    assert.deepEqual(ownFeatures('CD8').slice(0, 2), [996817, 3612995]);
  });

  it('agree more, the more two words agree', () => {
    const [a, b, c] = [ownFeatures('lymphocyte'), ownFeatures('lymphocytes'), ownFeatures('hospital')];
    assert.ok(shared(a, b) > 10);
    assert.ok(shared(a, c) < 4);
  });

  it('take no more than the first letters of a very long word', () => {
    assert.equal(ownFeatures('a'.repeat(50_000)).length, ownFeatures('a'.repeat(60)).length);
  });

  it('of a neighbour say less, the farther it stands, and never the same for two places', () => {
    assert.deepEqual(
      [-3, -2, -1, 1, 2, 3].map((place) => neighbourFeatures('CD8', place).length),
      [1, 3, 3, 3, 3, 1],
    );
    const all = [-3, -2, -1, 1, 2, 3].flatMap((place) => neighbourFeatures('CD8', place));
    assert.equal(new Set(all).size, all.length);
  });

  it('of neighbours ignore which digits they have', () => {
    assert.deepEqual(neighbourFeatures('IL6', 1), neighbourFeatures('IL8', 1));
    assert.notDeepEqual(neighbourFeatures('IL6', 1), neighbourFeatures('ILx', 1));
  });

  it('of pairs are three and a triple, and one more beyond each mark of punctuation', () => {
    assert.equal(jointOf(['the', 'CD8', 'T'], 1).length, 4);
    assert.equal(jointOf(['TGF', '-', 'beta'], 2).length, 6); // The end of the sentence is no word either.
    assert.equal(jointOf(['TGF', '-', 'beta', 'x'], 2).length, 5);
    assert.equal(jointOf(['TGF', '-', 'β'], 0).length, 6);
  });

  it('of pairs depend on the order of the words', () => {
    assert.equal(shared(jointOf(['x', 'beta', 'TGF'], 1), jointOf(['TGF', 'beta', 'x'], 1)), 0);
  });
});
