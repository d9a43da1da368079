import assert from 'node:assert/strict';
import {
  cellLineRule,
  measuredOnceRule,
  noComparisonRule,
  patientsBesideBenchRule,
  secondStudyRule,
  settingRules,
  therapyInModelRule,
  withinTrialRule,
} from '../../../src/core/evidence/claim-design/setting-rules';
import type { Findings, GradedEvidence } from '../../../src/core/evidence/evidence';
import { gradeClaims } from '../../../src/core/evidence/grade-claims';
import { gradePaper } from '../../../src/core/evidence/grade-paper';
import { trialOutcomeRule } from '../../../src/core/evidence/question-rules';
import { noOwnStudyRules } from '../../../src/core/evidence/ocebm/no-level-rules';
import type { Mention } from '../../../src/core/recognition/mention';
import { derivationOf, findingsOf, mention } from './sample-findings';

function grade(findings: Findings): GradedEvidence {
  const [first] = gradeClaims(findings);
  assert.ok(first);
  return first;
}

const TRIAL =
  '# Zinc for colds\n\nWe did a randomised controlled trial in 80 patients. Zinc treatment shortened colds. ' +
  'High serum iron was associated with survival. In mice, zinc treatment killed the virus. ' +
  'There, the drug improved breathing.\n';

const ZINC = '# Zinc for colds\n\nWe did a randomised controlled trial in 80 patients. ';

const NEWS =
  '# Tumours in the liver resist\n\nThe team analysed data on 350 patients who received immunotherapy.\n\n' +
  'Patients with liver tumours responded worse to immunotherapy than similar patients without.\n\n' +
  'In mouse models of liver tumours, radiotherapy restored immune cells.\n\nThere, immunotherapy worked again.\n';

describe('gradeClaims', () => {
  it('derives a level in order: design, question, row of the table', () => {
    const findings = findingsOf({ text: TRIAL, claim: 'Zinc treatment' });
    const graded = grade(findings);
    assert.equal(graded.design, 'rct');
    assert.equal(graded.ocebm, 2);
    assert.equal(graded.question, 'benefit');
    assert.deepEqual(derivationOf(findings, graded), [
      'design.rct.named "randomised controlled trial"',
      'question.benefit.effect "shortened"',
      'ocebm.benefit_harm.trial "randomised controlled trial"',
      'civic.none.no_profile "Zinc treatment shortened colds."',
    ]);
  });
  it('grades a mouse result inside a trial as animal evidence', () => {
    const findings = findingsOf({ text: TRIAL, claim: 'In mice' });
    const graded = grade(findings);
    assert.equal(graded.design, 'animal');
    assert.equal(graded.ocebm, 5);
    assert.equal(derivationOf(findings, graded)[0], 'setting.animal "mice"');
  });
  it('grades an association among the patients of a trial like a cohort', () => {
    const graded = grade(findingsOf({ text: TRIAL, claim: 'High serum iron' }));
    assert.equal(graded.design, 'cohort');
    assert.equal(graded.ocebm, 3);
  });
  it('shows the comparison group that lifts a cohort to level 3', () => {
    const findings = findingsOf({ text: NEWS, claim: 'Patients with liver tumours' });
    const graded = grade(findings);
    assert.equal(graded.design, 'cohort');
    assert.equal(graded.ocebm, 3);
    const [design, comparison] = derivationOf(findings, graded);
    assert.equal(design, 'design.cohort.named "analysed data on 350 patients"');
    assert.ok(comparison?.startsWith('control.compared') && comparison.endsWith('than similar patients without"'));
  });
  it('carries the mice of one sentence to the next when the paper reports a mouse model', () => {
    const findings = findingsOf({ text: NEWS, claim: 'There, immunotherapy' });
    const graded = grade(findings);
    assert.equal(graded.design, 'animal');
    assert.equal(graded.ocebm, 5);
    assert.equal(derivationOf(findings, graded)[0], 'setting.animal "mouse"');
  });
  it('takes a treatment that only the mice were given for animal evidence, whomever the claim speaks of', () => {
    const text = `${NEWS}Radiotherapy can thus help patients with liver tumours.\n`;
    const findings = findingsOf({ text, claim: 'Radiotherapy can', mentions: {} });
    const { text: prose } = findings.paper.prose;
    const therapy = (start: number, name: string): Mention => ({
      ...mention('therapy', start, name),
      id: 'MAXO:0000014',
    });
    const mentions = [
      therapy(prose.indexOf('radiotherapy'), 'radiotherapy'),
      therapy(prose.indexOf('Radiotherapy'), 'Radiotherapy'),
    ];
    const graded = grade({ ...findings, recognition: { mentions, abbreviations: [] } });
    assert.deepEqual([graded.design, graded.ocebm, graded.why[0]?.rule], ['animal', 5, therapyInModelRule.id]);
  });
  it('does not take a treatment that the trial gave for one that only the mice were given', () => {
    const text = `${TRIAL}In this trial, zinc treatment prolonged survival.\n`;
    const findings = findingsOf({ text, claim: 'In this trial, zinc', mentions: {} });
    const { text: prose } = findings.paper.prose;
    const zinc = (start: number): Mention => ({ ...mention('therapy', start, 'zinc'), id: 'DrugBank:DB01593' });
    const mentions = [zinc(prose.indexOf('zinc treatment killed')), zinc(prose.indexOf('zinc treatment prolonged'))];
    assert.equal(grade({ ...findings, recognition: { mentions, abbreviations: [] } }).design, 'rct');
  });
  it('reads what became of the patients of a trial as what the treatment did', () => {
    const text = `${TRIAL}Overall survival did not differ between the groups.\n`;
    const graded = grade(findingsOf({ text, claim: 'Overall survival' }));
    assert.deepEqual([graded.question, graded.ocebm, graded.why[1]?.rule], ['benefit', 2, trialOutcomeRule.id]);
  });
  it('reads words of effect in a case report as benefit, though the treatment is not named', () => {
    const text =
      '# One man\n\nA 40-year-old man with melanoma was enrolled. His own cells eliminated all metastases.\n';
    const graded = grade(findingsOf({ text, claim: 'His own cells' }));
    assert.deepEqual([graded.design, graded.question, graded.ocebm], ['case_report', 'benefit', 4]);
  });
  it('leaves mice alone that a sentence only compares with', () => {
    const text =
      '# A trial\n\nWe did a randomised controlled trial. Zinc treatment helped, consistent with results in mice.\n';
    assert.equal(grade(findingsOf({ text, claim: 'Zinc treatment' })).design, 'rct');
  });
  it('gives an uncontrolled series level 4', () => {
    const text = '# Tea\n\nWe retrospectively reviewed 60 patients who drank tea. Tea treatment improved sleep.\n';
    assert.equal(grade(findingsOf({ text, claim: 'Tea treatment' })).ocebm, 4);
  });
  it('gives the claims of a review no level, whatever they speak of', () => {
    const text = '# Tea\n\nThis review summarises what is known of tea. In mice, tea treatment improved sleep.\n';
    const findings = findingsOf({ text, claim: 'In mice' });
    const graded = grade(findings);
    assert.equal(graded.design, 'narrative_review');
    assert.equal(graded.ocebm, null);
    assert.ok(derivationOf(findings, graded).some((cue) => cue.startsWith('ocebm.none.review')));
  });
  it('gives what others showed no design, and says why', () => {
    const graded = grade(findingsOf({ text: TRIAL, claim: 'Zinc treatment', kind: 'cited' }));
    assert.deepEqual([graded.design, graded.ocebm, graded.why[0]?.rule], [null, null, 'evidence.none.cited']);
  });
  for (const kind of ['hypothesis', 'recommendation'] as const)
    it(`gives a claim of the kind ${kind} no level, says why, and then what it is built on`, () => {
      const findings = findingsOf({ text: TRIAL, claim: 'Zinc treatment', kind });
      const graded = grade(findings);
      assert.deepEqual([graded.design, graded.ocebm, graded.civic], ['rct', null, null]);
      assert.deepEqual(
        graded.why.slice(0, 2).map(({ rule }) => rule),
        [`evidence.none.${kind}`, 'design.rct.named'],
      );
      assert.ok(noOwnStudyRules.some(({ id }) => id === `evidence.none.${kind}`));
    });
  it('builds a hypothesis that the paper sets out from on nothing', () => {
    const text =
      '# Zinc\n\n## Background\n\nZinc may shorten colds.\n\n## Methods\n\nWe did a randomised controlled trial.\n';
    const graded = grade(findingsOf({ text, claim: 'Zinc may', kind: 'hypothesis' }));
    assert.deepEqual([graded.design, graded.why[0]?.rule], [null, 'evidence.none.hypothesis']);
  });
  it('grades what was measured at one time in a trial like a cross-sectional study', () => {
    const text = `${ZINC}High serum iron was associated with fewer T cells.\n`;
    const graded = grade(findingsOf({ text, claim: 'High serum iron was associated with fewer' }));
    assert.deepEqual([graded.design, graded.why[0]?.rule], ['cross_sectional', measuredOnceRule.id]);
  });
  it('leaves causal wording to the trial, though it names genes associated with something', () => {
    const text = `${ZINC}Zinc increased the expression of genes associated with repair.\n`;
    assert.equal(grade(findingsOf({ text, claim: 'Zinc increased' })).design, 'rct');
  });
  it('takes a randomised paper that nowhere compares its groups for one without randomisation', () => {
    const findings = (result: string): Findings =>
      findingsOf({
        text: `# Cream\n\n## Methods\n\nWe did a randomised controlled trial of a cream.\n\n## Results\n\n${'Genes of repair rose after the cream. '.repeat(30)}${result}\n`,
        claim: 'Genes of repair',
      });
    const before = grade(findings('Genes of defence rose as well.'));
    assert.deepEqual([before.design, before.why[0]?.rule], ['nonrandomised_trial', noComparisonRule.id]);
    const compared = 'They rose more than in the placebo group. Sleep did not differ between the groups.';
    assert.equal(grade(findings(compared)).design, 'rct');
  });
  it('lifts no such paper for a comparison group that its results leave out', () => {
    const results = 'Zinc treatment improved sleep. '.repeat(31);
    const text = `# Zinc\n\n## Methods\n\nWe did a randomised controlled trial with a placebo group.\n\n## Results\n\n${results}\n`;
    const findings = findingsOf({ text, claim: 'Zinc treatment' });
    assert.ok(findings.study.controlled);
    const graded = grade(findings);
    assert.deepEqual([graded.design, graded.ocebm], ['nonrandomised_trial', 4]);
    assert.ok(!graded.why.some(({ rule }) => rule.startsWith('control.')));
  });
  it('takes what was seen in patients for that, in a paper that else tells of the bench', () => {
    const text =
      '# Zinc in warts\n\nWe cultured HeLa cell lines with zinc. Zinc killed the cells. ' +
      'In patients with warts, high zinc was associated with itching. Those whose skin held more lived longer.\n';
    assert.equal(grade(findingsOf({ text, claim: 'Zinc killed' })).design, 'in_vitro');
    const inPatients = ['In patients', 'Those whose'].map((claim) => grade(findingsOf({ text, claim })));
    assert.deepEqual(
      inPatients.map(({ design, why }) => [design, why[0]?.rule]),
      [
        ['cross_sectional', patientsBesideBenchRule.id],
        ['cohort', patientsBesideBenchRule.id],
      ],
    );
    const advice = `${text}Zinc may help patients with warts.\n`;
    assert.equal(grade(findingsOf({ text: advice, claim: 'Zinc may' })).design, 'in_vitro');
  });
  it('gives a profile in patients B, though the paper else tells of the bench', () => {
    const text =
      '# Zinc in lung cancer\n\nWe cultured HeLa cell lines with zinc. Zinc killed the cells. ' +
      'In patients with lung cancer, ALK fusions were associated with resistance to zinc (HR 2.1).\n';
    const findings = findingsOf({ text, claim: 'In patients', mentions: { gene: ['ALK'] } });
    assert.equal(grade(findings).civic, 'B');
  });
  it('takes a claim for the second study where it names that', () => {
    const text =
      '# Tea and gout\n\nA cohort study in a register, and a case-control analysis of 90 cases and 180 controls. ' +
      'In the case-control analysis tea went with gout. Tea went with gout in all.\n';
    const graded = grade(findingsOf({ text, claim: 'In the case-control' }));
    assert.deepEqual([graded.design, graded.why[0]?.rule], ['case_control', secondStudyRule.id]);
    assert.equal(grade(findingsOf({ text, claim: 'Tea went' })).design, 'cohort');
  });
  it('takes "they" for those of the sentence before', () => {
    const text = `${ZINC}Simulations showed loops. They held zinc. These findings are new.\n`;
    assert.equal(grade(findingsOf({ text, claim: 'They held' })).design, 'in_silico');
    assert.equal(grade(findingsOf({ text, claim: 'These findings' })).design, 'rct');
  });
  it('takes a claim on how something works for the animals of the sentence after it', () => {
    const text =
      `${ZINC}The patients slept. The patients ate. We bred mice as well. The sky is blue. Tea is brown. Zinc drives tumours by silencing genes. ` +
      'In mice without zinc the genes spoke again.\n';
    const graded = grade(findingsOf({ text, claim: 'Zinc drives' }));
    assert.deepEqual([graded.design, graded.why[0]?.rule], ['animal', 'setting.animal']);
    const plain = text.replace('drives tumours by silencing genes', 'is common');
    assert.equal(grade(findingsOf({ text: plain, claim: 'Zinc is' })).design, 'rct');
  });
  it('takes a claim that names a cell line for one shown in the dish', () => {
    const text = `${TRIAL}Zinc also stopped HeLa.\n`;
    const graded = grade(findingsOf({ text, claim: 'Zinc also', mentions: { cellLine: ['HeLa'] } }));
    assert.deepEqual([graded.design, graded.why[0]?.rule], ['in_vitro', cellLineRule.id]);
  });
  it('takes a claim of the abstract for what the sentence says that carries it', () => {
    const text = '# Zinc\n\nZinc killed the virus.\n\nWe studied mice. In mice, zinc killed the virus.\n';
    const findings = findingsOf({ text, claim: 'Zinc killed' });
    const carrier = findings.paper.sentences.findIndex(({ start }) =>
      findings.paper.prose.text.startsWith('In mice', start),
    );
    const claims = findings.claims.map((claim) => ({ ...claim, carriedBy: [carrier] }));
    assert.notEqual(grade(findings).why[0]?.rule, 'setting.animal');
    assert.equal(grade({ ...findings, claims }).why[0]?.rule, 'setting.animal');
  });
  describe('in a review', () => {
    const REVIEW = '# Zinc\n\nThis review summarises what is known of zinc. ';
    it('take what the authors did at the bench for that', () => {
      const text = `${REVIEW}Our studies show that zinc stirs endothelial cells. These findings suggest a loop.\n`;
      const mentions = { cellType: ['endothelial cells'] };
      for (const claim of ['Our studies', 'These findings'])
        assert.equal(grade(findingsOf({ text, claim, mentions })).design, 'in_vitro', claim);
    });
    it('leave what others did, and what the authors did in patients, with the review', () => {
      const text = `${REVIEW}Studies show that zinc stirs cells. Our studies show that zinc helps patients.\n`;
      for (const claim of ['Studies show', 'Our studies'])
        assert.equal(grade(findingsOf({ text, claim })).design, 'narrative_review', claim);
    });
  });
  it('says that the question cannot be told, not that a causal claim is an association', () => {
    const cohort = '# Sun\n\nWe did a prospective cohort study of 90 farmers. ';
    const reason = (claim: string): string | undefined =>
      grade(findingsOf({ text: `${cohort}${claim}\n`, claim: claim.slice(0, 8) })).why.find(({ rule }) =>
        rule.startsWith('ocebm.none'),
      )?.rule;
    assert.equal(reason('Sunshine was associated with risk taking.'), 'ocebm.none.association');
    assert.equal(reason('Sunshine increases the risk of sneezing.'), 'ocebm.none.unknown_question');
    assert.equal(reason('Sunshine makes farmers sneeze.'), 'ocebm.none.unknown_question');
  });
  it('says when the design cannot be told', () => {
    const graded = grade(findingsOf({ text: '# Tea\n\nTea treatment improved sleep.\n', claim: 'Tea treatment' }));
    assert.deepEqual([graded.design, graded.ocebm, graded.why[0]?.rule], [null, null, 'evidence.none.unknown_design']);
  });
});

describe('gradePaper', () => {
  it('takes the primary design and the question of the title', () => {
    const findings = findingsOf({ text: '# Zinc treatment for colds\n\nWe did a randomised controlled trial.\n' });
    const graded = gradePaper(findings);
    assert.deepEqual([graded.design, graded.ocebm, graded.question], ['rct', 2, 'benefit']);
  });
  it('takes benefit for the question of a title that names efficacy and safety', () => {
    const text = '# Efficacy and safety of zinc treatment\n\nWe did a randomised controlled trial.\n';
    assert.equal(gradePaper(findingsOf({ text })).question, 'benefit');
    assert.equal(gradePaper(findingsOf({ text: text.replace('Efficacy and safety', 'Safety') })).question, 'harm');
  });
  it('asks of a trial what its treatment did to survival, but not what foretold survival in it', () => {
    const text = '# Effect of zinc on mortality\n\nWe did a randomised controlled trial.\n';
    const graded = gradePaper(findingsOf({ text }));
    assert.deepEqual([graded.ocebm, graded.question], [2, 'benefit']);
    assert.ok(graded.why.some(({ rule }) => rule === trialOutcomeRule.id));
    const foretold = text.replace('Effect of zinc on mortality', 'Serum zinc as a predictor of mortality');
    assert.equal(gradePaper(findingsOf({ text: foretold })).question, 'prognosis');
  });
  it('takes the question of the strongest finding when the title has none', () => {
    const graded = gradePaper(findingsOf({ text: TRIAL, claim: 'In mice' }));
    assert.deepEqual([graded.design, graded.ocebm, graded.question], ['rct', 2, 'benefit']);
  });
  it('gives every level, and every missing one, a reason, even for an empty text', () => {
    for (const text of ['', '# Tea\n', 'The sky is blue.\n', TRIAL, NEWS]) {
      const { why } = gradePaper(findingsOf({ text }));
      assert.ok(
        why.some(({ rule }) => rule.startsWith('ocebm.') || rule.startsWith('evidence.none')),
        text,
      );
      assert.ok(
        why.some(({ rule }) => rule.startsWith('civic.')),
        text,
      );
    }
  });
});

describe('rules for what a claim was shown in', () => {
  for (const { id, examples } of settingRules.filter(({ setting }) => setting !== 'people'))
    it(`${id} fires on its examples and on nothing like them`, () => {
      const firstRule = (claim: string): string | undefined =>
        grade(findingsOf({ text: `# Tea\n\n${claim}\n`, claim: claim.slice(0, 8) })).why[0]?.rule;
      for (const yes of examples.yes) assert.equal(firstRule(yes), id, yes);
      for (const no of examples.no) assert.notEqual(firstRule(no), id, no);
    });
  it(`${patientsBesideBenchRule.id} fires on its examples and on nothing like them`, () => {
    const text = '# Tea\n\nWe cultured HeLa cell lines with tea. Then we met patients with warts.';
    const firstRule = (claim: string): string | undefined =>
      grade(findingsOf({ text: `${text} ${claim}\n`, claim: claim.slice(0, 8) })).why[0]?.rule;
    for (const yes of patientsBesideBenchRule.examples.yes) assert.equal(firstRule(yes), patientsBesideBenchRule.id);
    for (const no of patientsBesideBenchRule.examples.no) assert.notEqual(firstRule(no), patientsBesideBenchRule.id);
  });
  it(`${withinTrialRule.id} fires on its examples and on nothing like them`, () => {
    const firstRule = (claim: string): string | undefined =>
      grade(findingsOf({ text: `# Tea\n\nWe did a randomised controlled trial. ${claim}\n`, claim: claim.slice(0, 8) }))
        .why[0]?.rule;
    for (const yes of withinTrialRule.examples.yes) assert.equal(firstRule(yes), withinTrialRule.id);
    for (const no of withinTrialRule.examples.no) assert.notEqual(firstRule(no), withinTrialRule.id);
  });
});
