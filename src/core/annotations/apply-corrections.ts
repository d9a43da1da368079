import type { Analysis } from '../analysis';
import type { Annotation, ClaimCorrection, MentionCorrection, PlacedAnnotation } from './annotation';
import { applyToClaims } from './apply-to-claims';
import { applyToMentions } from './apply-to-mentions';

/**
 * The analysis as the reviewer corrected it; the same one when no correction says anything of it. Nothing is read again:
 * the engine's own values stay beside the reviewer's (`review`), and what it derived from others is derived anew where a
 * table says how (levels), else left.
 *
 * Where several corrections speak of one mention or claim, the latest `modified` counts. Of conflicting versions the one
 * without `conflictOf` counts until they are settled. What is orphaned says nothing, but for words on all mentions of a
 * term in the paper.
 * @param text that the analysis is of, and the places are in.
 */
export function applyCorrections(analysis: Analysis, annotations: readonly PlacedAnnotation[], text: string): Analysis {
  const counting = annotations.filter(({ annotation }) => annotation.conflictOf === undefined).sort(latestFirst);
  const mentions = counting.filter(isOnMention);
  const claims = counting.filter(isOnClaim);
  const withMentions = mentions.length === 0 ? analysis : applyToMentions(analysis, mentions, text);
  return claims.length === 0 ? withMentions : applyToClaims(withMentions, claims, text);
}

/** Corrections, of all that reviewers wrote. */
export function isCorrection(annotation: Annotation): boolean {
  return annotation.body.kind === 'mention' || annotation.body.kind === 'claim';
}

/** Whether it says anything of the text as it is: what is orphaned does not, but for words on all mentions of a term. */
export function speaksOfText({ annotation: { body }, place }: PlacedAnnotation): boolean {
  return place.state !== 'orphaned' || (body.kind === 'mention' && body.scope === 'paper');
}

/** Ids decide between two of one moment, so that every machine shows the same. */
function latestFirst({ annotation: a }: PlacedAnnotation, { annotation: b }: PlacedAnnotation): number {
  if (a.modified !== b.modified) return a.modified < b.modified ? 1 : -1;
  return a.id < b.id ? 1 : -1;
}

function isOnMention(placed: PlacedAnnotation): placed is PlacedAnnotation<MentionCorrection> {
  return placed.annotation.body.kind === 'mention';
}

function isOnClaim(placed: PlacedAnnotation): placed is PlacedAnnotation<ClaimCorrection> {
  return placed.annotation.body.kind === 'claim';
}
