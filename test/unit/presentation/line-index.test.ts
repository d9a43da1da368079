import assert from 'node:assert/strict';
import { lineOf, lineStarts } from '../../../src/core/presentation/line-index';

describe('line index', () => {
  it('counts \\n, \\r\\n and a lone \\r as one line end each', () => {
    assert.deepEqual(lineStarts('a\nb\r\nc\rd'), [0, 2, 5, 7]);
  });

  it('gives the line of an offset, from 1', () => {
    const starts = lineStarts('ab\ncd\n');
    assert.deepEqual(
      [0, 2, 3, 5, 6, 99].map((offset) => lineOf(starts, offset)),
      [1, 1, 2, 2, 3, 3],
    );
  });

  it('knows one line in an empty text', () => {
    assert.equal(lineOf(lineStarts(''), 0), 1);
  });
});
