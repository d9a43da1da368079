import type { Place } from '../annotation';

/** One replacement in a text: the words between two offsets (of the text before it) became others. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  /** Length of the new words. */
  readonly length: number;
}

/**
 * The places after an edit. Words typed inside a place become part of it, at its edges they do not; a place all of whose
 * words were deleted is orphaned.
 * @param changes as the editor tells them: each in offsets of the text before any of them, last one first.
 */
export function trackEdits(places: readonly Place[], changes: readonly TextChange[]): readonly Place[] {
  return changes.reduce((now, change) => now.map((place) => track(place, change)), places);
}

function track(place: Place, { start, end, length }: TextChange): Place {
  if (place.state === 'orphaned' || start >= place.end) return place;
  const shift = length - (end - start);
  if (end <= place.start) return { ...place, start: place.start + shift, end: place.end + shift };
  if (start <= place.start && end >= place.end) return { state: 'orphaned' };
  return { ...place, state: 'changed', end: Math.max(place.start, place.end + shift) };
}
