import type { Span } from '../../core/analysis';

/**
 * Which of many places get a thread in the editor: those nearest to what is on the screen. VS Code makes a widget and a
 * document of each, shown or not, so that thousands would freeze it.
 * @param spans the places; @param visible what is on the screen, one span an editor.
 * @returns indexes into `spans`, nearest first, at most `most`.
 */
export function chooseShown(spans: readonly Span[], visible: readonly Span[], most: number): number[] {
  const distances = spans.map((span) => Math.min(...visible.map((seen) => distance(span, seen))));
  const nearest = spans.map((_, index) => index);
  nearest.sort((one, other) => (distances[one] ?? 0) - (distances[other] ?? 0) || one - other);
  return nearest.slice(0, most);
}

/** 0 when any of it is on the screen. */
function distance({ start, end }: Span, seen: Span): number {
  if (end < seen.start) return seen.start - end;
  return start > seen.end ? start - seen.end : 0;
}
