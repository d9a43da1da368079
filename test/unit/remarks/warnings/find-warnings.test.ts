import assert from 'node:assert/strict';
import { analyse } from '../../../../src/core/analyse';
import type { Analysis } from '../../../../src/core/analysis';
import { warningRules } from '../../../../src/core/remarks/warnings/warning-rules';
import { shippedKnowledge } from '../../../support/lexicon';

const knowledge = shippedKnowledge();

const read = (text: string): Analysis => analyse({ id: 'x', text, language: 'markdown' }, knowledge);

/** `words ↔ other side` of what a rule says of its first example. */
function sidesOf(rule: string): string | undefined {
  const text = warningRules.find(({ id }) => id === rule)?.examples.yes[0] ?? '';
  const found = read(text).warnings.find((warning) => warning.rule === rule);
  return found && [found.text, ...found.related.map((cue) => text.slice(cue.start, cue.end))].join(' ↔ ');
}

const COHORT =
  '# Coffee and gout\n\n## Abstract\n\n**Methods:** A retrospective cohort study of 500 farmers.\n\n' +
  '**Results:** Gout was seen in 40 farmers (8%).\n\n**Conclusions:** Coffee prevents gout in farmers.\n';

describe('findWarnings', () => {
  it('gives the words of the claim and what they are held against', () => {
    assert.equal(sidesOf('warning.causal_on_observational'), 'reduces ↔ retrospective');
    assert.equal(sidesOf('warning.human_claim_on_models'), 'in patients ↔ mouse model');
    assert.equal(
      sidesOf('warning.stronger_than_body'),
      'protects ↔ Green tea might protect older residents against broken hips.',
    );
    assert.equal(sidesOf('warning.certainty_over_statistics'), 'reduced ↔ p = 0.31');
    assert.equal(sidesOf('warning.single_patient_general'), 'improves ↔ a 62-year-old woman');
    assert.equal(sidesOf('warning.no_data_or_citation'), 'impairs');
    assert.equal(sidesOf('warning.comparison_without_numbers'), 'fewer falls than');
  });

  it('names the claim that it is about, and stands inside it', () => {
    const { warnings, claims } = read(COHORT);
    const [warning] = warnings;
    const claim = claims[warning?.claim ?? -1];
    assert.ok(warning && claim && claim.start <= warning.start && warning.end <= claim.end);
    assert.equal(claim.plain, 'Coffee prevents gout in farmers.');
  });

  it('says once what abstract and body say alike', () => {
    const body =
      '\n## Introduction\n\nGout hurts.\n\n## Results\n\nGout was seen in 40 farmers (8%) of all ages. Coffee prevents gout in farmers.\n\n' +
      '## Conclusions\n\nCoffee prevents gout in farmers.\n';
    const about = read(COHORT + body).warnings.filter(({ rule }) => rule === 'warning.causal_on_observational');
    assert.deepEqual(
      about.map(({ start }) => start),
      [COHORT.indexOf('prevents')],
    );
  });

  it('says once what title and conclusion say alike, of the title', () => {
    const text = COHORT.replace('Coffee and gout', 'Coffee prevents gout in farmers');
    const found = read(text).warnings;
    assert.deepEqual(
      found.map(({ rule, start }) => [rule, start]),
      [['warning.causal_on_observational', text.indexOf('prevents')]],
    );
  });

  it('looks at the figures of results that are not listed as claims', () => {
    const text =
      'Backs hurt. In this randomised trial, 300 adults did yoga or stretched. ' +
      'Yoga reduced back pain more than stretching (p = 0.24). We conclude that yoga can be offered to adults.';
    const { warnings, claims } = read(text);
    assert.ok(claims.every(({ plain }) => !plain.includes('0.24')));
    assert.deepEqual(
      warnings.map(({ rule, claim, related }) => [rule, claim, related[0]?.text]),
      [['warning.certainty_over_statistics', null, 'p = 0.24']],
    );
  });

  describe('holds conclusions of a trial against its results', () => {
    const trial = (results: string, conclusion: string): string =>
      '# Yoga for backs\n\n## Abstract\n\n**Methods:** In this randomised trial, 300 adults did yoga or stretched. We ' +
      `measured overall mobility (OM) and pain.\n\n**Results:** ${results}\n\n**Conclusions:** ${conclusion}\n`;
    const against = (results: string, conclusion: string): readonly (string | undefined)[] =>
      read(trial(results, conclusion))
        .warnings.filter(({ rule }) => rule === 'warning.certainty_over_statistics')
        .map(({ text, related }) => `${text} ↔ ${related[0]?.text ?? ''}`);

    it('of the same outcome, be it written out or short', () => {
      const results = 'The groups did not differ significantly in OM.';
      assert.deepEqual(against(results, 'Yoga led to improvements in overall mobility.'), [
        `improvements in ↔ ${results}`,
      ]);
    });
    it('of one outcome in a list', () => {
      const results = 'Sleep improved on yoga (p = 0.01). The gain in strength was not statistically significant.';
      assert.deepEqual(against(results, 'Yoga improved sleep, mobility and strength.'), [
        'improved ↔ The gain in strength was not statistically significant.',
      ]);
    });
    it('of all outcomes, where the results say so of all', () => {
      const results = 'All endpoints favoured yoga but none differed significantly.';
      assert.deepEqual(against(results, 'Back pain was lower with yoga than with stretching.'), [`lower ↔ ${results}`]);
    });
    it('by the clause that denies', () => {
      const results = 'Pain was lower after yoga, but strength did not differ significantly.';
      assert.deepEqual(against(results, 'Yoga reduced pain.'), []);
      assert.equal(against(results, 'Yoga increased strength.').length, 1);
    });
    it('not where another result on the outcome is significant', () => {
      const results = 'Pain at rest did not differ significantly. Pain at work was lower (p = 0.02).';
      assert.deepEqual(against(results, 'Yoga reduced pain.'), []);
    });
    it('not where the results tell the effect without a test', () => {
      const results =
        'Pain at rest did not differ significantly. Pain at work was lower with yoga than with stretching.';
      assert.deepEqual(against(results, 'Yoga reduced pain.'), []);
    });
    it('not of groups at the start of the trial', () => {
      assert.deepEqual(against('Pain at baseline did not differ significantly.', 'Yoga reduced pain.'), []);
    });
    it('not by a result on what it was compared with', () => {
      const results = 'Pain after stretching did not differ significantly from pain after rest.';
      assert.deepEqual(against(results, 'Yoga reduced pain compared with stretching.'), []);
    });
    it('not of all outcomes, where one is significant', () => {
      const results = 'The primary endpoint was not met. Rowers slept longer after yoga (p = 0.01).';
      assert.deepEqual(against(results, 'Yoga improved sleep compared with stretching.'), []);
    });
    it('not where all arms did well', () => {
      const results = 'Pain did not differ significantly between groups.';
      assert.deepEqual(against(results, 'Both yoga and stretching reduced pain.'), []);
    });
  });

  it('limits a case report to its patient, not to the words "this case"', () => {
    const report = (conclusion: string): string =>
      `We report the case of a 54-year-old man with gout. His pain resolved within days of treatment. ${conclusion}`;
    const raised = (conclusion: string): number =>
      read(report(conclusion)).warnings.filter(({ rule }) => rule === 'warning.single_patient_general').length;
    assert.equal(raised('This case demonstrates that anakinra is effective in patients with refractory gout.'), 1);
    assert.equal(raised('This case demonstrates that anakinra was effective in a patient with refractory gout.'), 0);
  });

  it('keeps quiet where the paper also tells of arms and placebo', () => {
    const text = COHORT.replace(
      'A retrospective',
      'Farmers were randomly assigned to coffee or placebo. A retrospective',
    );
    assert.deepEqual(read(text).warnings, []);
  });

  it('keeps quiet on what others found', () => {
    const text = COHORT.replace('gout in farmers.', 'gout in farmers (Smith et al., 2019).');
    assert.deepEqual(read(text).warnings, []);
  });

  it('gives nothing for a text without claims', () => {
    assert.deepEqual(read('Buy milk and tea.\n').warnings, []);
  });
});
