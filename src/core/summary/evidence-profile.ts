import type { Claim, ClaimKind, Strength } from '../analysis';
import { groupByLevel } from '../presentation/group-claims';
import type { ProfileRow } from './summary';

/** Level by strength: how many claims stand on what. */
export function evidenceProfile(claims: readonly Claim[]): ProfileRow[] {
  return groupByLevel(claims).map((group) => {
    const members = group.claims.flatMap((index) => claims[index] ?? []);
    return {
      label: group.label,
      ocebm: members[0]?.evidence.ocebm ?? null,
      strengths: strengthCounts(members),
      claims: members.length,
    };
  });
}

function strengthCounts(claims: readonly Claim[]): Record<Strength, number> {
  const counts = { none: 0, correlational: 0, conditional_causal: 0, direct_causal: 0 };
  for (const claim of claims) counts[claim.strength]++;
  return counts;
}

export function kindCounts(claims: readonly Claim[]): Record<ClaimKind, number> {
  const counts = { finding: 0, cited: 0, hypothesis: 0, recommendation: 0 };
  for (const claim of claims) counts[claim.kind]++;
  return counts;
}
