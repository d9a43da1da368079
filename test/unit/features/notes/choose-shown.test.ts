import assert from 'node:assert/strict';
import { chooseShown } from '../../../../src/features/notes/choose-shown';

const at = (start: number) => ({ start, end: start + 5 });

describe('which notes get a thread', () => {
  it('those on the screen come first, then those nearest to it', () => {
    const spans = [at(0), at(100), at(200), at(300), at(400)];
    assert.deepEqual(chooseShown(spans, [{ start: 290, end: 310 }], 3), [3, 2, 4]);
  });

  it('looks at every editor of the paper', () => {
    const spans = [at(0), at(100), at(200), at(300)];
    const visible = [
      { start: 0, end: 20 },
      { start: 295, end: 400 },
    ];
    assert.deepEqual(chooseShown(spans, visible, 2), [0, 3]);
  });

  it('takes the first where nothing is on the screen', () => {
    assert.deepEqual(chooseShown([at(10), at(20), at(30)], [], 2), [0, 1]);
  });
});
