import * as vscode from 'vscode';
import type { Span } from '../../core/analysis';
import type { Doubt } from '../../core/doubts/find-doubts';
import { capitalise } from '../../core/presentation/capitalise';
import { plural, typeName } from '../../core/presentation/wording';
import { writeMarkdown } from '../../platform/markdown';
import { mentionItem } from '../../platform/mention-row';
import type { Row, TermRow } from './term-rows';

export function itemOf(row: Row, document: vscode.TextDocument): vscode.TreeItem {
  if (row.kind === 'term') return termItem(row, document);
  return mentionItem(row, document, 'suspiciousMention', goTo(document, row.entity));
}

function termItem({ id, doubt, mentions }: TermRow, document: vscode.TextDocument): vscode.TreeItem {
  const { term } = doubt;
  const item = new vscode.TreeItem(term.text, vscode.TreeItemCollapsibleState.Collapsed);
  const reasons = reasonsFor(doubt);
  item.id = id;
  item.description = `${mentions.length} · ${typeName(term.type)} · ${reasons[0] ?? ''}`;
  item.contextValue = 'suspiciousTerm';
  item.tooltip = describeTerm(doubt, reasons);
  item.accessibilityInformation = {
    label: [term.text, typeName(term.type), plural(mentions.length, 'mention'), ...reasons].join(', '),
  };
  item.command = goTo(document, term.mentions[0]);
  return item;
}

/** The titles of the rules; that of two types names the other. */
function reasonsFor({ term, why }: Doubt): string[] {
  return why.map(({ id, title }) => {
    if (id !== 'doubt.both-types') return title;
    return vscode.l10n.t('read as {0} too', term.otherTypes.map((type) => typeName(type)).join(', '));
  });
}

function describeTerm({ term }: Doubt, reasons: readonly string[]): vscode.MarkdownString {
  const [{ id, name, candidates }] = term.mentions;
  const t = vscode.l10n.t;
  const markdown = writeMarkdown()
    .bold(term.text)
    .text(` · ${typeName(term.type)} · ${id === null ? t('no id') : `${name ?? ''} (${id})`}`);
  for (const reason of reasons) markdown.lineBreak().text(`${capitalise(reason)}.`);
  const others = candidates.filter((candidate) => candidate.id !== id).map((other) => `${other.name} (${other.id})`);
  if (others.length > 0) markdown.lineBreak().text(t('Could also be: {0}', others.join(', ')));
  return markdown.build();
}

/** The focus stays in the view, so that the next key decides. */
export function goTo(document: vscode.TextDocument, { start, end }: Span): vscode.Command {
  const title = vscode.l10n.t('Show the mention');
  return { command: 'biogloss.goTo', title, arguments: [document.uri.toString(), start, end, true] };
}
