import * as vscode from 'vscode';
import type { AnnotationList } from '../../core/annotations/list-annotations';
import { plural } from '../../core/presentation/wording';
import { homeMessage } from './home-row';
import type { Shown } from './notes-provider';

/** What the view's icon tells: how many annotations cannot be where they belong without the reviewer. */
export function badgeOf(list: AnnotationList): vscode.ViewBadge | undefined {
  const value = list.orphans + list.conflicts;
  return value === 0 ? undefined : { value, tooltip: attentionWords(list) };
}

/** `2 orphaned, 1 conflict`; empty where there is nothing to look at. */
export function attentionWords({ orphans, conflicts }: AnnotationList): string {
  const orphaned = orphans > 0 ? vscode.l10n.t('{0} orphaned', orphans) : '';
  const conflicting = conflicts > 0 ? plural(conflicts, 'conflict') : '';
  return [orphaned, conflicting].filter(Boolean).join(', ');
}

/** What is wrong is always said; where all is well and nothing listed, the view's welcome speaks. */
export function messageOf({ paper, list }: Shown): string {
  if (paper.home.problem === null && list.total === 0) return '';
  return homeMessage(paper.home) ?? '';
}
