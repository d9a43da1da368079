import type { Claim, ClaimKind } from '../analysis';
import { claimLevel } from './describe-claim';

export interface ClaimGroup {
  readonly label: string;
  /** Indexes into the claims given. */
  readonly claims: readonly number[];
}

/** Where there is no level, what the paper itself found comes before what others found, and that before what is not shown. */
const KIND_ORDER: readonly ClaimKind[] = ['finding', 'cited', 'hypothesis', 'recommendation'];

/** Claims by level and what it rests on: OCEBM 1 first, no level last; within one, the claim to read first first. */
export function groupByLevel(claims: readonly Claim[]): readonly ClaimGroup[] {
  const order = claims.map((_, index) => index).sort((a, b) => byLevelThenRank(claims, a, b));
  const groups = new Map<string, number[]>();
  for (const index of order) {
    const claim = claims[index];
    if (claim) collect(groups, claimLevel(claim), index);
  }
  return [...groups].map(([label, members]) => ({ label, claims: members }));
}

/** Adds to the list under a key. */
export function collect<K, V>(groups: Map<K, V[]>, key: K, value: V): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}

function byLevelThenRank(claims: readonly Claim[], a: number, b: number): number {
  const [left, right] = [claims[a], claims[b]];
  if (!left || !right) return a - b;
  return orderOf(left) - orderOf(right) || left.rank - right.rank;
}

function orderOf({ evidence, kind }: Claim): number {
  return evidence.ocebm ?? 6 + KIND_ORDER.indexOf(kind);
}
