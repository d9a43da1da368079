import type * as vscode from 'vscode';
import type { Analysis } from '../../core/analysis';
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
    collect(marks, styleOf(entity.type), range);
  }
  return marks;
}
