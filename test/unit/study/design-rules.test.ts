import assert from 'node:assert/strict';
import { readStatements } from '../../../src/core/statements/read-statements';
import { findControlGroup } from '../../../src/core/study/find-control-group';
import { findDesignCues } from '../../../src/core/study/find-design-cues';
import { noOwnStudyRule } from '../../../src/core/study/read-structure';
import type { DesignRule } from '../../../src/core/study/design-rule';
import { designRules } from '../../../src/core/study/rules/all-design-rules';
import { controlGroupRules } from '../../../src/core/study/rules/control-group';
import { studyRules } from '../../../src/core/study/rules/study-rules';
import type { PaperText } from '../../../src/core/text/paper-text';
import { readPaper } from '../../../src/core/text/read-paper';
import { withAbstract, withTitle } from './sample-paper';

function paperFor(rule: DesignRule, example: string): PaperText {
  if (rule.where?.[0] === 'label') return readPaper(`${example}\n`, 'plaintext');
  return rule.where?.[0] === 'title' && !rule.where.includes('abstract') ? withTitle(example) : withAbstract(example);
}

function fired(paper: PaperText): readonly string[] {
  return findDesignCues(paper, readStatements(paper)).map(({ rule }) => rule.id);
}

describe('rules for study designs', () => {
  for (const rule of designRules)
    it(`${rule.id} fires on its examples and on nothing like them`, () => {
      for (const yes of rule.examples.yes)
        assert.ok(fired(paperFor(rule, yes)).includes(rule.id), `should fire: ${yes}`);
      for (const no of rule.examples.no)
        assert.ok(!fired(paperFor(rule, no)).includes(rule.id), `should not fire: ${no}`);
    });

  it('tell a text without own study from one with it', () => {
    for (const yes of noOwnStudyRule.examples.yes) assert.ok(fired(withAbstract(yes)).includes(noOwnStudyRule.id), yes);
    for (const no of noOwnStudyRule.examples.no) assert.ok(!fired(withAbstract(no)).includes(noOwnStudyRule.id), no);
  });

  it('each have an id of their own, a title and a source', () => {
    assert.equal(new Set(studyRules.map(({ id }) => id)).size, studyRules.length);
    for (const { title, source } of studyRules) assert.ok(title.length > 10 && source.length > 5);
  });
});

describe('rules for control groups', () => {
  for (const rule of controlGroupRules)
    it(`${rule.id} fires on its examples and on nothing like them`, () => {
      for (const yes of rule.examples.yes) assert.equal(findControlGroup(withAbstract(yes), [])?.rule, rule.id, yes);
      for (const no of rule.examples.no) assert.notEqual(findControlGroup(withAbstract(no), [])?.rule, rule.id, no);
    });
  it('takes the trials and groups of reviews and protocols for none of their own', () => {
    for (const design of ['narrative_review', 'systematic_review', 'protocol'] as const)
      assert.equal(findControlGroup(withAbstract('The control group got tea.'), [{ design }]), null);
    const parent = withAbstract('The samples came from a controlled trial of tea.');
    assert.equal(findControlGroup(parent, [{ design: 'cohort' }]), null);
    assert.equal(findControlGroup(parent, [{ design: 'rct' }])?.rule, 'control.trial');
  });
  it('takes words that deny a comparison group for none', () => {
    for (const text of ['No control group was included.', 'A limitation is the lack of a comparison group.'])
      assert.equal(findControlGroup(withAbstract(text), []), null, text);
  });
});
