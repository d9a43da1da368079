import assert from 'node:assert/strict';
import { renderTable } from '../../../src/core/summary/render-table';

describe('table', () => {
  it('fills its columns up, so that it reads as text', () => {
    assert.equal(
      renderTable(
        ['Name', 'n'],
        [
          ['T cell', '12'],
          ['B', ''],
        ],
      ),
      '| Name   | n   |\n| ------ | --- |\n| T cell | 12  |\n| B      |     |',
    );
  });

  it('lets long cells stick out', () => {
    const [, , row] = renderTable(['Name', 'n'], [['x'.repeat(60), '1']]).split('\n');
    assert.equal(row, `| ${'x'.repeat(60)} | 1   |`);
  });
});
