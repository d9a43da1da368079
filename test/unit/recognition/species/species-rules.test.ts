import assert from 'node:assert/strict';
import { speciesRules } from '../../../../src/core/recognition/species/species-rules';
import { rulesFiredIn } from '../../../support/mentions-in';

describe('rules for species', () => {
  for (const { id, examples } of speciesRules) {
    for (const text of examples.yes)
      it(`${id} applies to "${text}"`, () => {
        assert.ok(rulesFiredIn(text, ['species']).has(id));
      });
    for (const text of examples.no)
      it(`${id} does not apply to "${text}"`, () => {
        assert.ok(!rulesFiredIn(text, ['species']).has(id));
      });
  }
});
