import type { Analysis, Span } from '../analysis';
import { isShown, type ShownFilter } from './is-shown';

/** Indexes of the shown mentions that hold an offset, the innermost first. */
export function mentionsAt({ entities }: Pick<Analysis, 'entities'>, offset: number, filter: ShownFilter): number[] {
  const holding = entities.flatMap((entity, index) => {
    return entity.start <= offset && offset <= entity.end && isShown(entity, filter) ? [{ index, entity }] : [];
  });
  // Where two mentions touch, the one that begins at the offset is the one pointed at.
  const pointedAt = holding.filter(({ entity }) => offset < entity.end);
  const chosen = pointedAt.length > 0 ? pointedAt : holding;
  return chosen.sort((a, b) => lengthOf(a.entity) - lengthOf(b.entity)).map(({ index }) => index);
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
