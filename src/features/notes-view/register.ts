import * as vscode from 'vscode';
import { followDocument } from '../../platform/followed-document';
import type { Services } from '../../platform/services';
import { registerChanges } from './change-commands';
import { registerFileCommands } from './file-commands';
import { createFilter } from './filter';
import { followNotes } from './follow-notes';
import { createNotesProvider } from './notes-provider';
import { registerReattach } from './reattach';
import { registerSettling } from './settle-conflict';
import { registerShow } from './show-commands';

/** The Notes view: what reviewers wrote on the paper in the active editor, and what of it needs a look. */
export function registerNotesView(services: Services): vscode.Disposable {
  const followed = followDocument(services.analyses);
  const provider = createNotesProvider();
  const filter = createFilter(() => provider.shown()?.list.authors ?? []);
  const view = vscode.window.createTreeView('biogloss.notes', {
    treeDataProvider: provider,
    showCollapseAll: true,
    canSelectMany: true,
  });
  const following = followNotes({ services, followed, provider, filter, view });
  const parts = { services, provider, view, refresh: following.refresh };
  return vscode.Disposable.from(
    following,
    view,
    provider,
    followed,
    filter,
    registerShow(parts),
    registerChanges(parts),
    registerReattach(parts),
    registerSettling(parts),
    registerFileCommands(parts),
  );
}
