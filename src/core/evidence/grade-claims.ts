import type { PickedClaim } from '../claims/claim';
import type { Findings, GradedEvidence } from './evidence';

/** The design that supports each claim and its levels, in the order of `findings.claims`. */
export function gradeClaims(findings: Findings): readonly GradedEvidence[] {
  return findings.claims.map((_claim: PickedClaim) => ({
    design: null,
    ocebm: null,
    question: null,
    civic: null,
    why: [],
  }));
}
