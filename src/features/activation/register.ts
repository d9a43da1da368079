import * as vscode from 'vscode';
import type { Services } from '../../platform/services';

/** Turning things on and off, and looking behind the scenes. */
export function registerActivation(services: Services): vscode.Disposable {
  const { analyses, log } = services;
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    registerCommand('biogloss.toggleHighlights', toggleHighlights),
    registerCommand('biogloss.analyseAnyway', () => withActive((document) => analyses.turnOn(document))),
    registerCommand('biogloss.stopAnalysing', () => withActive((document) => analyses.turnOff(document))),
    registerCommand('biogloss.copyAnalysis', () => withActive((document) => copyAnalysis(services, document))),
    registerCommand('biogloss.showLog', () => log.show()),
  );
}

function withActive<T>(act: (document: vscode.TextDocument) => T): T | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor && act(editor.document);
}

/** Changes the setting where it is set, so that the change is seen and stays. */
async function toggleHighlights(): Promise<void> {
  const settings = vscode.workspace.getConfiguration('biogloss');
  const key = 'highlights.enabled';
  const inWorkspace = settings.inspect(key)?.workspaceValue !== undefined;
  const target = inWorkspace ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global;
  const enabled = settings.get(key) !== true;
  await settings.update(key, enabled, target);
  vscode.window.setStatusBarMessage(enabled ? vscode.l10n.t('Highlights on') : vscode.l10n.t('Highlights off'), 4000);
}

async function copyAnalysis({ analyses }: Services, document: vscode.TextDocument): Promise<void> {
  const analysis = await analyses.get(document);
  if (!analysis) return;
  await vscode.env.clipboard.writeText(JSON.stringify(analysis, null, 2));
  vscode.window.setStatusBarMessage(vscode.l10n.t('Analysis copied as JSON'), 4000);
}
