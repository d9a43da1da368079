import assert from 'node:assert/strict';
import fc from 'fast-check';
import { observed } from './observed';

/** A number of counts out of a total, and how many decimals its percentage is printed with. */
const share = fc
  .tuple(fc.integer({ min: 1, max: 30_000 }), fc.nat(), fc.integer({ min: 0, max: 2 }))
  .map(([total, part, decimals]) => ({ total, count: part % (total + 1), decimals }));

const thousands = (count: number): string =>
  count < 1000 ? String(count) : `${Math.floor(count / 1000)},${String(count % 1000).padStart(3, '0')}`;

const written = [
  (percent: string, count: number, total: number) => `We saw it in ${percent}% (${count}/${total}).`,
  (percent: string, count: number, total: number) => `We saw it in ${count} of ${total} patients (${percent}%).`,
  (percent: string, count: number, total: number) => `We saw it in ${count}/${total} (${percent}%).`,
  (percent: string, count: number, total: number) => `We saw it in ${count} (${percent}%) of ${total}.`,
  (percent: string, count: number, total: number) =>
    `We saw it in ${thousands(count)} of the ${thousands(total)} (${percent} %).`,
];

const rules = (text: string): string[] => observed(text, 'plaintext').map(({ rule }) => rule);

describe('percentages and their counts', () => {
  for (const [index, write] of written.entries())
    it(`a right one never raises, one that is wrong beyond rounding always does: way ${index + 1} of writing`, () => {
      fc.assert(
        fc.property(
          share,
          fc.integer({ min: -300, max: 300 }),
          fc.boolean(),
          ({ count, total, decimals }, off, cut) => {
            const unit = 10 ** decimals;
            const exact = (100 * count * unit) / total;
            const right = (cut ? Math.floor(exact + 1e-9) : Math.round(exact)) / unit;
            assert.deepEqual(rules(write(right.toFixed(decimals), count, total)), []);
            const wrong = right + (off < 0 ? off - 2 : off + 2) / unit;
            if (wrong < 0) return;
            assert.deepEqual(rules(write(wrong.toFixed(decimals), count, total)), ['observation.percentage']);
          },
        ),
      );
    });
});

/** Three numbers with as many decimals each, in order, well apart. */
const triple = fc
  .tuple(fc.integer({ min: 5, max: 300 }), fc.integer({ min: 3, max: 300 }), fc.integer({ min: 3, max: 300 }))
  .map(([low, up, more]) => [low / 100, (low + up) / 100, (low + up + more) / 100] as const);
const names = fc.constantFrom('HR', 'OR', 'RR', 'hazard ratio', 'odds ratio =');
const dash = fc.constantFrom('–', ' to ', '-', ', ');

describe('estimates and their intervals', () => {
  it('an estimate inside never raises, one outside always does', () => {
    fc.assert(
      fc.property(triple, names, dash, ([low, middle, high], name, to) => {
        const ends = `95% CI ${low.toFixed(2)}${to}${high.toFixed(2)}`;
        assert.deepEqual(rules(`Deaths fell (${name} ${middle.toFixed(2)}, ${ends}).`), []);
        for (const far of [low - 0.04, high + 0.04])
          assert.deepEqual(rules(`Deaths fell (${name} ${far.toFixed(2)}, ${ends}).`), [
            'observation.estimate-outside',
          ]);
      }),
    );
  });
  it('ends in reverse order always raise, and nothing else then', () => {
    fc.assert(
      fc.property(triple, names, dash, ([low, middle, high], name, to) => {
        const ends = `95% CI ${high.toFixed(2)}${to}${low.toFixed(2)}`;
        assert.deepEqual(rules(`Deaths fell (${name} ${middle.toFixed(2)}, ${ends}).`), ['observation.interval-order']);
      }),
    );
  });
  it('p agrees with its interval or raises', () => {
    fc.assert(
      fc.property(triple, names, fc.integer({ min: 1, max: 999 }), ([low, middle, high], name, thousandths) => {
        const p = thousandths / 1000;
        const near = [low, high].some((end) => Math.abs(end - 1) < 0.015) || Math.abs(p - 0.05) < 0.015;
        if (near) return;
        const excludes = low > 1 || high < 1;
        const text = `Deaths fell (${name} ${middle.toFixed(2)}, 95% CI ${low.toFixed(2)} to ${high.toFixed(2)}, p = ${p.toFixed(3)}).`;
        assert.deepEqual(rules(text), excludes === p < 0.05 ? [] : ['observation.p-interval']);
      }),
    );
  });
});

describe('hostile figures', () => {
  it('raise nothing and end soon', function () {
    this.timeout(20_000);
    for (const text of [
      `We saw 57% (${'9'.repeat(10_000)}/40).`,
      `We saw ${'9'.repeat(10_000)}% (12/40).`,
      'We saw 1e999% (1e999/1e999).',
      'We saw 57% (0/0).',
      'We saw 57% (12/0).',
      'HR 1e999, 95% CI 1e999 to 1e999, p = 1e-999',
      `p = ${'0.'.repeat(5_000)}1`,
      '('.repeat(20_000),
      '57% (12/'.repeat(10_000),
      'HR 0.5 (95% CI '.repeat(5_000),
      'Of 40 patients, '.repeat(5_000),
    ])
      assert.deepEqual(observed(text, 'plaintext'), [], text.slice(0, 40));
  });
  it('never give anything that is not in the text, in order', () => {
    const part = fc.constantFrom(
      '57%',
      '(12/40)',
      '12 of 40',
      'HR',
      '0.5',
      '95% CI',
      '–',
      '1.2',
      'p = 0.9',
      ',',
      '(',
      ')',
      'Of 40',
      '.',
      '\n\n',
      '#',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const text = parts.join(' ');
        for (const { text: figure, against } of observed(text, 'plaintext'))
          assert.ok(figure.length > 0 && against.length > 0 && text.includes(figure) && text.includes(against));
      }),
    );
  });
});
