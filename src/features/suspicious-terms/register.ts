import * as vscode from 'vscode';
import { followDocument } from '../../platform/followed-document';
import type { Services } from '../../platform/services';
import { createDecisions } from './decide';
import { createTermsProvider } from './terms-provider';

/** The Suspicious Terms view: what the engine is least sure of in the paper, to accept or mute one after another. */
export function registerSuspiciousTerms(services: Services): vscode.Disposable {
  const { analyses, settings } = services;
  const followed = followDocument(analyses);
  const provider = createTermsProvider(followed, settings);
  const id = 'biogloss.suspiciousTerms';
  const view = vscode.window.createTreeView(id, { treeDataProvider: provider, showCollapseAll: true });
  const decide = createDecisions({ services, followed, provider, view });
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    view,
    provider,
    followed,
    followed.onDidChange(() => provider.refresh()),
    settings.onDidChange(() => provider.refresh()),
    registerCommand('biogloss.suspiciousTerms.accept', (row: unknown) => decide('accepted', row)),
    registerCommand('biogloss.suspiciousTerms.mute', (row: unknown) => decide('muted', row)),
  );
}
