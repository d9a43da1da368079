import assert from 'node:assert/strict';
import { describeRule } from '../../../src/core/rules/registry';
import { sourceFormRules } from '../../../src/core/source/form-rules';
import { measureForms } from '../../../src/core/source/measure-form';
import { readSourceWords } from '../../../src/core/source/read-source-words';
import { sourcePhraseRules } from '../../../src/core/source/source-words';
import { readPaper } from '../../../src/core/text/read-paper';

const firing = (text: string): string[] => readSourceWords(readPaper(text, 'plaintext')).map(({ rule }) => rule.id);

describe('forms that tell what kind of text it is', () => {
  for (const { id, title, form, examples } of sourceFormRules)
    it(`${id}: ${title}`, () => {
      for (const text of examples.yes) assert.ok(measureForms(readPaper(text, 'plaintext'))[form].count > 0, text);
      for (const text of examples.no) assert.equal(measureForms(readPaper(text, 'plaintext'))[form].count, 0, text);
    });
});

describe('words that tell what kind of text it is', () => {
  for (const rule of sourcePhraseRules)
    it(`${rule.id}: ${rule.title}`, () => {
      for (const text of rule.examples.yes) assert.ok(firing(text).includes(rule.id), text);
      for (const text of rule.examples.no) assert.ok(!firing(text).includes(rule.id), text);
    });

  it('counts a rule once a sentence, and no more often than it may', () => {
    const text = 'We found zinc and we found iron. We found lead. We found tin. We found gold. We found silver.';
    const [we] = readSourceWords(readPaper(text, 'plaintext')).filter(({ rule }) => rule.id === 'source.study.we');
    assert.equal(we?.times, 4);
    assert.deepEqual(we.first, { start: 0, end: 8 });
  });

  it('leaves aside what people are quoted with, and what a block quote holds', () => {
    assert.deepEqual(firing('"We found zinc in all rowers."'), []);
    assert.deepEqual(firing('> We found zinc in all rowers.'), []);
  });

  it('are all in the register', () => {
    for (const { id } of [...sourcePhraseRules, ...sourceFormRules]) assert.equal(describeRule(id)?.id, id);
  });
});
