import type * as vscode from 'vscode';
import type { Analysis, Entity, Span } from '../../core/analysis';
import { collect } from '../../core/presentation/group-claims';
import { isShown } from '../../core/presentation/is-shown';
import { toRange } from '../../platform/convert';
import type { Configuration } from '../../platform/services';
import type { MarkStyle } from './mark-styles';
import { styleOf } from './mark-styles';

/**
 * The ranges to mark, by style.
 * @param cursors mentions that touch one of them are left out.
 */
export function findMarks(
  document: vscode.TextDocument,
  analysis: Analysis,
  configuration: Configuration,
  cursors: readonly vscode.Position[],
): ReadonlyMap<MarkStyle, vscode.Range[]> {
  const marks = new Map<MarkStyle, vscode.Range[]>();
  for (const entity of analysis.entities) {
    if (!isShown(entity, configuration)) continue;
    const range = toRange(document, entity);
    if (cursors.some((cursor) => range.contains(cursor))) continue;
    if (entity.review) collect(marks, 'reviewed', range);
    for (const word of wordsOf(entity)) collect(marks, styleOf(entity.type), toRange(document, word));
  }
  return marks;
}

/**
 * Each word with the space after it. Marked as a whole, a mention that is wrapped in an indented line would have the indent
 * of its second row marked as well.
 */
function wordsOf({ start, text }: Entity): Span[] {
  return [...text.matchAll(/\S+\s*/g)].map(({ index, 0: word }) => {
    return { start: start + index, end: start + index + word.length };
  });
}
