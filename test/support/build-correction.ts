import type { ClaimValue, EntityType, MentionValue, Span } from '../../src/core/analysis';
import type {
  Annotation,
  Body,
  ClaimCorrection,
  MentionCorrection,
  PlacedAnnotation,
} from '../../src/core/annotations/annotation';

type Parts = Partial<Omit<Annotation, 'body'>>;

/** An annotation at its place, written by nobody in particular; the text around it is not of interest. */
export function placed<B extends Body>(body: B, at: Span | null, parts: Parts = {}): PlacedAnnotation<B> {
  const modified = parts.modified ?? '2026-11-22T10:00:00.000Z';
  const annotation: Annotation<B> = {
    id: 'urn:uuid:1',
    body,
    anchor: null,
    author: 'A. Reader',
    created: modified,
    modified,
    ...parts,
  };
  return { annotation, place: at ? { state: 'found', start: at.start, end: at.end } : { state: 'orphaned' } };
}

export function mentionValueOf(
  type: EntityType,
  text: string,
  id: string | null = null,
  name: string | null = null,
): MentionValue {
  return { type, id, name, text };
}

/** `machine` null: added; `reviewer` null: no mention. */
export function onMention(
  machine: MentionValue | null,
  reviewer: MentionValue | null,
  parts: Partial<MentionCorrection> = {},
): MentionCorrection {
  return { kind: 'mention', machine, reviewer, scope: 'here', reason: '', ...parts };
}

/** `machine` null: is a claim; `reviewer` null: is none. */
export function onClaim(
  machine: ClaimValue | null,
  reviewer: Partial<ClaimValue> | null,
  reason = '',
): ClaimCorrection {
  return { kind: 'claim', machine, reviewer, reason };
}
