import * as vscode from 'vscode';
import type { Span } from '../../core/analysis';
import { capitalise } from '../../core/presentation/capitalise';
import { REVIEWED } from '../../core/presentation/describe-review';
import { plural, typeName } from '../../core/presentation/wording';
import { writeMarkdown } from '../../platform/markdown';
import { mentionItem } from '../../platform/mention-row';
import type { EntityRow, Row, TypeRow } from './entity-tree';

const MOST_SPELLINGS = 8;

export function itemOf(row: Row, document: vscode.TextDocument): vscode.TreeItem {
  switch (row.kind) {
    case 'type':
      return typeItem(row);
    case 'entity':
      return entityItem(row, document);
    case 'mention':
      return mentionItem(row, document, 'mention', goTo(document, row.entity));
  }
}

function typeItem({ id, type, entities }: TypeRow): vscode.TreeItem {
  const name = capitalise(typeName(type, 2));
  const item = new vscode.TreeItem(name, vscode.TreeItemCollapsibleState.Expanded);
  item.id = id;
  item.description = String(entities.length);
  item.contextValue = 'entityType';
  item.accessibilityInformation = { label: `${name}, ${entities.length}` };
  return item;
}

function entityItem({ id, group, mentions }: EntityRow, document: vscode.TextDocument): vscode.TreeItem {
  const item = new vscode.TreeItem(group.name, vscode.TreeItemCollapsibleState.Collapsed);
  const told = describeId(group);
  item.id = id;
  const reviewed = mentions.filter(({ entity }) => entity.review).length;
  item.description = `${reviewed > 0 ? `${REVIEWED} ` : ''}${mentions.length} · ${told}`;
  item.contextValue = 'entity';
  item.tooltip = describeEntity(group);
  item.accessibilityInformation = {
    label: `${group.name}, ${typeName(group.type)}, ${plural(mentions.length, 'mention')}, ${told}${describeReviewed(reviewed)}`,
  };
  const [first] = mentions;
  if (first) item.command = goTo(document, first.entity);
  return item;
}

function describeReviewed(count: number): string {
  return count === 0 ? '' : `, ${vscode.l10n.t('{0} reviewed', count)}`;
}

function describeId({ id, related }: EntityRow['group']): string {
  if (id === null) return vscode.l10n.t('no id');
  return related ? vscode.l10n.t('{0}, related', id) : id;
}

function describeEntity(group: EntityRow['group']): vscode.MarkdownString {
  const spellings = group.spellings.slice(0, MOST_SPELLINGS).join(', ');
  const title = writeMarkdown()
    .bold(group.name)
    .text(` · ${typeName(group.type)} · ${describeId(group)}`);
  return title.paragraph().text(vscode.l10n.t('In the text: {0}', spellings)).build();
}

function goTo(document: vscode.TextDocument, { start, end }: Span): vscode.Command {
  const title = vscode.l10n.t('Go to the mention');
  return { command: 'biogloss.goTo', title, arguments: [document.uri.toString(), start, end] };
}
