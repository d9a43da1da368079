import type { PickedClaim } from '../claims/claim';
import { gradeCivicClaim } from './civic/grade-civic';
import { findClaimDesign } from './claim-design/find-claim-design';
import type { Findings, GradedEvidence } from './evidence';
import { findQuestion } from './find-question';
import { gradeDesign } from './grade-design';

/** The design that supports each claim and its levels, in the order of `findings.claims`. */
export function gradeClaims(findings: Findings): readonly GradedEvidence[] {
  return findings.claims.map((claim) => gradeClaim(findings, claim));
}

function gradeClaim(findings: Findings, claim: PickedClaim): GradedEvidence {
  const { paper, recognition, study } = findings;
  const sentence = paper.sentences[claim.sentence];
  if (!sentence) throw new Error(`a claim names sentence ${claim.sentence}, which is not there`);
  const design = findClaimDesign(findings, claim);
  const graded = gradeDesign(design, findQuestion(paper, recognition, sentence), study);
  const civic = gradeCivicClaim(findings, sentence, design.design);
  return { ...graded, civic: civic.level, why: [...graded.why, ...civic.why] };
}
