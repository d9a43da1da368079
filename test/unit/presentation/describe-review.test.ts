import assert from 'node:assert/strict';
import type { Review } from '../../../src/core/analysis';
import {
  changeWords,
  claimReview,
  mentionReview,
  signature,
  verdictWords,
} from '../../../src/core/presentation/describe-review';
import { buildClaim, buildEntity, buildEvidence } from '../../support/build-analysis';

const TEXT = 'MET fell.';
const SAID = {
  annotation: 'urn:uuid:1',
  reason: 'see Table 1',
  author: 'A. Reader',
  modified: '2026-11-22T10:15:00.000Z',
} as const;
const machine = { type: 'gene', id: 'NCBIGene:4233', name: 'MET', text: 'MET' } as const;

describe('a review in words', () => {
  it('is none where no reviewer said anything', () => {
    assert.equal(mentionReview(buildEntity(TEXT, 'MET'), 'markdown'), null);
    assert.equal(claimReview(buildClaim(TEXT, TEXT)), null);
  });

  it('tells both values of a mention, who, when and why', () => {
    const chemical = { type: 'chemical', id: 'CHEBI:6791', name: 'methionine' } as const;
    const review = { ...SAID, verdict: 'corrected', machine } as const;
    const words = mentionReview(buildEntity(TEXT, 'MET', { ...chemical, review }), 'markdown');
    assert.ok(words);
    assert.deepEqual(words.changes.map(changeWords), [
      'Type: chemical; the engine has gene',
      'Sense: methionine (CHEBI:6791); the engine has MET (NCBIGene:4233)',
    ]);
    assert.deepEqual(
      [verdictWords(words), signature(words), words.reason],
      ['corrected by the reviewer', 'A. Reader, 2026-11-22', 'see Table 1'],
    );
  });

  it('tells of a claim what is other than the engine has it', () => {
    const engine = { claimKind: 'finding', strength: 'none', design: 'rct', ocebm: 2, civic: null } as const;
    const review = { ...SAID, verdict: 'corrected', machine: engine } as const;
    const claim = buildClaim(TEXT, TEXT, { design: 'cohort', evidence: buildEvidence({ ocebm: 3 }), review });
    assert.deepEqual(claimReview(claim)?.changes.map(changeWords), [
      'Design: cohort; the engine has randomised trial',
      'OCEBM: OCEBM 3; the engine has OCEBM 2',
    ]);
  });

  it('tells no values of what was confirmed or added', () => {
    const ofEntity = (review: Review<typeof machine>) =>
      mentionReview(buildEntity(TEXT, 'MET', { review }), 'markdown')?.changes;
    assert.deepEqual(ofEntity({ ...SAID, verdict: 'confirmed', machine }), []);
    assert.deepEqual(ofEntity({ ...SAID, verdict: 'added', machine: null }), []);
    const added = { ...SAID, verdict: 'added', machine: null } as const;
    assert.deepEqual(claimReview(buildClaim(TEXT, TEXT, { review: added }))?.changes, []);
  });

  it('keeps whatever a file may hold to one short line', () => {
    const hostile = { ...SAID, reason: `a\nb\u202E${'c'.repeat(5000)}`, author: '\u0007'.repeat(9) + 'x'.repeat(5000) };
    const review = { ...hostile, verdict: 'corrected', machine: { ...machine, name: 'n'.repeat(5000) } } as const;
    const words = mentionReview(buildEntity(TEXT, 'MET', { id: 'X:1', review }), 'markdown');
    assert.ok(words);
    assert.match(words.reason, /^a bc+…$/);
    assert.ok(words.reason.length <= 300 && words.author.length <= 80);
    assert.ok(words.changes.every((change) => changeWords(change).length < 500));
  });
});
