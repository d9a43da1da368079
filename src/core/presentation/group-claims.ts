import type { CivicLevel, Claim, ClaimKind } from '../analysis';
import { claimLevel } from './describe-claim';
import type { Scheme } from './wording';

export interface ClaimGroup {
  readonly label: string;
  /** Indexes into the claims given. */
  readonly claims: readonly number[];
}

/** Where there is no level, what the paper itself found comes before what others found, and that before what is not shown. */
const KIND_ORDER: readonly ClaimKind[] = ['finding', 'cited', 'hypothesis', 'recommendation'];

const CIVIC_ORDER: readonly CivicLevel[] = ['A', 'B', 'C', 'D', 'E'];

/** Claims by level and what it rests on: OCEBM 1 or CIViC A first, no level last; within one, the claim to read first first. */
export function groupByLevel(claims: readonly Claim[], scheme: Scheme = 'ocebm'): readonly ClaimGroup[] {
  const order = claims.map((_, index) => index).sort((a, b) => byLevelThenRank(claims, scheme, a, b));
  const groups = new Map<string, number[]>();
  for (const index of order) {
    const claim = claims[index];
    if (claim) collect(groups, claimLevel(claim, scheme), index);
  }
  return [...groups].map(([label, members]) => ({ label, claims: members }));
}

/** Adds to the list under a key. */
export function collect<K, V>(groups: Map<K, V[]>, key: K, value: V): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}

function byLevelThenRank(claims: readonly Claim[], scheme: Scheme, a: number, b: number): number {
  const [left, right] = [claims[a], claims[b]];
  if (!left || !right) return a - b;
  return orderOf(left, scheme) - orderOf(right, scheme) || left.rank - right.rank;
}

function orderOf({ evidence, kind }: Claim, scheme: Scheme): number {
  const civic = evidence.civic === null ? null : CIVIC_ORDER.indexOf(evidence.civic);
  return (scheme === 'civic' ? civic : evidence.ocebm) ?? 6 + KIND_ORDER.indexOf(kind);
}
