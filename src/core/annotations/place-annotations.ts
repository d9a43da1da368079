import { createAnchoring } from './anchors/anchoring';
import type { Annotation, Place, PlacedAnnotation } from './annotation';
import { byAge } from './threads';

/** Annotations with their places in a text that nobody edits and that may be another than when they were written. */
export function placeInText(annotations: readonly Annotation[], text: string): readonly PlacedAnnotation[] {
  if (annotations.length === 0) return [];
  const anchoring = createAnchoring(text);
  const byId = new Map(annotations.map((annotation) => [annotation.id, annotation]));
  const placeOf = ({ anchor, body }: Annotation): Place => {
    const own = body.kind === 'reply' ? byId.get(body.to)?.anchor : anchor;
    return own ? anchoring.find(own) : { state: 'orphaned' };
  };
  return placeAll(annotations, placeOf);
}

/** In order of place, orphans last; of one place in order of time. */
export function placeAll(
  annotations: Iterable<Annotation>,
  placeOf: (annotation: Annotation) => Place,
): readonly PlacedAnnotation[] {
  const placed = Array.from(annotations, (annotation) => Object.freeze({ annotation, place: placeOf(annotation) }));
  return Object.freeze(placed.sort(inOrder));
}

function inOrder(a: PlacedAnnotation, b: PlacedAnnotation): number {
  return startOf(a.place) - startOf(b.place) || endOf(a.place) - endOf(b.place) || byAge(a.annotation, b.annotation);
}

// Not infinity, of which the difference is no number.
const LAST = Number.MAX_SAFE_INTEGER;
const startOf = (place: Place): number => (place.state === 'orphaned' ? LAST : place.start);
const endOf = (place: Place): number => (place.state === 'orphaned' ? LAST : place.end);
