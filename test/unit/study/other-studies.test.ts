import assert from 'node:assert/strict';
import { readStatements } from '../../../src/core/statements/read-statements';
import { findDesignCues } from '../../../src/core/study/find-design-cues';
import { compilePhrases } from '../../../src/core/rules/phrases';
import { otherStudyRules } from '../../../src/core/study/rules/other-studies';
import { tokenise } from '../../../src/core/text/tokenise';
import { withAbstract } from './sample-paper';

function cuesFor(sentence: string, design: string): number {
  const paper = withAbstract(`The sky was observed. ${sentence}`);
  return findDesignCues(paper, readStatements(paper)).filter(({ rule }) => rule.design === design).length;
}

describe('rules for other studies', () => {
  for (const { id, phrases, examples } of otherStudyRules)
    it(`${id} has phrases that match its examples and nothing like them`, () => {
      const matcher = compilePhrases(phrases.map((phrase) => ({ phrase, value: id })));
      const matches = (text: string): boolean => matcher.find(tokenise(text), 0, tokenise(text).length).length > 0;
      for (const yes of examples.yes) assert.ok(matches(yes), yes);
      for (const no of examples.no) assert.ok(!matches(no), no);
    });
});

describe('sentences about other studies', () => {
  it('that wish for a trial do not make the paper one', () => {
    assert.equal(cuesFor('Future randomised controlled trials should compare zinc with tea.', 'rct'), 0);
    assert.equal(cuesFor('This should be confirmed in a larger randomised controlled trial.', 'rct'), 0);
    assert.equal(cuesFor('A randomised controlled trial is needed.', 'rct'), 0);
  });
  it('that report what earlier studies showed do not count', () => {
    assert.equal(cuesFor('Several randomised trials have shown that zinc helps.', 'rct'), 0);
    assert.equal(cuesFor('Previous cohort studies linked tea to calm.', 'cohort'), 0);
    assert.equal(cuesFor('A recent meta-analysis found no effect.', 'systematic_review'), 0);
  });
  it('count when they say that the study is the authors’ own', () => {
    assert.ok(cuesFor('In contrast to earlier studies, we did a randomised controlled trial.', 'rct') > 0);
  });
  it('do not turn sampling by chance, or animals allocated by chance, into a trial', () => {
    assert.equal(cuesFor('A randomly selected sample of 300 households was visited.', 'rct'), 0);
    assert.equal(cuesFor('Twelve rats were randomly assigned to two diets.', 'rct'), 0);
    assert.ok(cuesFor('Twelve rats were randomly assigned to two diets.', 'animal') > 0);
  });
  it('with a citation count only when they speak of the authors’ own study', () => {
    assert.equal(cuesFor('A randomised controlled trial tested zinc [12].', 'rct'), 0);
    assert.ok(cuesFor('We did a randomised controlled trial as described [12].', 'rct') > 0);
  });
});
