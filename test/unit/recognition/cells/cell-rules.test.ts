import assert from 'node:assert/strict';
import { cellRules } from '../../../../src/core/recognition/cells/cell-rules';
import { rulesFiredIn } from '../../../support/mentions-in';

describe('rules for cells', () => {
  it('have ids of their own', () => {
    assert.equal(new Set(cellRules.map(({ id }) => id)).size, cellRules.length);
  });
  for (const { id, examples } of cellRules) {
    for (const text of examples.yes)
      it(`${id} fires in "${text}"`, () => assert.ok(rulesFiredIn(text, ['cellType']).has(id)));
    for (const text of examples.no)
      it(`${id} is silent in "${text}"`, () => assert.ok(!rulesFiredIn(text, ['cellType']).has(id)));
  }
});
