import type { Span } from '../analysis';
import type { PickedClaim } from '../claims/claim';
import { gradeCivicClaim } from './civic/grade-civic';
import {
  findClaimDesign,
  readPaperSettings,
  type ClaimDesign,
  type PaperSettings,
} from './claim-design/find-claim-design';
import type { SentenceText } from '../text/paper-text';
import type { Findings, GradedEvidence } from './evidence';
import { findQuestion, type FoundQuestion } from './find-question';
import { gradeDesign } from './grade-design';
import { outcomeOfTrial } from './outcome-of-trial';

/** The design that supports each claim and its levels, in the order of `findings.claims`. */
export function gradeClaims(findings: Findings): readonly GradedEvidence[] {
  const settings = readPaperSettings(findings);
  return findings.claims.map((claim) => gradeClaim(findings, claim, settings));
}

function gradeClaim(findings: Findings, claim: PickedClaim, settings: PaperSettings): GradedEvidence {
  const { paper, study } = findings;
  const sentence = paper.sentences[claim.sentence];
  if (!sentence) throw new Error(`a claim names sentence ${claim.sentence}, which is not there`);
  const design = findClaimDesign(findings, claim, settings);
  const found = findClaimQuestion(findings, claim, sentence, design);
  const question = found && outcomeOfTrial(design.design, found);
  const reason = reasonByKind[claim.kind];
  const graded = reason ? withoutLevel(reason, claim, design, question) : gradeDesign(design, question, study);
  const civic = gradeCivicClaim(findings, sentence, reason ? null : design.design);
  return { ...graded, civic: civic.level, profilePatients: civic.profilePatients, why: [...graded.why, ...civic.why] };
}

/** Why claims of a kind have no level, whatever they are built on. */
const reasonByKind: Readonly<Record<PickedClaim['kind'], string | null>> = {
  finding: null,
  cited: 'evidence.none.cited',
  hypothesis: 'evidence.none.hypothesis',
  recommendation: 'evidence.none.recommendation',
};

/** The reason first, then what the claim is built on. */
function withoutLevel(
  rule: string,
  { start, end }: Span,
  { design, cue }: ClaimDesign,
  question: FoundQuestion | null,
): Omit<GradedEvidence, 'civic' | 'profilePatients'> {
  const builtOn = design ? [cue] : [];
  const asks = question ? [question.cue] : [];
  return {
    design,
    ocebm: null,
    question: question?.question ?? null,
    why: [{ rule, start, end }, ...builtOn, ...asks],
  };
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
