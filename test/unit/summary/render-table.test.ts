import assert from 'node:assert/strict';
import { renderTable } from '../../../src/core/summary/render-table';

describe('table', () => {
  it('fills its first column up, so that figures stand below each other', () => {
    assert.equal(
      renderTable(
        ['Name', 'Mentions'],
        [
          ['T cell', '12'],
          ['B', '3'],
        ],
      ),
      '| Name   | Mentions |\n| ------ | --- |\n| T cell | 12 |\n| B      | 3 |',
    );
  });

  it('lets long cells stick out', () => {
    const [, rule = '', row] = renderTable(['Name', 'n'], [['x'.repeat(60), '1']]).split('\n');
    assert.equal(row, `| ${'x'.repeat(60)} | 1 |`);
    assert.equal(rule.length, 50);
  });
});
