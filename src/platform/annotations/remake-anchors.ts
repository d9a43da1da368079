import type { Anchoring } from '../../core/annotations/anchors/anchoring';
import type { Anchor, Place } from '../../core/annotations/annotation';
import { isSame } from './same-annotation';

export interface AnchoredPlace {
  readonly id: string;
  readonly anchor: Anchor;
  readonly place: Place;
}

/** Anchors made anew from places in one text, for a moment at a time. */
export interface RemadeAnchors {
  /** True when it is through. */
  step(milliseconds: number): boolean;
  /** Those that are others than before, by id. */
  readonly moved: ReadonlyMap<string, Anchor>;
}

/** What is orphaned keeps its anchor: it is all that is left of its place. */
export function remakeAnchors(places: readonly AnchoredPlace[], anchoring: Anchoring): RemadeAnchors {
  const moved = new Map<string, Anchor>();
  let next = 0;
  return {
    moved,
    step(milliseconds) {
      const until = Date.now() + milliseconds;
      for (; next < places.length && Date.now() <= until; next++) {
        const { id, anchor, place } = places[next] ?? NOWHERE;
        if (place.state === 'orphaned' || place.start >= place.end) continue;
        const now = anchoring.make(place);
        if (!isSame(now, anchor)) moved.set(id, now);
      }
      return next >= places.length;
    },
  };
}

const NOWHERE: AnchoredPlace = {
  id: '',
  anchor: { start: 0, end: 0, exact: '', prefix: '', suffix: '' },
  place: { state: 'orphaned' },
};
