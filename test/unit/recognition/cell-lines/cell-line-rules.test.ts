import assert from 'node:assert/strict';
import { cellLineRules } from '../../../../src/core/recognition/cell-lines/cell-line-rules';
import { rulesFiredIn } from '../../../support/mentions-in';

describe('rules for cell lines', () => {
  for (const { id, examples } of cellLineRules) {
    for (const text of examples.yes)
      it(`${id} applies to "${text}"`, () => {
        assert.ok(rulesFiredIn(text, ['cellLine']).has(id));
      });
    for (const text of examples.no)
      it(`${id} does not apply to "${text}"`, () => {
        assert.ok(!rulesFiredIn(text, ['cellLine']).has(id));
      });
  }
});
