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
  return applyCorrections(analysis, inPart(known.annotations, start, text.length), text);
}

/** Annotations with their places in a part of a document; what lies outside has none. */
export function inPart(
  annotations: readonly PlacedAnnotation[],
  start: number,
  length: number,
): readonly PlacedAnnotation[] {
  return annotations.map(({ annotation, place }) => ({ annotation, place: within(place, start, length) }));
}

/** A place in the part; none where it lies outside. */
function within(place: Place, start: number, length: number): Place {
  if (place.state === 'orphaned' || place.start < start || place.end > start + length) return { state: 'orphaned' };
  return { ...place, start: place.start - start, end: place.end - start };
}
