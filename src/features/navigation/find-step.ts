import type { Span } from '../../core/analysis';

export type Direction = 'next' | 'previous';

/**
 * The index of the span to go to from an offset: the nearest that begins after (or before) it, round the end.
 * @param spans in order of `start`.
 * @returns null when there is none at all.
 */
export function findStep(spans: readonly Span[], offset: number, direction: Direction): number | null {
  if (spans.length === 0) return null;
  if (direction === 'next') {
    const next = spans.findIndex((span) => span.start > offset);
    return next === -1 ? 0 : next;
  }
  const previous = spans.findLastIndex((span) => span.start < offset);
  return previous === -1 ? spans.length - 1 : previous;
}
