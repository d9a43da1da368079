import type { Analysis, Remark } from '../analysis';

/** Warnings, then observations, by the index of the claim that they are about; claims without any are left out. */
export function remarksOfClaims({ warnings, observations }: Analysis): ReadonlyMap<number, readonly Remark[]> {
  const byClaim = new Map<number, Remark[]>();
  for (const remark of [...warnings, ...observations]) {
    if (remark.claim === null) continue;
    byClaim.set(remark.claim, [...(byClaim.get(remark.claim) ?? []), remark]);
  }
  return byClaim;
}
