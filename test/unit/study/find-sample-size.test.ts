import assert from 'node:assert/strict';
import type { StudyDesign } from '../../../src/core/analysis';
import { findSampleSize } from '../../../src/core/study/find-sample-size';
import { sampleSizeRules } from '../../../src/core/study/rules/sample-size';
import { studyWords } from '../../../src/core/study/rules/word-classes';
import { compilePhrases } from '../../../src/core/rules/phrases';
import { tokenise } from '../../../src/core/text/tokenise';
import { withAbstract, wordsOf } from './sample-paper';

function sizeIn(abstract: string, design: StudyDesign = 'rct'): { value: number; words: string } | null {
  const paper = withAbstract(abstract);
  const found = findSampleSize(paper, [{ design }]);
  return found && { value: found.value, words: wordsOf(paper, found) };
}

describe('findSampleSize', () => {
  it('gives the number and its place', () => {
    assert.deepEqual(sizeIn('We analysed data on 350 patients with gout.'), { value: 350, words: '350' });
    assert.deepEqual(sizeIn('Sixty-eight women were randomised to tea or coffee.'), {
      value: 68,
      words: 'Sixty-eight',
    });
    assert.deepEqual(sizeIn('Participants (n = 408) watched a film.'), { value: 408, words: '408' });
  });
  it('prefers those analysed to those enrolled, and those to the screened', () => {
    assert.equal(
      sizeIn('We screened 900 adults. We enrolled 200 adults. We analysed 180 adults with gout.')?.value,
      180,
    );
    assert.equal(sizeIn('We enrolled 423 patients. Among them, 101 patients completed follow-up.')?.value, 101);
    assert.equal(
      sizeIn('A total of 725 children were screened. Of these, 40 children were enrolled in the trial.'),
      null,
    );
  });
  it('adds controls to the cases they are set against, and no other groups', () => {
    const added = sizeIn('We compared 30 men with gout with 60 matched controls.', 'case_control');
    assert.deepEqual(added, { value: 90, words: '30 men with gout with 60' });
    assert.equal(sizeIn('We compared 30 men on zinc with 60 men on iron.')?.value, 30);
  });
  it('reads a number alone where people were asked before, and takes no arm for the whole', () => {
    assert.equal(sizeIn('A letter was sent to 500 nurses; 412 responded.', 'cross_sectional')?.value, 412);
    assert.equal(sizeIn('We enrolled 40 women, of whom 18 were allocated to rest.')?.value, 40);
  });
  it('takes no part of the people for all of them', () => {
    assert.equal(sizeIn('In the zinc group 12 patients died.'), null);
    assert.equal(sizeIn('Of these, 30 patients had fever.'), null);
  });
  it('adds groups only where the text does', () => {
    const added = sizeIn('We took blood from 100 patients and 200 healthy volunteers.', 'case_control');
    assert.deepEqual(added, { value: 300, words: '100 patients and 200' });
    assert.equal(sizeIn('Thirty adults (18 males, 12 females) were enrolled.')?.value, 30);
  });
  it('reads across brackets between the number and the people', () => {
    assert.equal(sizeIn('We recruited 194 obese (BMI > 27 kg/m2) employees.')?.value, 194);
  });
  it('counts no doses, types, rates, animals or samples', () => {
    for (const text of [
      'Patients with type 2 diabetes were enrolled.',
      'We studied wards with 320 patients/year.',
      'We enrolled 40 rats and treated 12 samples.',
      'Patients received 500 mg in 3 doses.',
    ])
      assert.equal(sizeIn(text), null, text);
  });
  it('counts one for the report of one patient', () => {
    assert.deepEqual(sizeIn('A 49-year-old woman fell ill. The patient got better.', 'case_report'), {
      value: 1,
      words: 'A 49-year-old woman',
    });
  });
  it('gives none for designs without people of their own', () => {
    assert.equal(sizeIn('We analysed 350 patients.', 'narrative_review'), null);
    assert.equal(sizeIn('We will enrol 350 patients.', 'protocol'), null);
  });
  for (const { id, phrases, examples } of sampleSizeRules)
    it(`${id} has phrases that match its examples and nothing like them`, () => {
      const matcher = compilePhrases(
        phrases.map((phrase) => ({ phrase, value: id })),
        studyWords,
      );
      const matches = (text: string): boolean => matcher.find(tokenise(text), 0, tokenise(text).length).length > 0;
      for (const yes of examples.yes) assert.ok(matches(yes), yes);
      for (const no of examples.no) assert.ok(!matches(no), no);
    });
});
