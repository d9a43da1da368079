import assert from 'node:assert/strict';
import { therapyRules } from '../../../../src/core/recognition/therapies/therapy-rules';
import { rulesFiredIn } from '../../../support/mentions-in';

describe('rules for therapies', () => {
  it('have ids of their own', () => {
    assert.equal(new Set(therapyRules.map(({ id }) => id)).size, therapyRules.length);
  });
  for (const { id, examples } of therapyRules) {
    for (const text of examples.yes)
      it(`${id} fires in "${text}"`, () => assert.ok(rulesFiredIn(text, ['therapy', 'chemical']).has(id)));
    for (const text of examples.no)
      it(`${id} is silent in "${text}"`, () => assert.ok(!rulesFiredIn(text, ['therapy', 'chemical']).has(id)));
  }
});
