import assert from 'node:assert/strict';
import type { OcebmLevel, Question, StudyDesign } from '../../../../src/core/analysis';
import { STUDY_DESIGNS } from '../../../../src/core/analysis';
import { findLevel } from '../../../../src/core/evidence/ocebm/find-level';
import { noLevelRules } from '../../../../src/core/evidence/ocebm/no-level-rules';
import { findOcebmRule, ocebmTable } from '../../../../src/core/evidence/ocebm/ocebm-table';

const QUESTIONS: readonly Question[] = ['benefit', 'harm', 'prognosis', 'diagnosis', 'prevalence', 'association'];

/** Read off the printed table by hand: benefit, harm, prognosis, diagnosis, prevalence, association. `c` = with controls. */
const expected: Readonly<Record<string, readonly (OcebmLevel | null)[]>> = {
  meta_analysis_rct: [1, 1, 3, null, null, null],
  systematic_review: [3, 3, 3, null, 2, null],
  rct: [2, 2, 3, null, null, null],
  nonrandomised_trial: [4, 4, 4, null, null, null],
  'nonrandomised_trial c': [3, 3, 4, null, null, null],
  cohort: [4, 4, 3, 3, 3, null],
  'cohort c': [3, 3, 3, 3, 3, null],
  case_control: [4, 4, 4, 4, null, null],
  cross_sectional: [4, 4, 4, 3, 3, null],
  case_report: [4, 4, 4, 4, 4, null],
  animal: [5, 5, null, 5, null, null],
  in_vitro: [5, 5, null, 5, null, null],
  in_silico: [5, 5, null, 5, null, null],
  human_experiment: [null, null, null, null, null, null],
  narrative_review: [null, null, null, null, null, null],
  guideline_opinion: [null, null, null, null, null, null],
  protocol: [null, null, null, null, null, null],
  methods: [null, null, null, null, null, null],
  qualitative: [null, null, null, null, null, null],
};

describe('the OCEBM 2011 table', () => {
  for (const [row, levels] of Object.entries(expected))
    it(`gives ${row} the levels of the printed table`, () => {
      const [design, controlled] = row.split(' ');
      const found = QUESTIONS.map((question) => findLevel(design as StudyDesign, question, controlled === 'c').level);
      assert.deepEqual(found, levels);
    });

  it('has expectations for every design', () => {
    const designs = new Set(Object.keys(expected).map((row) => row.split(' ')[0]));
    assert.deepEqual(designs, new Set(STUDY_DESIGNS));
  });
  it('gives no level without a question, and says why', () => {
    assert.deepEqual(findLevel('cohort', null, true), { level: null, rule: 'ocebm.none.unknown_question' });
    assert.deepEqual(findLevel('narrative_review', null, false), { level: null, rule: 'ocebm.none.review' });
  });
  it('says which cells are our own reading', () => {
    for (const { title, source } of ocebmTable)
      assert.equal(title.includes('our reading'), source.includes('our reading'), title);
  });
  it('tells for every row what was not assessed and what would change the level', () => {
    for (const { notAssessed, wouldChange } of ocebmTable) assert.ok(notAssessed.length > 0 && wouldChange.length > 0);
    assert.deepEqual(findOcebmRule('ocebm.benefit_harm.trial')?.level, 2);
    assert.equal(findOcebmRule('ocebm.none.review'), undefined);
  });
  for (const { id, examples } of [...ocebmTable, ...noLevelRules])
    it(`${id} applies to its examples and to nothing like them`, () => {
      const ruleFor = (example: string): string => {
        const [design, question, controlled] = example.split(', ');
        return findLevel(design as StudyDesign, question as Question, controlled === 'controlled').rule;
      };
      for (const yes of examples.yes) assert.equal(ruleFor(yes), id, yes);
      for (const no of examples.no) assert.notEqual(ruleFor(no), id, no);
    });
});
