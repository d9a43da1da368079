import assert from 'node:assert/strict';
import { byToken, tokensOf } from '../../../src/core/recognition/by-token';

const long = { firstToken: 2, endToken: 5 };
const short = { firstToken: 4, endToken: 5 };

describe('byToken', () => {
  it('finds what covers a token, in the order of the list, and nothing beside it', () => {
    const found = byToken([long, short]);
    assert.deepEqual(
      [1, 2, 4, 5].map((token) => found.at(token)),
      [[], [long], [long, short], []],
    );
  });

  it('asks only what covers one of the tokens', () => {
    const found = byToken([long, short]);
    assert.equal(
      found.someIn({ firstToken: 0, endToken: 3 }, (each) => each === long),
      true,
    );
    assert.equal(
      found.someIn({ firstToken: 0, endToken: 4 }, (each) => each === short),
      false,
    );
    assert.equal(
      found.someIn({ firstToken: 5, endToken: 9 }, () => true),
      false,
    );
  });

  it('takes more later', () => {
    const found = byToken([long]);
    found.add(short);
    assert.deepEqual(found.at(4), [long, short]);
  });

  it('tells an empty list', () => {
    assert.equal(byToken([]).isEmpty, true);
    assert.equal(byToken([long]).isEmpty, false);
  });
});

describe('tokensOf', () => {
  it('names each token once', () => {
    assert.deepEqual([...tokensOf([short, long])], [4, 2, 3]);
  });
});
