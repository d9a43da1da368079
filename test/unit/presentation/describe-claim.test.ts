import assert from 'node:assert/strict';
import { claimInWords, claimLevel, claimTraits } from '../../../src/core/presentation/describe-claim';
import { groupByLevel } from '../../../src/core/presentation/group-claims';
import { buildClaim, buildCue, buildEvidence } from '../../support/build-analysis';

const text = 'Ice helped.';
const claim = buildClaim(text, text, { design: 'rct', evidence: buildEvidence({ ocebm: 2, civic: 'B' }) });

describe('a claim in words', () => {
  it('names strength, certainty and CIViC level, and negation only where there is one', () => {
    assert.deepEqual(claimTraits(claim), ['no relation stated', 'asserted', 'CIViC B']);
    assert.ok(claimTraits({ ...claim, polarity: 'negated' }).includes('negated'));
  });

  it('names the level by the chosen scheme as the level, and the other beside it', () => {
    assert.deepEqual(claimTraits(claim, 'civic'), ['no relation stated', 'asserted', 'OCEBM 2']);
    assert.equal(claimLevel(claim, 'civic'), 'CIViC B · randomised trial');
    const none = { ...claim, evidence: buildEvidence({ ocebm: 2 }) };
    assert.equal(claimLevel(none, 'civic'), 'no CIViC level');
    assert.equal(claimLevel({ ...none, kind: 'cited' }, 'civic'), 'no CIViC level: cited from others');
  });

  it('says in notes whose words it is in', () => {
    const quoted = { ...claim, why: [buildCue(text, text, 'voice.quoted')] };
    assert.equal(claimTraits({ ...claim, voice: 'reviewer' })[0], 'reviewer’s words');
    assert.equal(claimTraits(quoted)[0], 'quoted from the paper');
  });

  it('tells all of it in one line', () => {
    assert.equal(
      claimInWords(claim),
      'Ice helped. (finding, no relation stated, asserted, CIViC B, OCEBM 2 · randomised trial)',
    );
  });

  it('says why what others showed, what is not shown and advice have no level', () => {
    const none = { ...claim, evidence: buildEvidence({}) };
    assert.deepEqual(
      (['finding', 'cited', 'hypothesis', 'recommendation'] as const).map((kind) => claimLevel({ ...none, kind })),
      ['no level', 'no level: cited from others', 'no level: hypothesis', 'no level: recommendation'],
    );
  });
});

describe('claims by level', () => {
  it('go from OCEBM 1 to none, and there from own findings to advice, each by rank', () => {
    const none = buildEvidence({});
    const claims = [
      { ...claim, evidence: none, kind: 'recommendation' as const, rank: 1 },
      { ...claim, evidence: none, rank: 2 },
      { ...claim, rank: 4 },
      { ...claim, evidence: buildEvidence({ ocebm: 1 }), rank: 5 },
      { ...claim, rank: 3 },
    ];
    assert.deepEqual(groupByLevel(claims), [
      { label: 'OCEBM 1 · randomised trial', claims: [3] },
      { label: 'OCEBM 2 · randomised trial', claims: [4, 2] },
      { label: 'no level', claims: [1] },
      { label: 'no level: recommendation', claims: [0] },
    ]);
  });

  it('go from CIViC A to none where that scheme is chosen', () => {
    const claims = [
      { ...claim, evidence: buildEvidence({ ocebm: 1 }), rank: 1 },
      { ...claim, evidence: buildEvidence({ civic: 'C' }), rank: 2 },
      { ...claim, evidence: buildEvidence({ civic: 'A' }), rank: 3 },
    ];
    assert.deepEqual(groupByLevel(claims, 'civic'), [
      { label: 'CIViC A · randomised trial', claims: [2] },
      { label: 'CIViC C · randomised trial', claims: [1] },
      { label: 'no CIViC level', claims: [0] },
    ]);
  });
});
