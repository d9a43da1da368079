import * as vscode from 'vscode';
import type { Span } from '../../core/analysis';
import { followDocument, type FollowedDocument } from '../../platform/followed-document';
import type { Services } from '../../platform/services';
import { createEntitiesProvider } from './entities-provider';
import type { EntityRow } from './entity-tree';

/** The Entities view: what the paper in the active editor names, by type, with every mention. */
export function registerEntitiesView({ analyses, settings }: Services): vscode.Disposable {
  const followed = followDocument(analyses);
  const provider = createEntitiesProvider(followed, settings);
  const view = vscode.window.createTreeView('biogloss.entities', { treeDataProvider: provider, showCollapseAll: true });
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    view,
    provider,
    followed,
    followed.onDidChange(() => provider.refresh()),
    settings.onDidChange(() => provider.refresh()),
    registerCommand('biogloss.entities.next', (row: unknown) => goToMention(followed, row, nextAfter)),
    registerCommand('biogloss.entities.previous', (row: unknown) => goToMention(followed, row, lastBefore)),
    registerCommand('biogloss.entities.copyId', copyId),
    // Keys in the view ask which row is meant.
    registerCommand('biogloss.entities.chosenRow', () => view.selection[0]),
  );
}

type Choose = (spans: readonly Span[], cursor: number) => Span | undefined;

/** Round the end, like the commands that go from mention to mention. */
const nextAfter: Choose = (spans, cursor) => spans.find(({ start }) => start > cursor) ?? spans[0];
const lastBefore: Choose = (spans, cursor) => spans.findLast(({ start }) => start < cursor) ?? spans.at(-1);

async function goToMention(followed: FollowedDocument, row: unknown, choose: Choose): Promise<void> {
  const document = followed.document();
  if (!document || !isEntityRow(row)) return;
  const editor = vscode.window.visibleTextEditors.find((candidate) => candidate.document === document);
  const cursor = editor ? document.offsetAt(editor.selection.start) : -1;
  const span = choose(
    row.mentions.map(({ entity }) => entity),
    cursor,
  );
  if (span) await vscode.commands.executeCommand('biogloss.goTo', document.uri.toString(), span.start, span.end);
}

async function copyId(row: unknown): Promise<void> {
  if (!isEntityRow(row)) return;
  const { id, name } = row.group;
  if (id === null) {
    vscode.window.setStatusBarMessage(vscode.l10n.t('{0} has no id', name), 4000);
    return;
  }
  await vscode.env.clipboard.writeText(id);
  vscode.window.setStatusBarMessage(vscode.l10n.t('{0} copied', id), 4000);
}

function isEntityRow(row: unknown): row is EntityRow {
  return typeof row === 'object' && row !== null && 'kind' in row && row.kind === 'entity';
}
