import type { Analysis } from '../analysis';
import { createAnchoring } from './anchors/anchoring';
import type { Annotation, PlacedAnnotation } from './annotation';
import { applyCorrections, isCorrection } from './apply-corrections';

/** The analysis as corrections that were written earlier have it: their places are looked for in the text first. */
export function applyToText(analysis: Analysis, annotations: readonly Annotation[], text: string): Analysis {
  const corrections = annotations.filter(isCorrection);
  if (corrections.length === 0) return analysis;
  const anchoring = createAnchoring(text);
  const placed = corrections.map((annotation): PlacedAnnotation => {
    return { annotation, place: annotation.anchor ? anchoring.find(annotation.anchor) : { state: 'orphaned' } };
  });
  return applyCorrections(analysis, placed, text);
}
