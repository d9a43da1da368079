import type { Annotation, Body, Note, Place, PlacedAnnotation } from '../../src/core/annotations/annotation';

export const NOTE: Note = { kind: 'note', text: 'Why so few mice?', label: null, resolved: false };

/** An annotation written by hand: what is not given is as dull as can be. */
export function buildAnnotation<B extends Body>(id: string, body: B, parts: Partial<Annotation> = {}): Annotation<B> {
  const anchor = { start: 0, end: 9, exact: 'old words', prefix: '', suffix: '' };
  const time = '2026-11-22T10:15:00.000Z';
  return { id, anchor, author: '', created: time, modified: time, ...parts, body };
}

/** @param at where it starts; null for what is orphaned. */
export function placeAt(
  annotation: Annotation,
  at: number | null,
  state: 'found' | 'changed' = 'found',
): PlacedAnnotation {
  const place: Place = at === null ? { state: 'orphaned' } : { state, start: at, end: at + 9 };
  return { annotation, place };
}
