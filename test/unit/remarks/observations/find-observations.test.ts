import assert from 'node:assert/strict';
import { observationRules } from '../../../../src/core/remarks/observations/observation-rules';
import { type Observed, observed } from './observed';

describe('findObservations', () => {
  for (const rule of observationRules)
    it(`${rule.id} is raised by its examples, and by nothing like them`, () => {
      for (const yes of rule.examples.yes)
        assert.ok(
          observed(yes).some((one) => one.rule === rule.id),
          yes,
        );
      for (const no of rule.examples.no) assert.deepEqual(observed(no), [], no);
    });

  it('names the figure, the other side and what was computed', () => {
    const cases: readonly (readonly [text: string, expected: Omit<Observed, 'claim'>])[] = [
      [
        'A response was seen in 57% (12/40) of them.',
        { rule: 'observation.percentage', text: '57%', against: '12/40', detail: '12/40 is 30%' },
      ],
      [
        'In all, 13 (45.1%) of 29 mice survived.',
        { rule: 'observation.percentage', text: '45.1%', against: '13 (45.1%) of 29', detail: '13/29 is 44.8%' },
      ],
      [
        'Of the 40 patients, 12 (42%) responded.',
        { rule: 'observation.percentage', text: '42%', against: '40 patients, 12', detail: '12/40 is 30%' },
      ],
      [
        'Survival was longer (HR 0.62, 95% CI 0.80 to 0.48).',
        { rule: 'observation.interval-order', text: '0.80', against: '0.48', detail: '0.80 is above 0.48' },
      ],
      [
        'Survival was longer (HR 0.92; p = 0.01; 95% CI 0.48–0.80).',
        {
          rule: 'observation.estimate-outside',
          text: '0.92',
          against: '0.48–0.80',
          detail: '0.92 is not between 0.48 and 0.80',
        },
      ],
      [
        'Deaths fell (OR 0.62, 95% CI 0.38 to 1.24; p = 0.003).',
        { rule: 'observation.p-interval', text: 'p = 0.003', against: '0.38 to 1.24', detail: 'the interval holds 1' },
      ],
      [
        'Pain fell (mean difference −2.1, 95% CI −3.7 to −0.7, p = 0.40).',
        {
          rule: 'observation.p-interval',
          text: 'p = 0.40',
          against: '−3.7 to −0.7',
          detail: 'the interval leaves out 0',
        },
      ],
    ];
    for (const [text, expected] of cases) assert.deepEqual(observed(text), [{ ...expected, claim: null }], text);
  });

  it('takes a percentage that is rounded, cut off or rounded twice for right', () => {
    for (const percent of ['33%', '34%', '33.3%', '33.33%', '33.34%'])
      assert.deepEqual(observed(`We saw ${percent} (100/300).`), [], percent);
    assert.equal(observed('That is 3/4 (75%) compared to 5/57 (19%).').length, 1);
    for (const percent of ['32%', '33.2%', '33.31%', '33.35%'])
      assert.equal(observed(`We saw ${percent} (100/300).`).length, 1, percent);
  });
  it('leaves alone what is only about right, and what is no share', () => {
    for (const text of [
      'Nearly 60% (23/40) responded.',
      'More than 50% (23/40) responded.',
      'Up to 50% (23/40) responded.',
      'Side effects of grade 3/4 (9%) were seen.',
      'The dose was 40/12 (57%).',
      'We saw 57% (12/0).',
      'We saw 98. 0% (49/50).',
      'Of 40 patients, and of 30 others, 12 (40%) responded.',
    ])
      assert.deepEqual(observed(text), [], text);
  });
  it('holds no interval against one of two estimates, nor against one in another unit', () => {
    for (const text of [
      'Response was 41.7 versus 45.9% (95% CI −9.9% to 2.8%).',
      'Sensitivity was 71.4% (95% CI 0.52 to 0.91).',
      'It rose by 0.9 (95% CI −1.3 to −0.54).',
      'The ratio was given (HR; 95% CI: 1.18; 0.93–1.51).',
      'It was 0.62 in cohort 1 (95% CI 52–88).',
    ])
      assert.deepEqual(observed(text), [], text);
  });
  it('says nothing of p where the test is another one or the limit is near', () => {
    for (const text of [
      'Deaths fell (HR 0.62, 95% CI 0.38 to 1.24, one-sided p = 0.003).',
      'The log-rank test agreed (HR 0.62, 95% CI 0.38 to 1.24, p = 0.003).',
      'Deaths fell (HR 0.62, 95% CI 0.38 to 1.00, p = 0.003).',
      'Deaths fell (HR 0.62, 95% CI 0.38 to 1.24, p < 0.1).',
      'Deaths fell (HR 0.62, 95% CI 0.38 to 1.24, p = 0.05).',
      'Deaths differed (HR 0.46, 95% CI 0.33–0.61 vs HR 0.98, 95% CI 0.72–1.37; p < 0.001).',
    ])
      assert.deepEqual(observed(text), [], text);
  });
  it('reads running text, captions and lists, not headings, tables or references', () => {
    const wrong = 'We saw 57% (12/40).';
    assert.equal(observed(`# A\n\n- ${wrong}\n`, 'markdown').length, 1);
    assert.deepEqual(observed(`# ${wrong}\n\nText.\n`, 'markdown'), []);
    assert.deepEqual(observed(`| a | b |\n|---|---|\n| ${wrong} | 1 |\n`, 'markdown'), []);
    assert.deepEqual(observed(`Text.\n\n# References\n\n1. Doe J. ${wrong} Gut 2019;1:2–3.\n`, 'markdown'), []);
  });
  it('tells the claim whose sentence holds the figure, and keeps the order of the text', () => {
    const found = observed('We saw 57% (12/40). Then came 58% (12/40).', 'plaintext', [{ sentence: 1 }]);
    assert.deepEqual(
      found.map(({ text, claim }) => [text, claim]),
      [
        ['57%', null],
        ['58%', 0],
      ],
    );
  });
  it('is silent on numbers of people that may be of two things', () => {
    const paper = (abstract: string, results: string): string =>
      `# T\n\n# Abstract\n\n${abstract}\n\n# Methods\n\nWe did a trial.\n\n# Results\n\n${results}\n`;
    const told = 'In all, 120 patients were randomised.';
    assert.equal(observed(paper(told, '124 patients were randomised.'), 'markdown').length, 1);
    for (const results of [
      '120 patients were randomised.',
      '124 patients were enrolled.',
      '124 patients were randomised, 4 left and 120 remained.',
      '124 patients were randomised. Later 131 patients were randomised.',
      '60 patients were randomised to tea and 64 patients were randomised to water.',
    ])
      assert.deepEqual(observed(paper(told, results), 'markdown'), [], results);
  });
});
