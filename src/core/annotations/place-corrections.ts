import { createAnchoring } from './anchors/anchoring';
import type { Annotation, PlacedAnnotation } from './annotation';
import { isCorrection } from './apply-corrections';

/** The corrections among annotations that were written earlier, with their places in a text that may be another by now. */
export function placeCorrections(annotations: readonly Annotation[], text: string): readonly PlacedAnnotation[] {
  const corrections = annotations.filter(isCorrection);
  if (corrections.length === 0) return [];
  const anchoring = createAnchoring(text);
  return corrections.map((annotation): PlacedAnnotation => {
    return { annotation, place: annotation.anchor ? anchoring.find(annotation.anchor) : { state: 'orphaned' } };
  });
}
