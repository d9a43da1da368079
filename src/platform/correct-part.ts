import type * as vscode from 'vscode';
import type { Analysis } from '../core/analysis';
import type { Place, PlacedAnnotation } from '../core/annotations/annotation';
import { applyCorrections } from '../core/annotations/apply-corrections';
import type { Annotations } from './annotations/annotations';

/** A stretch of a document: where its text begins there. */
export interface DocumentPart {
  readonly document: vscode.TextDocument;
  /** UTF-16 offset. */
  readonly start: number;
}

/** The analysis of a part with the corrections that lie in it. */
export async function correctPart(
  analysis: Analysis,
  text: string,
  { document, start }: DocumentPart,
  annotations: Annotations,
): Promise<Analysis> {
  const known = await annotations.get(document);
  const placed = known.annotations.map(({ annotation, place }): PlacedAnnotation => {
    return { annotation, place: within(place, start, text.length) };
  });
  return applyCorrections(analysis, placed, text);
}

/** A place in the part; none where it lies outside. */
function within(place: Place, start: number, length: number): Place {
  if (place.state === 'orphaned' || place.start < start || place.end > start + length) return { state: 'orphaned' };
  return { ...place, start: place.start - start, end: place.end - start };
}
