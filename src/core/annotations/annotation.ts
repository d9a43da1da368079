import type { ClaimValue, MentionValue, Span } from '../analysis';

/**
 * What a reviewer wrote about a paper: one annotation in the sense of the W3C Web Annotation Data Model (2017). Nothing of
 * it is ever written into the paper; it is kept in the sidecar file (docs/sidecar.md).
 */
export interface Annotation<B extends Body = Body> {
  /** `urn:uuid:…`, given once and never again. */
  readonly id: string;
  readonly body: B;
  /** Where in the paper; null for a reply, which is about a note. */
  readonly anchor: Anchor | null;
  /** As the setting had it; empty where none was set. */
  readonly author: string;
  /** ISO 8601 in UTC: `2026-11-22T10:15:00.000Z`. */
  readonly created: string;
  readonly modified: string;
  /** Of a version that was written elsewhere at the same time as another one: the id of that one. Both are kept. */
  readonly conflictOf?: string;
  /** The object as it was read, from which fields that this version does not know are written back. */
  readonly raw?: JsonObject;
}

export type JsonObject = Readonly<Record<string, unknown>>;

export type Body = Note | Reply | MentionCorrection | ClaimCorrection | AcceptedRemark;

export const NOTE_LABELS = ['major', 'minor', 'question', 'praise'] as const;
export type NoteLabel = (typeof NOTE_LABELS)[number];

/** The first comment of a thread. */
export interface Note {
  readonly kind: 'note';
  /** The reviewer's words, Markdown. */
  readonly text: string;
  readonly label: NoteLabel | null;
  readonly resolved: boolean;
}

export interface Reply {
  readonly kind: 'reply';
  readonly text: string;
  /** Id of the note. */
  readonly to: string;
}

/**
 * A word on one mention. Both values the same: confirmed. `machine` null: the engine had missed it. `reviewer` null: it is
 * none. Other boundaries: the texts differ, and the anchor is that of the reviewer's.
 */
export interface MentionCorrection {
  readonly kind: 'mention';
  readonly machine: MentionValue | null;
  readonly reviewer: MentionValue | null;
  /** `paper`: of all mentions in the paper that are written and typed as `machine` is. */
  readonly scope: 'here' | 'paper';
  readonly reason: string;
}

/**
 * A word on one claim. `machine` null: the engine does not list the sentence. `reviewer` null: it is no claim. Otherwise
 * `reviewer` has the fields that the reviewer decided on; the others stay the engine's. All fields as `machine` has them:
 * confirmed.
 */
export interface ClaimCorrection {
  readonly kind: 'claim';
  readonly machine: ClaimValue | null;
  readonly reviewer: Partial<ClaimValue> | null;
  readonly reason: string;
}

/** A warning that is accepted as it is; `rule`, `words` and `on` as in `Accepted` (core/verdicts/acceptance.ts). */
export interface AcceptedRemark {
  readonly kind: 'acceptance';
  readonly rule: string;
  readonly words: string;
  readonly on?: string;
  readonly reason: string;
}

/**
 * Words of the paper, to be found again: a TextQuoteSelector and a TextPositionSelector. As the model asks, positions
 * count Unicode code points (not UTF-16 units), half-open, in the paper as it was when this was written.
 */
export interface Anchor {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Where an annotation is in the paper as it is now, in UTF-16 units. */
export type Place =
  /** `changed`: the words are no longer those that were annotated; what they were is in the anchor. */
  | (Span & { readonly state: 'found' | 'changed' })
  /** The words are gone, or cannot be told from others. */
  | { readonly state: 'orphaned' };

export interface PlacedAnnotation<B extends Body = Body> {
  readonly annotation: Annotation<B>;
  /** Of a reply, that of its note. */
  readonly place: Place;
}

/** One change to the annotations of a paper: a new annotation, a new version of one, or one taken away. */
export type AnnotationEdit = { readonly put: Annotation } | { readonly remove: string };
