import assert from 'node:assert/strict';
import { createThreadNumbers } from '../../../../src/features/notes/thread-numbers';

describe('finding a thread by the editor’s number', () => {
  it('goes by the order in which threads were made, whatever other extensions made in between', () => {
    const numbers = createThreadNumbers<string>();
    for (const name of ['a', 'b', 'c']) numbers.made(name);
    for (const number of [9, 4, 5]) numbers.saw(number, true);
    assert.deepEqual(
      [4, 5, 9].map((number) => numbers.find(number)),
      ['a', 'b', 'c'],
    );
    assert.equal(numbers.find(7), null);
  });

  it('counts the threads of the editor’s own where not all of ours were seen', () => {
    const numbers = createThreadNumbers<string>();
    for (const name of ['a', 'b', 'c']) numbers.made(name);
    numbers.saw(2, true);
    numbers.saw(4, false);
    numbers.saw(5, true);
    assert.deepEqual(
      [2, 5].map((number) => numbers.find(number)),
      ['a', 'c'],
    );
  });
});
