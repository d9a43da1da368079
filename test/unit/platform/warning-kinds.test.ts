import assert from 'node:assert/strict';
import { allRules } from '../../../src/core/rules/registry';
import { settingOfWarning, WARNING_KINDS } from '../../../src/platform/warning-kinds';

describe('kinds of warning', () => {
  const rules = WARNING_KINDS.flatMap((kind) => kind.rules);

  it('have each rule of a warning or an observation, once', () => {
    const warn = allRules.map(({ id }) => id).filter((id) => /^(?:warning|observation)\.(?!side\.)/.test(id));
    assert.deepEqual([...rules].sort(), [...warn].sort());
    assert.equal(new Set(rules).size, rules.length);
  });

  it('say which setting turns a rule off', () => {
    assert.equal(settingOfWarning('warning.no_data_or_citation'), 'noDataOrCitation');
    assert.equal(settingOfWarning('design.rct'), undefined);
  });
});
