import assert from 'node:assert/strict';
import { analyse } from '../../../../src/core/analyse';
import { warningRules, warningSides } from '../../../../src/core/remarks/warnings/warning-rules';
import { describeRule } from '../../../../src/core/rules/registry';
import { shippedKnowledge } from '../../../support/lexicon';

const knowledge = shippedKnowledge();

function raisedIn(text: string): readonly string[] {
  return analyse({ id: 'x', text, language: 'markdown' }, knowledge).warnings.map(({ rule }) => rule);
}

function sidesIn(text: string): readonly string[] {
  const { warnings } = analyse({ id: 'x', text, language: 'markdown' }, knowledge);
  return warnings.flatMap(({ related }) => related.map(({ rule }) => rule));
}

describe('the rules for warnings', () => {
  for (const { id, examples } of warningRules)
    it(`${id}: is raised by its examples, once, and by nothing like them`, () => {
      for (const yes of examples.yes)
        assert.equal(raisedIn(yes).filter((rule) => rule === id).length, 1, `should be raised: ${yes}`);
      for (const no of examples.no) assert.ok(!raisedIn(no).includes(id), `should not be raised: ${no}`);
    });

  for (const { id, examples } of warningSides)
    it(`${id}: is the other side in its examples, and not in others`, () => {
      for (const yes of examples.yes) assert.ok(sidesIn(yes).includes(id), `should be a side: ${yes}`);
      for (const no of examples.no) assert.ok(!sidesIn(no).includes(id), `should be none: ${no}`);
    });

  it('are all that warnings refer to', () => {
    const texts = warningRules.flatMap(({ examples }) => examples.yes);
    const unknown = texts.flatMap((text) => [...raisedIn(text), ...sidesIn(text)]).filter((id) => !describeRule(id));
    assert.deepEqual(unknown, []);
  });

  it('have ids of their own', () => {
    assert.equal(new Set(warningRules.map(({ id }) => id)).size, warningRules.length);
  });
});
