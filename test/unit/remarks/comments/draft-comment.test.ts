import assert from 'node:assert/strict';
import type { Analysis, Question, Remark, StudyDesign } from '../../../../src/core/analysis';
import { checklistItemFor, checklists } from '../../../../src/core/remarks/comments/checklist-items';
import { commentWordings } from '../../../../src/core/remarks/comments/comment-wordings';
import { draftComment } from '../../../../src/core/remarks/comments/draft-comment';
import { observationRules } from '../../../../src/core/remarks/observations/observation-rules';
import { warningRules } from '../../../../src/core/remarks/warnings/warning-rules';
import { buildAnalysis, buildClaim, buildCue, buildDesign, spanOf } from '../../../support/build-analysis';

const TEXT = '# Rowing\n\n## Methods\n\nA retrospective cohort.\n\n## Results\n\nRowing *reduces* <b>back</b> pain.\n';
const CLAIM = 'Rowing *reduces* <b>back</b> pain.';

const ANALYSIS: Analysis = buildAnalysis({
  claims: [buildClaim(TEXT, CLAIM, { design: 'cohort' })],
  sections: [
    { ...spanOf(TEXT, '## Methods\n\nA retrospective cohort.'), title: 'Methods', role: 'methods', level: 2 },
    { ...spanOf(TEXT, `## Results\n\n${CLAIM}`), title: 'Results', role: 'results', level: 2 },
  ],
});

function remark(parts: Partial<Remark> = {}): Remark {
  return {
    ...buildCue(TEXT, '*reduces*', 'warning.causal_on_observational'),
    claim: 0,
    related: [buildCue(TEXT, 'retrospective cohort', 'design.cohort.retrospective')],
    ...parts,
  };
}

describe('draftComment', () => {
  it('says what stands where, asks, and names the item of the checklist', () => {
    assert.equal(
      draftComment(remark(), ANALYSIS),
      'On “Rowing reduces back pain.” (Results): The wording “reduces” says that one thing brings about the ' +
        'other, while the study is described as “retrospective cohort” (Methods). Such a study shows by itself what goes ' +
        'with what. Please consider wording such as “was associated with”, or say what supports a causal reading. ' +
        '(STROBE, item 20: a cautious reading of the results.)',
    );
  });
  it('gives lines where they are known', () => {
    const lineAt = (offset: number): number => TEXT.slice(0, offset).split('\n').length;
    assert.ok(draftComment(remark(), ANALYSIS, lineAt).includes('“retrospective cohort” (Methods, line 5)'));
  });
  it('names the place of words outside any claim', () => {
    assert.ok(draftComment(remark({ claim: null }), ANALYSIS).startsWith('The wording “reduces” (Results) says'));
  });
  it('does not quote the claim twice where the remark is about all of it', () => {
    const whole = remark({ ...buildCue(TEXT, CLAIM, 'warning.no_data_or_citation'), related: [] });
    assert.ok(draftComment(whole, ANALYSIS).startsWith('I did not find what the statement “Rowing reduces'));
  });
  it('lets nothing of the paper come alive in Markdown', () => {
    const text = 'See [this](here) and {other} **now** at http://x.example/a.';
    const hostile = { ...remark({ claim: null }), text, start: 0, end: text.length };
    const comment = draftComment(hostile, buildAnalysis({ language: 'plaintext' }));
    assert.ok(comment.includes('\\*\\*now\\*\\*'), comment);
    assert.ok(comment.includes('\\[this\\](here)') && comment.includes('`http://x.example/a.`'), comment);
    assert.equal(comment.match(/retrospective cohort/gu)?.length, 1);
  });
  it('cuts long quotes', () => {
    const text = 'word '.repeat(100).trim();
    const long = remark({ claim: null, text, related: [] });
    assert.ok(draftComment(long, ANALYSIS).length < 500);
  });
  it('names the title as such', () => {
    const title = spanOf(TEXT, 'Rowing');
    const analysis = { ...ANALYSIS, paper: { ...ANALYSIS.paper, title } };
    const about = remark({ ...buildCue(TEXT, 'Rowing', 'warning.single_patient_general'), claim: null });
    assert.ok(draftComment(about, analysis).includes('(“Rowing” (title))'));
  });
  it('takes the design of the paper where the claim has none, and no item where there is none', () => {
    const claims = [buildClaim(TEXT, CLAIM)];
    const trial = { ...ANALYSIS.paper, designs: [buildDesign(TEXT, 'A retrospective cohort.', { design: 'rct' })] };
    assert.ok(draftComment(remark(), { ...ANALYSIS, claims, paper: trial }).includes('(CONSORT 2010, item 22'));
    assert.ok(draftComment(remark(), { ...ANALYSIS, claims }).endsWith('a causal reading.'));
  });
  it('words figures that do not agree with or without another side', () => {
    const observation = remark({ rule: 'observation.percent' });
    assert.ok(draftComment(observation, ANALYSIS).includes('It says “reduces” and “retro'));
    assert.ok(draftComment({ ...observation, related: [] }, ANALYSIS).includes('It says “reduces”'));
  });
  it('has words for every warning and observation, and never a grade', () => {
    for (const { id } of [...warningRules, ...observationRules])
      assert.ok(
        commentWordings.some(({ rule }) => id.startsWith(rule)),
        id,
      );
    assert.ok(!/\bGRADE\b/u.test(JSON.stringify([commentWordings, checklists])));
  });
});

describe('the items of checklists', () => {
  it('bear on rules that there are', () => {
    const rules = checklists.flatMap(({ items }) => items.flatMap((item) => item.rules));
    const ids = new Set([...warningRules, ...observationRules].map(({ id }) => id));
    assert.deepEqual(
      rules.filter((rule) => !ids.has(rule)),
      [],
    );
  });
  it('come from checklists with a free licence and a source with its year, one for a design', () => {
    for (const { licence, source } of checklists) {
      assert.match(licence, /^CC(?: BY(?: 4\.0)?|0)$/u);
      assert.match(source, /\b(?:19|20)\d\d$/u);
    }
    const cases = checklists.flatMap(({ designs, question }) => designs.map((design) => `${design} ${question ?? ''}`));
    assert.equal(new Set(cases).size, cases.length);
  });
  it('are found by rule, design and question', () => {
    const numberFor = (rule: string, design: StudyDesign | null, question: Question | null = null): string | null =>
      checklistItemFor(rule, { design, question })?.item.number ?? null;
    assert.equal(numberFor('warning.human_claim_on_models', 'animal'), '18');
    assert.equal(numberFor('warning.comparison_without_numbers', 'rct', 'benefit'), '17a');
    assert.equal(numberFor('warning.comparison_without_numbers', 'cohort', 'diagnosis'), '24');
    assert.equal(numberFor('warning.comparison_without_numbers', 'cohort', 'prognosis'), '16');
    assert.equal(numberFor('warning.human_claim_on_models', 'in_vitro'), null);
    assert.equal(numberFor('warning.human_claim_on_models', null), null);
  });
});
