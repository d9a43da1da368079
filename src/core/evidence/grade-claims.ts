import type { PickedClaim } from '../claims/claim';
import { gradeCivicClaim } from './civic/grade-civic';
import { findClaimDesign, type ClaimDesign } from './claim-design/find-claim-design';
import { therapiesOnlyInModel } from './claim-design/find-therapy-in-model';
import type { SentenceText } from '../text/paper-text';
import type { Findings, GradedEvidence } from './evidence';
import { findQuestion, type FoundQuestion } from './find-question';
import { gradeDesign } from './grade-design';
import { trialOutcomeRule } from './question-rules';

/** The design that supports each claim and its levels, in the order of `findings.claims`. */
export function gradeClaims(findings: Findings): readonly GradedEvidence[] {
  const onlyInModel = therapiesOnlyInModel(findings);
  return findings.claims.map((claim) => gradeClaim(findings, claim, onlyInModel));
}

function gradeClaim(findings: Findings, claim: PickedClaim, onlyInModel: ReadonlySet<string>): GradedEvidence {
  const { paper, study } = findings;
  const sentence = paper.sentences[claim.sentence];
  if (!sentence) throw new Error(`a claim names sentence ${claim.sentence}, which is not there`);
  const design = findClaimDesign(findings, claim, onlyInModel);
  const graded = gradeDesign(design, inTrial(design, findClaimQuestion(findings, claim, sentence, design)), study);
  const civic = gradeCivicClaim(findings, sentence, design.design);
  return { ...graded, civic: civic.level, profilePatients: civic.profilePatients, why: [...graded.why, ...civic.why] };
}

/** Words such as "risk" do not make a mere association of a claim that says outright what causes what. */
function findClaimQuestion(
  { paper, recognition, statements }: Findings,
  claim: PickedClaim,
  sentence: SentenceText,
  { design }: ClaimDesign,
): FoundQuestion | null {
  const found = findQuestion(paper, recognition, sentence, design);
  const causal = statements[claim.sentence]?.strength === 'direct_causal';
  return found?.question === 'association' && causal ? null : found;
}

function inTrial({ design }: ClaimDesign, found: FoundQuestion | null): FoundQuestion | null {
  const isTrial = design === 'rct' || design === 'nonrandomised_trial';
  if (!isTrial || found?.question !== 'prognosis') return found;
  return { question: 'benefit', cue: { ...found.cue, rule: trialOutcomeRule.id } };
}
