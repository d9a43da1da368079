import assert from 'node:assert/strict';
import type { Cue, Remark } from '../../../src/core/analysis';
import { describeRemark } from '../../../src/core/presentation/describe-remark';
import { observationRules } from '../../../src/core/remarks/observations/observation-rules';
import { remarksOfClaims } from '../../../src/core/presentation/remarks-of-claims';
import { buildAnalysis, buildClaim, buildCue, spanOf } from '../../support/build-analysis';

const TEXT = 'A **retrospective cohort** of teachers. Rowing reduces back pain.';
const DESIGN = buildCue(TEXT, '**retrospective cohort**', 'design.cohort.retrospective');

function remark(parts: Partial<Remark> = {}): Remark {
  return { ...buildCue(TEXT, 'reduces', 'warning.causal_on_observational'), claim: 0, related: [DESIGN], ...parts };
}

function labelOf(rule: string): string | undefined {
  const other: Cue = buildCue(TEXT, 'teachers', rule);
  return describeRemark(remark({ related: [other] }), buildAnalysis()).related[0]?.label;
}

describe('describeRemark', () => {
  it('gives the title, the words and both sides without markup', () => {
    assert.deepEqual(describeRemark(remark(), buildAnalysis()), {
      kind: 'warning',
      title: 'Causal wording on an observational design',
      words: 'reduces',
      related: [{ label: 'design', text: 'retrospective cohort', ...spanOf(TEXT, '**retrospective cohort**') }],
      message: 'Causal wording on an observational design: “reduces” ↔ design “retrospective cohort”',
    });
  });
  it('ends after the words where there is no other side', () => {
    const { message } = describeRemark(remark({ related: [] }), buildAnalysis());
    assert.equal(message, 'Causal wording on an observational design: “reduces”');
  });
  it('ends with what was computed', () => {
    const { message } = describeRemark(remark({ detail: '12/40 is 30%', related: [] }), buildAnalysis());
    assert.equal(message, 'Causal wording on an observational design: “reduces” (12/40 is 30%)');
  });
  it('says what the other side is', () => {
    assert.equal(labelOf('setting.animal'), 'shown in');
    assert.equal(labelOf('warning.side.body'), 'the body says');
    assert.equal(labelOf('statistic.ci'), 'interval');
    assert.equal(labelOf('statistic.p'), 'p value');
    assert.equal(labelOf('observation.percentage'), 'the counts');
    assert.equal(labelOf('nobody.knows'), 'held against');
  });
  it('has a label for the other side of every observation', () => {
    for (const { id } of observationRules) assert.notEqual(labelOf(id), 'held against', id);
  });
  it('calls figures that do not agree an observation', () => {
    assert.equal(describeRemark(remark({ rule: 'observation.percent' }), buildAnalysis()).kind, 'observation');
  });
  it('cuts long words in the message and less so elsewhere', () => {
    const text = 'word '.repeat(40).trim();
    const described = describeRemark(remark({ text, related: [] }), buildAnalysis());
    assert.ok(described.words.length <= 80 && described.words.endsWith('…'));
    assert.ok(described.message.length < 'Causal wording on an observational design'.length + 70);
  });
});

describe('remarksOfClaims', () => {
  it('lists warnings before observations of each claim, and leaves out what is about none', () => {
    const warning = remark();
    const observation = remark({ rule: 'observation.percent', claim: 1 });
    const both = remark({ rule: 'observation.ci' });
    const analysis = buildAnalysis({
      claims: [buildClaim(TEXT, 'Rowing reduces back pain.')],
      warnings: [warning, remark({ claim: null })],
      observations: [both, observation],
    });
    assert.deepEqual(
      [...remarksOfClaims(analysis)],
      [
        [0, [warning, both]],
        [1, [observation]],
      ],
    );
  });
});
