import type { Anchor, Place } from '../annotation';
import { createAnchoring } from './anchoring';
import { foldText } from './fold-text';

/**
 * What `trackEdits` cannot know, for it sees no words; to be called when edits pause, and before places are shown as orphaned:
 * a changed place whose words are the annotated ones again (an edit was undone, lines were only re-wrapped) is found; an
 * orphaned one is looked for (its sentence was restored or pasted elsewhere, a formatter replaced it by itself). A place that
 * is found stays where it was tracked to.
 * @param anchors of the places, in the same order.
 * @returns the same array where nothing changed, the same objects for places that stay.
 */
export function settlePlaces(
  places: readonly Place[],
  anchors: readonly (Anchor | null)[],
  text: string,
): readonly Place[] {
  const anchoring = createAnchoring(text);
  let settled: Place[] | null = null;
  for (const [index, place] of places.entries()) {
    const anchor = anchors[index];
    if (!anchor || place.state === 'found') continue;
    const now = place.state === 'orphaned' ? anchoring.find(anchor) : settleChanged(place, anchor, text);
    if (now.state === place.state) continue;
    settled ??= [...places];
    settled[index] = now;
  }
  return settled ?? places;
}

function settleChanged(place: Exclude<Place, { state: 'orphaned' }>, anchor: Anchor, text: string): Place {
  const words = text.slice(place.start, place.end);
  const same = words === anchor.exact || fold(words) === fold(anchor.exact);
  return same ? { ...place, state: 'found' } : place;
}

function fold(words: string): string {
  return foldText(words, false).folded.trim();
}
