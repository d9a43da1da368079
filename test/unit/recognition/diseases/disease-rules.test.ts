import assert from 'node:assert/strict';
import { diseaseRules } from '../../../../src/core/recognition/diseases/disease-rules';
import { rulesFiredIn } from '../../../support/mentions-in';

describe('rules for diseases', () => {
  for (const { id, examples } of diseaseRules) {
    for (const text of examples.yes)
      it(`${id} applies to "${text}"`, () => {
        assert.ok(rulesFiredIn(text, ['disease']).has(id));
      });
    for (const text of examples.no)
      it(`${id} does not apply to "${text}"`, () => {
        assert.ok(!rulesFiredIn(text, ['disease']).has(id));
      });
  }
});
