import * as vscode from 'vscode';
import type { Entity } from '../core/analysis';
import { REVIEWED, verdictWords } from '../core/presentation/describe-review';
import { lineAround } from './line-around';

/** One mention in a tree, below what it is a mention of. */
export interface MentionRow {
  readonly kind: 'mention';
  readonly id: string;
  readonly entity: Entity;
  /** Id of the row above. */
  readonly of: string;
}

/** @param of id of the row that they stand below. */
export function mentionRows(of: string, mentions: readonly Entity[]): MentionRow[] {
  return mentions.map((entity, nth) => ({ kind: 'mention', id: `${of} mention ${nth}`, entity, of }));
}

/**
 * The mention in its line, with the number of the line.
 * @param contextValue for the `when` of menus; `.reviewed` follows where a reviewer decided on the mention.
 */
export function mentionItem(
  { id, entity }: MentionRow,
  document: vscode.TextDocument,
  contextValue: string,
  command: vscode.Command,
): vscode.TreeItem {
  const { line, label, at } = lineAround(document, entity);
  const item = new vscode.TreeItem({ label, highlights: [at] }, vscode.TreeItemCollapsibleState.None);
  item.id = id;
  const where = vscode.l10n.t('line {0}', line);
  const said = entity.review ? [verdictWords(entity.review)] : [];
  item.description = [where, ...said.map((words) => `${REVIEWED} ${words}`)].join(' · ');
  item.contextValue = entity.review ? `${contextValue}.reviewed` : contextValue;
  item.accessibilityInformation = { label: [label, where, ...said].join(', ') };
  item.command = command;
  return item;
}
