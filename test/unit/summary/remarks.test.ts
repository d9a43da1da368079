import assert from 'node:assert/strict';
import type { Remark } from '../../../src/core/analysis';
import { remarkKey } from '../../../src/core/remarks/remark-key';
import { buildSummary } from '../../../src/core/summary/build-summary';
import { linkToFile } from '../../../src/core/summary/links';
import { buildMatrix } from '../../../src/core/summary/matrix';
import { renderMatrix } from '../../../src/core/summary/render-matrix';
import { renderSummary } from '../../../src/core/summary/render-summary';
import { buildAnalysis, buildClaim, buildCue, buildDesign } from '../../support/build-analysis';

const text = ['A retrospective *cohort*.', 'Rowing reduces | pain.', 'Pain was seen in 9 (40%) of 20.'].join('\n');
const warning: Remark = {
  ...buildCue(text, 'reduces', 'warning.causal_on_observational'),
  claim: 0,
  related: [buildCue(text, 'retrospective *cohort*', 'design.cohort.retrospective')],
};
const observation: Remark = {
  ...buildCue(text, '9 (40%) of 20', 'observation.x|y'),
  claim: null,
  related: [],
  detail: '9/20 is 45%',
};
const analysis = buildAnalysis({
  paper: { ...buildAnalysis().paper, designs: [buildDesign(text, 'A retrospective *cohort*.')] },
  claims: [buildClaim(text, 'Rowing reduces | pain.', { strength: 'direct_causal', design: 'cohort' })],
  warnings: [warning],
  observations: [observation],
});
const source = { file: 'a.md', text, productVersion: '0.1.0', lexiconVersion: 'x' };
const accepted = new Map([[remarkKey(warning, analysis), 'Agreed with the *editor*.']]);

function sectionOf(markdown: string): string {
  const start = markdown.indexOf('## What to look at');
  return markdown.slice(start, markdown.indexOf('\n## ', start + 1)).trim();
}

describe('what to look at, in a summary', () => {
  it('has both sides with their lines, warnings first', () => {
    const { remarks } = buildSummary(analysis, source);
    assert.deepEqual(
      remarks.map(({ rule, kind, words, inClaim, accepted: reason }) => [rule, kind, words.line, inClaim, reason]),
      [
        ['warning.causal_on_observational', 'warning', 2, 1, null],
        ['observation.x|y', 'observation', 3, null, null],
      ],
    );
    assert.deepEqual(
      remarks[0]?.related.map(({ label, quote }) => [label, quote.text, quote.line]),
      [['design', 'retrospective cohort', 1]],
    );
  });
  it('stands after the claims, as a list in which nothing of the paper is markup', () => {
    const markdown = renderSummary(buildSummary(analysis, source), linkToFile('a.md'));
    assert.equal(
      sectionOf(markdown),
      [
        '## What to look at',
        '',
        '- **Causal wording on an observational design** (claim 1): “reduces” [line 2](a.md#L2)',
        '  - design: “retrospective cohort” [line 1](a.md#L1)',
        '- **observation.x\\|y**: “9 (40%) of 20” [line 3](a.md#L3)',
        '  - computed: 9/20 is 45%',
      ].join('\n'),
    );
    assert.ok(markdown.includes('\n1. ⚠ Rowing reduces'), markdown);
    assert.ok(markdown.indexOf('## What it claims') < markdown.indexOf('## What to look at'));
  });
  it('lists what was accepted apart, with the reason', () => {
    const summary = buildSummary(analysis, { ...source, accepted });
    assert.deepEqual(
      summary.remarks.map(({ kind, accepted: reason }) => [kind, reason]),
      [
        ['observation', null],
        ['warning', 'Agreed with the *editor*.'],
      ],
    );
    assert.ok(renderSummary(summary).includes('\n1. Rowing reduces'));
    const section = sectionOf(renderSummary(summary));
    assert.ok(section.includes('### Accepted as they are\n\n- **Causal wording'), section);
    assert.ok(section.endsWith('  - accepted: Agreed with the \\*editor\\*.'), section);
  });
  it('says so where there is nothing, or nothing open', () => {
    const none = { ...analysis, warnings: [], observations: [] };
    assert.match(sectionOf(renderSummary(buildSummary(none, source))), /\n\nNothing: none of the rules/u);
    const settled = { ...analysis, observations: [] };
    const section = sectionOf(renderSummary(buildSummary(settled, { ...source, accepted })));
    assert.ok(section.includes('\n\nNothing open: 1 remark was accepted.\n\n'), section);
  });
  it('is counted in the matrix across papers', () => {
    const matrix = renderMatrix(
      buildMatrix([buildSummary(analysis, source), buildSummary(analysis, { ...source, accepted })]),
    );
    assert.ok(/\| To look at \|\n/u.test(matrix), matrix);
    assert.ok(/\| 2 \|\n\| 2 /u.test(matrix) && matrix.includes('| 1 (1 accepted) |'), matrix);
  });
});
