import type * as vscode from 'vscode';
import { type TextChange, trackEdits } from '../../core/annotations/anchors/track-edits';
import type { Anchor, Annotation, Place } from '../../core/annotations/annotation';
import { lengthOf } from '../convert';
import type { AnchoringOf } from './anchoring-of-document';
import { isSame } from './same-annotation';

/** Where the annotations of one open document are, through every edit. */
export interface LivePlaces {
  readonly document: vscode.TextDocument;
  /** By id; a reply is where its note is. */
  placeOf(annotation: Annotation): Place;
  /** Other annotations, or other versions of them: what has the same anchor stays where it is. */
  adopt(annotations: ReadonlyMap<string, Annotation>): void;
  edited(event: vscode.TextDocumentChangeEvent): void;
  /** Looks again for what is orphaned or changed, for a moment at a time; true when it is through. */
  lookAgain(milliseconds: number): boolean;
  /** One was orphaned, changed or found again since this was last asked. */
  hasNews(): boolean;
  /** Anchors that no longer are what the text says, made anew. */
  movedAnchors(): ReadonlyMap<string, Anchor>;
}

interface Tracked {
  readonly ids: readonly string[];
  readonly anchors: readonly Anchor[];
  readonly indexes: ReadonlyMap<string, number>;
}

const ORPHANED: Place = Object.freeze({ state: 'orphaned' });
const NOTHING: Tracked = { ids: [], anchors: [], indexes: new Map() };

export function createLivePlaces(document: vscode.TextDocument, anchoringOf: AnchoringOf): LivePlaces {
  let tracked = NOTHING;
  let places: readonly Place[] = [];
  let told: readonly Place[] = [];
  /** Length of the text before the next edit. */
  let length = lengthOf(document);
  /** The next place to look at again. */
  let next = 0;
  const find = (anchor: Anchor): Place => anchoringOf(document).find(anchor);
  return {
    document,
    placeOf({ id, body }) {
      const index = tracked.indexes.get(body.kind === 'reply' ? body.to : id);
      return (index === undefined ? undefined : places[index]) ?? ORPHANED;
    },
    adopt(annotations) {
      const before = { tracked, places };
      tracked = track(annotations);
      places = tracked.ids.map((id, index) => {
        const [old, anchor] = [before.tracked.indexes.get(id), tracked.anchors[index]];
        const isKnown = old !== undefined && isSame(before.tracked.anchors[old], anchor);
        return (isKnown ? before.places[old] : anchor && find(anchor)) ?? ORPHANED;
      });
      told = places;
      next = 0;
    },
    edited({ contentChanges }) {
      const changes = contentChanges.map(changeOf);
      // Another text altogether: read again from disk, or with other line ends.
      const isAnother = changes.some(({ start, end }) => start === 0 && end >= length && length > 0);
      length = lengthOf(document);
      next = 0;
      places = isAnother ? tracked.anchors.map(find) : trackEdits(places, changes);
    },
    lookAgain(milliseconds) {
      const until = Date.now() + milliseconds;
      const better = [...places];
      for (; next < places.length && Date.now() <= until; next++) {
        const [place, anchor] = [places[next], tracked.anchors[next]];
        if (place && anchor && place.state !== 'found') better[next] = foundAgain(place, find(anchor));
      }
      places = better;
      return next >= places.length;
    },
    hasNews() {
      const news = places.some(({ state }, index) => state !== told[index]?.state);
      told = places;
      return news;
    },
    movedAnchors() {
      const moved = new Map<string, Anchor>();
      const anchoring = anchoringOf(document);
      places.forEach((place, index) => {
        const [id, anchor] = [tracked.ids[index], tracked.anchors[index]];
        if (id === undefined || place.state === 'orphaned' || place.start >= place.end) return;
        const now = anchoring.make(place);
        if (!isSame(now, anchor)) moved.set(id, now);
      });
      return moved;
    },
  };
}

function track(annotations: ReadonlyMap<string, Annotation>): Tracked {
  const anchored = [...annotations.values()].flatMap(({ id, anchor }) => (anchor ? [{ id, anchor }] : []));
  return {
    ids: anchored.map(({ id }) => id),
    anchors: anchored.map(({ anchor }) => anchor),
    indexes: new Map(anchored.map(({ id }, index) => [id, index])),
  };
}

function changeOf({ rangeOffset, rangeLength, text }: vscode.TextDocumentContentChangeEvent): TextChange {
  return { start: rangeOffset, end: rangeOffset + rangeLength, length: text.length };
}

/** What is changed is only ever found where it is: what looks like it elsewhere is something else. */
function foundAgain(place: Place, found: Place): Place {
  if (place.state === 'orphaned') return found;
  const isThere = found.state === 'found' && found.start < place.end && place.start < found.end;
  return isThere ? found : place;
}
