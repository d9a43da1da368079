import assert from 'node:assert/strict';
import { deriveClaim } from '../../../src/core/presentation/derivation';
import { ocebmTable } from '../../../src/core/evidence/ocebm/ocebm-table';
import { buildClaim, buildCue, buildEvidence, spanOf } from '../../support/build-analysis';

const text = 'In this cohort, ice helped more than heat. It may help children.';
const claim = buildClaim(text, 'ice helped more than heat', {
  design: 'cohort',
  strength: 'direct_causal',
  evidence: buildEvidence({
    ocebm: 3,
    question: 'benefit',
    civic: null,
    why: [
      buildCue(text, 'this cohort', 'design.cohort.of_ours'),
      { ...buildCue(text, 'helped', 'civic.none.no_profile') },
      buildCue(text, 'this cohort', 'ocebm.benefit_harm.controlled'),
    ],
  }),
  why: [buildCue(text, 'helped', 'strength.causal.effect')],
});

describe('derivation of a claim', () => {
  const steps = deriveClaim(claim);

  it('leads from the level to its grounds, its limits, CIViC and why it is listed', () => {
    assert.deepEqual(
      steps.map(({ label }) => label),
      ['level', 'design', 'rule', 'not assessed', 'would change it', 'CIViC', 'strength'],
    );
  });

  it('names level, design, scheme and question first', () => {
    assert.equal(steps[0]?.text, 'OCEBM 3 · cohort (OCEBM 2011, treatment benefit)');
  });

  it('gives each step the words it rests on, and none to what only the scheme says', () => {
    assert.deepEqual(steps[1]?.words, spanOf(text, 'this cohort'));
    assert.deepEqual(
      steps.filter(({ words }) => words === null).map(({ label }) => label),
      ['level', 'not assessed', 'would change it'],
    );
  });

  it('says what the cell of the table leaves open and what would move the claim', () => {
    const cell = ocebmTable.find(({ id }) => id === 'ocebm.benefit_harm.controlled');
    assert.equal(steps[3]?.text, cell?.notAssessed.join(', '));
    assert.equal(steps[4]?.text, cell?.wouldChange.join('; '));
  });

  it('does not say twice that a step is about CIViC', () => {
    assert.match(steps[5]?.text ?? '', /^none\. /);
  });

  it('says that there is no CIViC level even when no rule spoke of it', () => {
    const bare = deriveClaim(buildClaim(text, 'It may help children.', { kind: 'hypothesis' }));
    assert.deepEqual(bare, [
      { label: 'level', text: 'no level: hypothesis', words: null },
      { label: 'CIViC', text: 'none: no molecular profile in this claim', words: null },
    ]);
  });

  it('counts the patients with the profile and says what that is typical of', () => {
    const stepFor = (value: number) => {
      const profilePatients = { value, ...spanOf(text, 'this cohort') };
      const steps = deriveClaim({ ...claim, evidence: buildEvidence({ civic: 'B', profilePatients }) });
      return steps.find(({ label }) => label === 'patients with the profile');
    };
    assert.deepEqual(stepFor(6), {
      label: 'patients with the profile',
      text: '6: more than five, as is typical of CIViC B',
      words: spanOf(text, 'this cohort'),
    });
    assert.match(stepFor(4)?.text ?? '', /^4: fewer than five, as is typical of CIViC C$/);
    assert.match(stepFor(5)?.text ?? '', /^5: exactly five, which CIViC counts neither/);
  });

  it('links to what carries the claim and to what it cites', () => {
    const carriedBy = [spanOf(text, 'It may help children.')];
    const cites = { ...claim, citations: [spanOf(text, 'heat')] };
    const links = deriveClaim(cites, { carriedBy }).filter(({ label }) => label === 'carried by' || label === 'cites');
    assert.deepEqual(links, [
      { label: 'carried by', text: 'what the body says of it', words: carriedBy[0] },
      { label: 'cites', text: 'other work', words: spanOf(text, 'heat') },
    ]);
  });

  it('begins with CIViC where that scheme is chosen, and has all the same steps', () => {
    const byCivic = deriveClaim(claim, { scheme: 'civic' });
    assert.equal(byCivic[0]?.label, 'CIViC');
    assert.deepEqual(byCivic.map(({ label }) => label).sort(), steps.map(({ label }) => label).sort());
  });

  it('tells why a claim is listed from what kind it is and where it stands in the list', () => {
    const why = ['claim.place.title', 'claim.kind.cited', 'claim.order.title'].map((rule) =>
      buildCue(text, 'ice', rule),
    );
    const labels = deriveClaim(buildClaim(text, 'ice', { why })).map(({ label }) => label);
    assert.deepEqual(labels.slice(-3), ['claim', 'kind', 'order']);
  });

  it('falls back to the id of a rule that nobody describes', () => {
    const odd = buildClaim(text, 'ice', { why: [buildCue(text, 'ice', 'claim.no.such')] });
    assert.deepEqual(deriveClaim(odd).at(-1), { label: 'claim', text: 'claim.no.such', words: spanOf(text, 'ice') });
  });
});
