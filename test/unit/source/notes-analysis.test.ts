import assert from 'node:assert/strict';
import { analyse } from '../../../src/core/analyse';
import { deriveClaim } from '../../../src/core/presentation/derivation';
import { shippedKnowledge } from '../../support/lexicon';

const text = [
  '# Notes on a trial of zinc',
  '',
  'The authors report a randomised trial in which 240 patients with asthma were given zinc or placebo.',
  '',
  '> These results show that zinc reduced the risk of asthma attacks in all patients.',
  '',
  '- Were the mice randomised?',
  '- The authors should not conclude that zinc prevents death.',
  '',
  'They conclude that zinc prevents asthma attacks in adults.',
].join('\n');

describe('an analysis of notes', () => {
  const analysis = analyse({ id: 'notes', text, language: 'markdown' }, shippedKnowledge());

  it('says that they are notes, and why, in offsets of the source', () => {
    assert.equal(analysis.paper.source?.kind, 'notes');
    for (const { start, end, text: words } of analysis.paper.source.why) assert.equal(text.slice(start, end), words);
  });

  it('gives each claim its voice, and says so in the derivation', () => {
    const voices = analysis.claims.map(({ plain, voice }) => [plain.slice(0, 13), voice]);
    assert.deepEqual(voices, [
      ['These results', 'paper'],
      ['They conclude', 'reviewer'],
    ]);
    const words = analysis.claims.map((claim) => deriveClaim(claim).find(({ label }) => label === 'words')?.text);
    assert.deepEqual(words, ['quoted from the paper', 'in the words of these notes, not of the paper']);
  });

  it('takes the design from what is told of the study, not from questions', () => {
    assert.deepEqual(
      analysis.paper.designs.map(({ design }) => design),
      ['rct'],
    );
  });

  it('warns of what the paper says, and not of what the reviewer says', () => {
    const restated = 'They conclude that iron causes asthma attacks in children.';
    const quoted = 'We conclude that zinc prevents asthma attacks in adults.';
    const notes = `The authors report a retrospective cohort of 240 patients with asthma.\n\n> ${quoted}\n\n${restated}\n\n- The authors should not say so.\n- Who paid?`;
    const { claims, warnings } = analyse({ id: 'cohort', text: notes, language: 'markdown' }, shippedKnowledge());
    const warned = new Set(warnings.map(({ claim }) => claim));
    assert.deepEqual(
      claims.map(({ plain, voice }, index) => [plain, voice, warned.has(index)]),
      [
        [quoted, 'paper', true],
        [restated, 'reviewer', false],
      ],
    );
  });
});
