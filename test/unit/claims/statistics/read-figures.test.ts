import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Figures } from '../../../../src/core/analysis';
import { findStatistics } from '../../../../src/core/claims/find-statistics';
import { readPaper } from '../../../../src/core/text/read-paper';

function figuresOf(text: string): readonly Figures[] {
  const paper = readPaper(text, 'plaintext');
  return findStatistics(paper, { start: 0, end: paper.prose.text.length }).map(({ figures }) => figures);
}

const cases: readonly (readonly [text: string, figures: Figures])[] = [
  ['P<.001', { relation: '<', value: 0.001 }],
  ['p was less than 0.05', { relation: '<', value: 0.05 }],
  ['P < or = 0.05', { relation: '≤', value: 0.05 }],
  ['p <= 0.05', { relation: '≤', value: 0.05 }],
  ['p = 3 × 10−8', { relation: '=', value: 3e-8 }],
  ['P=1.77×10(-9)', { relation: '=', value: 1.77e-9 }],
  ['P = 4.6 10(-5)', { relation: '=', value: 4.6e-5 }],
  ['p < 10−8', { relation: '<', value: 1e-8 }],
  ['p = 2.5e-7', { relation: '=', value: 2.5e-7 }],
  ['p=0·015', { relation: '=', value: 0.015 }],
  ['p=0,04', { relation: '=', value: 0.04 }],
  ['p < 0,001', { relation: '<', value: 0.001 }],
  ['HR 0.62', { value: 0.62 }],
  ['n = 18 818', { relation: '=', value: 18818 }],
  ['n = 1,204', { relation: '=', value: 1204 }],
  ['95% CI −5 to 11%', { confidence: 95, low: -5, high: 11, unit: '%' }],
  ['95% CI -5 - -2', { confidence: 95, low: -5, high: -2 }],
  ['95% CI 1.12--1.47', { confidence: 95, low: 1.12, high: 1.47 }],
  ['95% CI -0.5--0.2', { confidence: 95, low: -0.5, high: -0.2 }],
  ['P=4x10-5', { relation: '=', value: 4e-5 }],
  ['p = 1.5x10-5', { relation: '=', value: 1.5e-5 }],
  ['46 months (IQR:19–48)', { value: 46, low: 19, high: 48, unit: 'months' }],
  ['M = 3.83, SD = 2.3', { relation: '=', value: 3.83, spread: 2.3 }],
  ['CI 0.3 to 0.7', { low: 0.3, high: 0.7 }],
  ['OR (95% CI): 1.69 (1.1–2.3)', { relation: '=', confidence: 95, value: 1.69, low: 1.1, high: 2.3 }],
  ['57.2% (1,611/2,815)', { value: 57.2, count: 1611, total: 2815, unit: '%' }],
  ['12 of the 40 patients (30%)', { count: 12, total: 40, value: 30, unit: '%' }],
  ['10–12%', { low: 10, high: 12, unit: '%' }],
  ['median survival was 9.5 months (IQR 4–27)', { value: 9.5, low: 4, high: 27, unit: 'months' }],
  ['mean age was 42.1 (SD 12.4)', { value: 42.1, spread: 12.4 }],
  ['59.7+/-24.6 mg/dL', { value: 59.7, spread: 24.6, unit: 'mg/dL' }],
  ['mean difference, −1.2 kg', { relation: '=', value: -1.2, unit: 'kg' }],
  ['r = −0.37', { relation: '=', value: -0.37 }],
  ['2–4-fold', { low: 2, high: 4 }],
];

describe('readFigures', () => {
  for (const [text, figures] of cases)
    it(`reads ${text}`, () => {
      assert.deepEqual(figuresOf(text), [figures]);
    });

  it('leaves out what can be read in two ways', () => {
    for (const text of ['n = 1.204.5', 'p = 0.0.018', 'P = 11', 'n = 99999999999999999999', 'p = 2 × 10−999'])
      assert.equal(figuresOf(text)[0]?.value, undefined, text);
  });
  it('looks into no bracket for the value of what stands before it', () => {
    const [first] = figuresOf('The median OS did not differ (HR 0.75).');
    assert.deepEqual(first, { value: 0.75 });
    assert.deepEqual(figuresOf('The median OS (months) was 16.1.')[0], { value: 16.1 });
  });
  it('leaves out what has lost its point', () => {
    assert.deepEqual(figuresOf('P < 0001')[0], { relation: '<' });
  });
  it('reads no number where none is written', () => {
    for (const text of ['p = NS', 'P not significant', 'ns']) assert.deepEqual(figuresOf(text), [], text);
  });
  it('takes two numbers in brackets for two, and a dash between numbers for no minus', () => {
    assert.deepEqual(figuresOf('95% CI [3,4]'), [{ confidence: 95, low: 3, high: 4 }]);
    assert.deepEqual(figuresOf('by −12%'), [{ value: -12, unit: '%' }]);
    assert.deepEqual(figuresOf('HR–0.62'), []);
    assert.deepEqual(figuresOf('grades 1–2 5%'), [{ value: 5, unit: '%' }]);
  });
  it('takes two decimals around a ratio for its interval, nothing else', () => {
    assert.deepEqual(figuresOf('HR 0.62 (0.48–0.80)')[1], { low: 0.48, high: 0.8 });
    assert.deepEqual(figuresOf('HR 0·53, 0·25–1·12, p=0·12')[1], { low: 0.25, high: 1.12 });
    assert.deepEqual(figuresOf('RR=0.29, 0.15 to 0.52)')[1], { low: 0.15, high: 0.52 });
    for (const text of ['HR 0.62 (0.70–0.80)', 'HR 0.62 (0–1)', 'mean difference 0.62 (0.48–0.80)'])
      assert.equal(figuresOf(text).length, 1, text);
  });
  it('reads any printed number as it is, by point or middle dot, with a sign', () => {
    const number = fc.tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: 0, max: 4 }));
    fc.assert(
      fc.property(number, fc.constantFrom('.', '·'), fc.constantFrom('-', '−'), ([digits, decimals], point, minus) => {
        const value = Number((digits / 10 ** decimals).toFixed(decimals));
        const printed = Math.abs(value).toFixed(decimals).replace('.', point);
        const read = figuresOf(`r = ${value < 0 ? minus : ''}${printed}`)[0];
        assert.equal(read?.value, value === 0 ? 0 : value);
      }),
    );
  });
  it('answers any run of digits and signs with finite numbers', () => {
    const part = fc.constantFrom(
      '1',
      '9'.repeat(400),
      '1e999',
      '.',
      ',',
      '-',
      '–',
      '×',
      '10',
      '(',
      ')',
      '%',
      'p =',
      'CI',
      'HR',
      '/',
      '±',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        for (const figures of figuresOf(parts.join('')))
          for (const value of Object.values(figures)) if (typeof value === 'number') assert.ok(Number.isFinite(value));
      }),
    );
  });
  it('is linear in hostile text', function () {
    this.timeout(20_000);
    for (const text of [
      '1 000 '.repeat(20_000),
      '9'.repeat(10_000),
      'p = '.repeat(20_000),
      'median ('.repeat(20_000),
      '1 ± '.repeat(20_000),
    ]) {
      const started = process.hrtime.bigint();
      figuresOf(text);
      assert.ok(process.hrtime.bigint() - started < 4_000_000_000n, text.slice(0, 20));
    }
  });
});
