import type { Study } from '../study/study';
import { noComparisonRule } from './claim-design/setting-rules';
import type { ClaimDesign } from './claim-design/find-claim-design';
import type { GradedEvidence } from './evidence';
import type { FoundQuestion } from './find-question';
import { findLevel } from './ocebm/find-level';

/** Looks a design and a question up in the OCEBM table. `why` runs in the order of the derivation. */
export function gradeDesign(
  { design, cue }: ClaimDesign,
  question: FoundQuestion | null,
  study: Study,
): Omit<GradedEvidence, 'civic' | 'profilePatients'> {
  if (!design)
    return {
      design,
      ocebm: null,
      question: question?.question ?? null,
      why: [cue, ...(question ? [question.cue] : [])],
    };
  // Groups that the results never set against each other make no comparison.
  const controlled = cue.rule === noComparisonRule.id ? null : study.controlled;
  const { level, rule } = findLevel(design, question?.question ?? null, controlled !== null);
  const why = [cue];
  if (controlled && (design === 'cohort' || design === 'nonrandomised_trial')) why.push(controlled);
  if (question) why.push(question.cue);
  why.push({ rule, start: cue.start, end: cue.end });
  return { design, ocebm: level, question: question?.question ?? null, why };
}
