import assert from 'node:assert/strict';
import { findQuestion, findQuestions } from '../../../src/core/evidence/find-question';
import type { StudyDesign } from '../../../src/core/analysis';
import { questionRules, therapyQuestionRule, trialGroupsRule } from '../../../src/core/evidence/question-rules';
import { noQuestionRules } from '../../../src/core/evidence/question-scope-rules';
import { findingsOf } from './sample-findings';

function questionOf(
  text: string,
  therapy?: string,
  design: StudyDesign | null = null,
): { rule: string | undefined; question: string | undefined; words: string } {
  const { paper, recognition } = findingsOf({ text, ...(therapy ? { mentions: { therapy: [therapy] } } : {}) });
  const [sentence] = paper.sentences;
  assert.ok(sentence);
  const found = findQuestion(paper, recognition, sentence, design);
  return {
    rule: found?.cue.rule,
    question: found?.question,
    words: found ? paper.prose.text.slice(found.cue.start, found.cue.end) : '',
  };
}

describe('findQuestion', () => {
  for (const { id, examples } of [...questionRules, therapyQuestionRule])
    it(`${id} fires on its examples and on nothing like them`, () => {
      for (const yes of examples.yes) assert.equal(questionOf(yes).rule, id, yes);
      for (const no of examples.no) assert.notEqual(questionOf(no).rule, id, no);
    });

  it('takes what sets the groups of a randomised trial against each other for what the treatment did', () => {
    const { id, examples } = trialGroupsRule;
    for (const yes of examples.yes) assert.equal(questionOf(yes, undefined, 'rct').rule, id, yes);
    for (const no of examples.no) assert.notEqual(questionOf(no, undefined, 'rct').rule, id, no);
    for (const yes of examples.yes) assert.equal(questionOf(yes, undefined, 'cohort').rule, undefined, yes);
  });

  it('knows outcomes by their abbreviations', () => {
    assert.equal(questionOf('High expression went with longer OS.').question, 'prognosis');
  });

  it('shows the words that tell', () => {
    assert.deepEqual(questionOf('High expression went with poor survival.'), {
      rule: 'question.prognosis.outcome',
      question: 'prognosis',
      words: 'survival',
    });
  });
  it('asks for benefit when a recognised therapy has an effect', () => {
    assert.equal(questionOf('Crizotinib improved survival.', 'Crizotinib').question, 'benefit');
    assert.equal(questionOf('Walking improved mood.').question, undefined);
  });
  it('asks for harm before benefit', () => {
    assert.equal(questionOf('Chemotherapy improved survival but adverse events were common.').question, 'harm');
  });
  it('asks for harm, not for frequency, where adverse events are counted', () => {
    for (const text of [
      'The incidence of AEs was 12%.',
      'The frequency of grade 3 toxicities was low.',
      'Toxicity was more common among older patients.',
    ])
      assert.equal(questionOf(text).question, 'harm', text);
  });
  it('answers nothing with who took part or how a drug passes through the body', () => {
    for (const { examples } of noQuestionRules) {
      for (const yes of examples.yes)
        assert.equal(questionOf(`${yes} Zinc treatment improved sleep.`, undefined, 'rct').question, undefined, yes);
      for (const no of examples.no) assert.notEqual(questionOf(no, 'zinc', 'rct').question, undefined, no);
    }
  });
  it('asks in a study that treats nobody about a therapy only where people got it or it is the subject', () => {
    const inCohort = (text: string, therapy?: string): string | undefined =>
      questionOf(text, therapy, 'cohort').question;
    assert.equal(inCohort('Gout came to 19 of those who used aspirin.', 'aspirin'), 'benefit');
    assert.equal(inCohort('Gout came to 19 of the many aspirin users.', 'aspirin'), 'benefit');
    assert.equal(inCohort('Aspirin did nothing for gout.', 'Aspirin'), 'benefit');
    assert.equal(inCohort('Retinol metabolism differed by age.', 'Retinol'), undefined);
    assert.equal(inCohort('Genes that break down many kinds of retinol differed by age.', 'retinol'), undefined);
    assert.equal(inCohort('Age went with gout, adjusted for sex and treatment arm.'), undefined);
    assert.equal(questionOf('Retinol metabolism differed by age.', 'Retinol', 'rct').question, 'benefit');
  });
  it('takes words for what was reduced, not for patients in whom something is', () => {
    assert.equal(questionOf('Therapy reduced counts of T cells.').rule, 'question.benefit.effect');
    assert.equal(questionOf('Those on therapy had reduced counts of T cells.').rule, 'question.benefit.therapy_named');
    assert.equal(questionOf('Patients with reduced appetite had surgery.').rule, 'question.benefit.therapy_named');
    assert.equal(questionOf('Therapy was linked with reduced appetite.').rule, 'question.benefit.effect');
  });
  it('knows harms by their names where they are counted, and how likely people are to fall ill', () => {
    for (const text of [
      'Wound infection was more common among zinc users.',
      'Nausea came to 12% of zinc users and 3% of the others.',
      'The incidence of chest pain was lower with zinc.',
      'Zinc increased bleeding.',
      'A red patch at the site of injection was seen.',
    ])
      assert.equal(questionOf(text, 'zinc').question, 'harm', text);
    assert.equal(questionOf('Tea drinkers were less likely to develop gout.').question, 'prognosis');
    const accuracy = 'The sensitivity of a new swab for colds was 67% and the specificity 95%.';
    assert.equal(questionOf(accuracy).question, 'diagnosis');
  });
  it('gives every question of a sentence, what a therapy does only when nothing else is asked', () => {
    const asked = (text: string): readonly string[] => {
      const { paper, recognition } = findingsOf({ text });
      return paper.sentences.flatMap((sentence) =>
        findQuestions(paper, recognition, sentence, null).map(({ question }) => question),
      );
    };
    assert.deepEqual(asked('Efficacy and safety of a new drug'), ['harm', 'benefit']);
    assert.deepEqual(asked('Adverse events of a new drug'), ['harm']);
    assert.deepEqual(asked('A new drug'), ['benefit']);
  });
  it('finds no question in a sentence without any', () => {
    assert.equal(questionOf('The sky is blue.').question, undefined);
  });
});
