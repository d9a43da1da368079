import type { Span } from '../../analysis';
import { firstWhere } from '../../text/first-where';
import type { Place } from '../annotation';

/** One replacement in a text: the words between two offsets (UTF-16, of the text before it) became others. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  /** Length of the new words. */
  readonly length: number;
}

/**
 * The places after an edit. What is written strictly inside a place, or in the stead of some of its words, becomes part of
 * it (`changed`); what is written at its edges does not. A place that loses words to an edit which reaches beyond it keeps
 * the rest (`changed`); one all of whose words are replaced or deleted is orphaned. Texts are not seen here: when
 * edits pause, `Anchoring.holds` tells whether a changed place has its words back (undo, lines re-wrapped), and
 * `Anchoring.find` whether an orphaned one is there again (restored, pasted elsewhere, replaced by a formatter by itself).
 * @param changes as the editor tells them, to be applied one after the other in this order: that is how VS Code itself
 * follows them ("ordered from the end of the document to the beginning, so they should be safe to apply in sequence",
 * textModelEvents.ts; mirrorTextModel.ts). Sorting them would be wrong for an event that was put together of several.
 * @returns the same array where nothing moved, and the same objects for places that did not.
 */
export function trackEdits(places: readonly Place[], changes: readonly TextChange[]): readonly Place[] {
  return descendingRuns(changes).reduce(trackRun, places);
}

/** Changes each of which lies before the one in front of it: all of them can be taken in offsets of one text. */
function descendingRuns(changes: readonly TextChange[]): TextChange[][] {
  const runs: TextChange[][] = [];
  let last = -1;
  for (const change of changes) {
    const run = runs.at(-1);
    if (run && change.end <= last) run.push(change);
    else runs.push([change]);
    last = change.start;
  }
  return runs;
}

/** A search by halves for each place: replacing a term everywhere makes thousands of changes in one event. */
function trackRun(places: readonly Place[], run: readonly TextChange[]): readonly Place[] {
  const changes = run.toReversed();
  const shifts = [0];
  for (const { start, end, length } of changes) shifts.push((shifts.at(-1) ?? 0) + length - (end - start));
  let moved: Place[] | null = null;
  for (const [index, place] of places.entries()) {
    if (place.state === 'orphaned') continue;
    const before = firstWhere(changes, (change) => change.end > place.start);
    const after = firstWhere(changes, (change) => change.start >= place.end);
    const edited = before < after ? edit(place, changes.slice(before, after)) : place;
    const now = shift(edited, shifts[before] ?? 0);
    if (now === place) continue;
    moved ??= [...places];
    moved[index] = now;
  }
  return moved ?? places;
}

function shift(place: Place, by: number): Place {
  if (place.state === 'orphaned' || by === 0) return place;
  return { state: place.state, start: place.start + by, end: place.end + by };
}

/** @param changes those that touch the place, in order; taken from the last, so that their offsets hold. */
function edit(place: Span, changes: readonly TextChange[]): Place {
  let { start, end } = place;
  for (const change of changes.toReversed()) {
    const growth = change.length - (change.end - change.start);
    if (change.start <= start && change.end >= end) return { state: 'orphaned' };
    if (change.end > end) end = change.start;
    else end += growth;
    if (change.start < start) start = change.start + change.length;
  }
  return start < end ? { state: 'changed', start, end } : { state: 'orphaned' };
}
