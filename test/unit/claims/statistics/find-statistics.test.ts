import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findStatistics } from '../../../../src/core/claims/find-statistics';
import { parsePattern } from '../../../../src/core/claims/statistics/match-pattern';
import { type StatisticRule, statisticRules } from '../../../../src/core/claims/statistics/statistic-rules';
import type { PaperText } from '../../../../src/core/text/paper-text';
import { readPaper } from '../../../../src/core/text/read-paper';

function paperOf(text: string): PaperText {
  return readPaper(text, 'plaintext');
}

function found(text: string): string[] {
  const paper = paperOf(text);
  const all = { start: 0, end: paper.prose.text.length };
  return findStatistics(paper, all).map(({ kind, start, end }) => `${kind}: ${paper.prose.text.slice(start, end)}`);
}

/** The whole example is the statistic; an interval without a name stands beside its ratio. */
function fires({ id, kind }: StatisticRule, example: string): boolean {
  return id === 'statistic.ci.unlabelled'
    ? found(example).some((one) => one.startsWith('ci: '))
    : found(example).includes(`${kind}: ${example}`);
}

describe('findStatistics', () => {
  for (const rule of statisticRules)
    it(`${rule.id} fires on its examples, whole, and on nothing like them`, () => {
      for (const yes of rule.examples.yes) assert.ok(fires(rule, yes), `${yes} gave ${found(yes).join()}`);
      for (const no of rule.examples.no) assert.ok(!found(no).some((one) => one.startsWith(`${rule.kind}:`)), no);
    });

  it('reads a crowded bracket in order', () => {
    assert.deepEqual(found('Deaths fell (HR 0.47, 95% CI 0.24–0.95, p = 0.033; n = 190).'), [
      'hr: HR 0.47',
      'ci: 95% CI 0.24–0.95',
      'p: p = 0.033',
      'n: n = 190',
    ]);
    assert.deepEqual(found('hazard ratio [HR] 0.5 [95% CI 0.3, 0.7]'), [
      'hr: hazard ratio [HR] 0.5',
      'ci: 95% CI 0.3, 0.7',
    ]);
  });
  it('takes the word "or" for no odds ratio', () => {
    assert.deepEqual(found('two or 3 or 4'), []);
    assert.deepEqual(found('OR 3.1'), ['or: OR 3.1']);
  });
  it('looks only within the span it is given', () => {
    const text = 'First p = 0.01. Then p = 0.02.';
    const paper = paperOf(text);
    const start = text.indexOf('Then');
    assert.deepEqual(findStatistics(paper, { start, end: text.length }), [
      { kind: 'p', start: start + 5, end: start + 13, figures: { relation: '=', value: 0.02 } },
    ]);
    assert.deepEqual(findStatistics(paper, { start: 0, end: 0 }), []);
  });
  it('never gives overlapping or empty spans', () => {
    const part = fc.constantFrom(
      'p',
      '=',
      '<',
      '0.05',
      '95',
      '%',
      'CI',
      '1.1',
      '–',
      '2',
      '(',
      ')',
      'HR',
      'median',
      '±',
      '/',
      'of',
      'x',
      '.',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const paper = paperOf(parts.join(' '));
        let last = 0;
        for (const { start, end } of findStatistics(paper, { start: 0, end: paper.prose.text.length })) {
          assert.ok(start >= last && end > start);
          last = end;
        }
      }),
    );
  });
});

describe('parsePattern', () => {
  it('refuses brackets that are not closed', () => {
    assert.throws(() => parsePattern('p ] NUM'), /unbalanced/u);
  });
});
