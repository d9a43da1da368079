import assert from 'node:assert/strict';
import type { StudyDesign } from '../../../src/core/analysis';
import { findSampleSize } from '../../../src/core/study/find-sample-size';
import { eachGroupRule, groupListRules, groupsOfRule, partListRules } from '../../../src/core/study/rules/group-sums';
import { sampleSizeRules, shorthandRule } from '../../../src/core/study/rules/sample-size';
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
    assert.equal(sizeIn('We enrolled 431 patients. Among them, 106 patients completed follow-up.')?.value, 106);
    assert.equal(
      sizeIn('A total of 725 children were screened. Of these, 40 children were enrolled in the trial.'),
      null,
    );
  });
  it('takes those left for analysis, not a part in brackets nor those who enrolled', () => {
    assert.equal(
      sizeIn('Survivors (n = 29) joined a cohort. Six adults withdrew, leaving 78 for analysis.')?.value,
      78,
    );
    assert.equal(sizeIn('Open-label, two centres; 59 enrolled, 53 evaluable.')?.value, 53);
    assert.equal(sizeIn('Among 1,830 adults, gout came to 12 tea drinkers and 40 others.')?.value, 1830);
    assert.equal(sizeIn('Responders (n = 29) slept.'), null);
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
  it('adds the groups that one sentence lists in brackets', () => {
    assert.deepEqual(sizeIn('Nurses were randomised to tea (n = 20), coffee (n = 22) or water (n = 19).'), {
      value: 61,
      words: '20), coffee (n = 22) or water (n = 19',
    });
    assert.equal(sizeIn('Forty nurses were randomised to tea (n = 21) or coffee (n = 19).')?.value, 40);
    assert.equal(sizeIn('Nurses (n = 42) were randomised to tea (n = 20) or coffee (n = 22).')?.value, 42);
    assert.equal(sizeIn('In the tea group the reasons were nausea (n = 4) and a rash (n = 3).'), null);
    assert.equal(
      sizeIn('Sleep was better in the tea group (61%, n = 20) than in the water group (40%, n = 12).'),
      null,
    );
  });
  it('adds controls that the next sentence lists, and women and men counted in two sentences', () => {
    const controls =
      'Nurses were assigned to tea (n = 20) or coffee (n = 22). The control groups got water (n = 10) or nothing (n = 11).';
    assert.equal(sizeIn(controls)?.value, 63);
    assert.equal(sizeIn('For women (n = 80), tea was better. For men (n = 75), it was not.')?.value, 155);
  });
  it('adds groups told in parallel words, not the parts of a whole', () => {
    assert.deepEqual(sizeIn('Thirty women were assigned to tea, 32 to coffee and 31 to water.'), {
      value: 93,
      words: 'Thirty women were assigned to tea, 32 to coffee and 31',
    });
    assert.equal(sizeIn('We randomised 121 women: 66 to tea and 55 to coffee.')?.value, 121);
    assert.equal(sizeIn('We enrolled 48 adults, 22 with gout and 26 healthy adults.')?.value, 48);
    assert.equal(sizeIn('Of these, 20 women with gout were enrolled and 25 women without it as controls.')?.value, 45);
  });
  it('multiplies groups of the same size when it is told how many there are', () => {
    assert.equal(sizeIn('Two groups of 30 nurses were asked.')?.value, 60);
    assert.equal(sizeIn('Two groups were formed. In the end 41 nurses completed the study in each group.')?.value, 82);
    assert.equal(sizeIn('In the end 41 nurses completed the study in each group.'), null);
  });
  it('does not add those who stayed to those who came', () => {
    assert.equal(sizeIn('Some 412 women were randomised and 363 women were analysed.')?.value, 412);
    assert.equal(sizeIn('We assigned 22 women to tea and 24 women to coffee.')?.value, 46);
    assert.equal(sizeIn('Among the initial 160 women, 127 completed the study.')?.value, 127);
  });
  it('takes a handful of people in a large study for readers or for a part', () => {
    assert.equal(sizeIn('Two independent observers analysed the scans.'), null);
    assert.equal(sizeIn('The scans of three patients were analysed.', 'case_report')?.value, 3);
  });
  it('takes no denominators, no controls alone and no numbers of those compared with', () => {
    assert.equal(sizeIn('Tea helped 23 (18%) of 125 sleepers allocated to it.'), null);
    assert.equal(sizeIn('Zinc was compared with 20 healthy adults.'), null);
    assert.equal(sizeIn('Zinc was measured in 20 healthy controls.'), null);
  });
  it('reads eligible people who were enrolled, and people after a heading', () => {
    assert.equal(sizeIn('We recruited 641 eligible patients.')?.value, 641);
    assert.equal(sizeIn('PARTICIPANTS 84 school children, mean age 7 years.')?.value, 84);
    assert.equal(sizeIn('In this crossover trial 23 shy children were treated with tea.')?.value, 23);
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
  for (const { id, phrases, examples } of [
    ...sampleSizeRules,
    shorthandRule,
    ...groupListRules,
    ...partListRules,
    groupsOfRule,
    eachGroupRule,
  ])
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
