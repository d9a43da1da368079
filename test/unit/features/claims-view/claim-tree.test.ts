import assert from 'node:assert/strict';
import { buildClaimTree, type ClaimsShown } from '../../../../src/features/claims-view/claim-tree';
import { buildAnalysis, buildClaim, buildEvidence } from '../../../support/build-analysis';

const text = 'Same words. Same words.';
const shown: ClaimsShown = {
  types: new Set(['gene']),
  minimumScore: 0.5,
  groupBy: 'level',
  scheme: 'ocebm',
  filter: '',
  warnings: new Map(),
};

describe('claim tree', () => {
  const claims = [
    buildClaim(text, 'Same words.', { evidence: buildEvidence({ ocebm: 2 }), design: 'rct' }),
    buildClaim(text, 'Same words.', { evidence: buildEvidence({ ocebm: 2 }), design: 'rct', rank: 2 }),
  ];

  it('gives claims of the same words ids of their own', () => {
    const [group] = buildClaimTree(buildAnalysis({ claims }), shown);
    assert.equal(new Set(group?.claims.map(({ id }) => id)).size, 2);
  });

  it('keeps the id of a claim when the text before it changes', () => {
    const idOf = (offset: number) => {
      const moved = claims
        .slice(0, 1)
        .map((claim) => ({ ...claim, start: claim.start + offset, end: claim.end + offset }));
      return buildClaimTree(buildAnalysis({ claims: moved }), shown)[0]?.claims[0]?.id;
    };
    assert.equal(idOf(100), idOf(0));
  });

  it('groups by the levels of the chosen scheme', () => {
    const labels = (scheme: ClaimsShown['scheme']) =>
      buildClaimTree(buildAnalysis({ claims }), { ...shown, scheme }).map(({ label }) => label);
    assert.deepEqual(labels('ocebm'), ['OCEBM 2 · randomised trial']);
    assert.deepEqual(labels('civic'), ['No CIViC level']);
  });

  it('filters by level, strength and certainty as they are worded, all words together', () => {
    const found = (filter: string) => buildClaimTree(buildAnalysis({ claims }), { ...shown, filter }).length;
    assert.deepEqual(['ocebm 2', 'RANDOMISED asserted', 'ocebm 3', 'asserted hedged'].map(found), [1, 1, 0, 0]);
  });
});
