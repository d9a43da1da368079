import assert from 'node:assert/strict';
import { analyse } from '../../../../src/core/analyse';
import { warningRules } from '../../../../src/core/remarks/warnings/warning-rules';
import { shippedKnowledge } from '../../../support/lexicon';

const knowledge = shippedKnowledge();

function raisedIn(text: string): readonly string[] {
  return analyse({ id: 'x', text, language: 'markdown' }, knowledge).warnings.map(({ rule }) => rule);
}

describe('the rules for warnings', () => {
  for (const { id, examples } of warningRules)
    it(`${id}: is raised by its examples, once, and by nothing like them`, () => {
      for (const yes of examples.yes)
        assert.equal(raisedIn(yes).filter((rule) => rule === id).length, 1, `should be raised: ${yes}`);
      for (const no of examples.no) assert.ok(!raisedIn(no).includes(id), `should not be raised: ${no}`);
    });

  it('have ids of their own', () => {
    assert.equal(new Set(warningRules.map(({ id }) => id)).size, warningRules.length);
  });
});
