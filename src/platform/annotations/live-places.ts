import type * as vscode from 'vscode';
import type { Span } from '../../core/analysis';
import { type TextChange, trackEdits } from '../../core/annotations/anchors/track-edits';
import type { Anchor, Annotation, Place } from '../../core/annotations/annotation';
import { lengthOf } from '../convert';
import type { AnchoringOf } from './anchoring-of-document';
import { type AnchoredPlace, type RemadeAnchors, remakeAnchors } from './remake-anchors';
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
  /** Anchors for the places and the text of this moment. */
  remake(): RemadeAnchors;
  /** These are the anchors now, made from the text of a version: what they are about stays where it is. */
  remade(anchors: ReadonlyMap<string, Anchor>, version: number): void;
}

interface Tracked {
  readonly ids: readonly string[];
  readonly anchors: readonly Anchor[];
  readonly indexes: ReadonlyMap<string, number>;
}

const ORPHANED: Place = Object.freeze({ state: 'orphaned' });
const NOTHING: Tracked = { ids: [], anchors: [], indexes: new Map() };

export function createLivePlaces(document: vscode.TextDocument, anchoringOf: AnchoringOf): LivePlaces {
  const state: State = {
    find: (anchor) => anchoringOf(document).find(anchor),
    holds: (place, anchor) => anchoringOf(document).holds(place, anchor),
    tracked: NOTHING,
    places: [],
    told: [],
    length: lengthOf(document),
    next: 0,
    isReread: false,
  };
  return {
    document,
    placeOf({ id, body }) {
      const index = state.tracked.indexes.get(body.kind === 'reply' ? body.to : id);
      return (index === undefined ? undefined : state.places[index]) ?? ORPHANED;
    },
    adopt: (annotations) => adopt(state, annotations),
    edited: ({ contentChanges }) => followEdit(state, document, contentChanges.map(changeOf)),
    lookAgain: (milliseconds) => lookAgain(state, milliseconds),
    hasNews() {
      const news = state.places.some((place, index) => place.state !== state.told[index]?.state);
      state.told = state.places;
      return news;
    },
    remake: () => remakeAnchors(anchoredPlaces(state), anchoringOf(document)),
    remade: (anchors, version) => takeRemade(state, anchors, document.version === version),
  };
}

interface State {
  readonly find: (anchor: Anchor) => Place;
  readonly holds: (place: Span, anchor: Anchor) => boolean;
  tracked: Tracked;
  /** In the order of `tracked`. */
  places: readonly Place[];
  /** As they were when `hasNews` was last asked. */
  told: readonly Place[];
  /** Length of the text before the next edit. */
  length: number;
  /** The next place to look at again. */
  next: number;
  /** The text was read again from disk, or is as it was saved: what is not found may be anywhere in it. */
  isReread: boolean;
}

function adopt(state: State, annotations: ReadonlyMap<string, Annotation>): void {
  const before = { ...state };
  state.tracked = track(annotations);
  state.places = state.tracked.ids.map((id, index) => {
    const [old, anchor] = [before.tracked.indexes.get(id), state.tracked.anchors[index]];
    const isKnown = old !== undefined && isSame(before.tracked.anchors[old], anchor);
    return (isKnown ? before.places[old] : anchor && state.find(anchor)) ?? ORPHANED;
  });
  state.told = state.places;
  state.next = 0;
}

function followEdit(state: State, document: vscode.TextDocument, changes: readonly TextChange[]): void {
  const before = state.length;
  // Another text altogether: read again from disk, or with other line ends.
  const isAnother = changes.some(({ start, end }) => start === 0 && end >= before && before > 0);
  state.length = lengthOf(document);
  state.next = 0;
  state.isReread = !document.isDirty;
  state.places = isAnother ? state.tracked.anchors.map(state.find) : trackEdits(state.places, changes);
}

function lookAgain(state: State, milliseconds: number): boolean {
  const until = Date.now() + milliseconds;
  const better = [...state.places];
  for (; state.next < better.length && Date.now() <= until; state.next++) {
    const [place, anchor] = [better[state.next], state.tracked.anchors[state.next]];
    if (!place || !anchor || place.state === 'found') continue;
    const hasWords = place.state === 'changed' && state.holds(place, anchor);
    better[state.next] = hasWords
      ? { ...place, state: 'found' }
      : foundAgain(place, state.find(anchor), state.isReread);
  }
  state.places = better;
  return state.next >= better.length;
}

function anchoredPlaces({ tracked, places }: State): AnchoredPlace[] {
  return tracked.ids.flatMap((id, index) => {
    const [anchor, place] = [tracked.anchors[index], places[index]];
    return anchor && place ? [{ id, anchor, place }] : [];
  });
}

/** @param isNow they were made from the text as it is now. */
function takeRemade(state: State, anchors: ReadonlyMap<string, Anchor>, isNow: boolean): void {
  const { ids } = state.tracked;
  const anchorsNow = state.tracked.anchors.map((old, index) => anchors.get(ids[index] ?? '') ?? old);
  state.tracked = { ...state.tracked, anchors: anchorsNow };
  state.places = state.places.map((place, index) => {
    const isRemade = isNow && place.state === 'changed' && anchors.has(ids[index] ?? '');
    return isRemade ? { ...place, state: 'found' } : place;
  });
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

/** What was changed by typing is only ever found where it is: what looks like it elsewhere is something else. */
function foundAgain(place: Place, found: Place, isReread: boolean): Place {
  if (place.state === 'orphaned' || (isReread && found.state === 'found')) return found;
  const isThere = found.state === 'found' && found.start < place.end && place.start < found.end;
  return isThere ? found : place;
}
