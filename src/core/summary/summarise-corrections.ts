import type { Analysis } from '../analysis';
import type { PlacedAnnotation } from '../annotations/annotation';
import { speaksOfText } from '../annotations/apply-corrections';
import { annotationTitle, authorName, ownWords, timeWords } from '../presentation/describe-annotation';
import { ruleTitle } from '../rules/registry';
import type { ReadPassage } from './build-summary';
import type { SummaryCorrection, SummaryCorrections } from './summary';

/**
 * What reviewers said otherwise than the engine, claims first, each in the order of the paper; what they confirmed is
 * counted.
 * @param corrections with their places in the text; those that say nothing of the analysis are left out.
 */
export function summariseCorrections(
  analysis: Analysis,
  corrections: readonly PlacedAnnotation[],
  read: ReadPassage,
): SummaryCorrections {
  const verdicts = new Map(
    [...analysis.claims, ...analysis.entities].flatMap(({ review }) =>
      review ? [[review.annotation, review.verdict] as const] : [],
    ),
  );
  const confirmed = [...verdicts.values()].filter((verdict) => verdict === 'confirmed').length;
  const listed = corrections.filter((placed) => {
    const verdict = verdicts.get(placed.annotation.id);
    return verdict === undefined ? takesAway(placed) : verdict !== 'confirmed';
  });
  const summarised = [...listed.filter(isOnClaim), ...listed.filter((placed) => !isOnClaim(placed))];
  return { confirmed, others: summarised.map((placed) => toSummary(placed, analysis, read)) };
}

/** What is none is not in the analysis at all. */
function takesAway(placed: PlacedAnnotation): boolean {
  const { body, conflictOf } = placed.annotation;
  return 'reviewer' in body && body.reviewer === null && conflictOf === undefined && speaksOfText(placed);
}

function isOnClaim({ annotation: { body } }: PlacedAnnotation): boolean {
  return body.kind === 'claim';
}

function toSummary(
  { annotation, place }: PlacedAnnotation,
  { language }: Analysis,
  read: ReadPassage,
): SummaryCorrection {
  return {
    what: annotationTitle(annotation, language, ruleTitle),
    reason: ownWords(annotation.body),
    author: authorName(annotation.author),
    day: timeWords(annotation.modified).slice(0, 10),
    passage: place.state === 'orphaned' ? null : read(place),
  };
}
