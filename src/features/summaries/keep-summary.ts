import * as vscode from 'vscode';
import { messageOf } from '../../core/message-of';
import { nameOf } from '../../platform/convert';
import { SUMMARY_SCHEME, type SummaryDocuments } from './summary-documents';

/** Copies the summary in the active editor, as it stands there. */
export async function copySummary(): Promise<void> {
  const document = activeSummary();
  if (!document) return;
  await vscode.env.clipboard.writeText(document.getText());
  vscode.window.setStatusBarMessage(vscode.l10n.t('Summary copied'), 4000);
}

/** Writes the summary in the active editor to a file, with links to the paper relative to where it will lie. */
export async function saveSummary(documents: SummaryDocuments): Promise<void> {
  const document = activeSummary();
  const snapshot = document && documents.find(document.uri);
  if (!snapshot) return;
  const place = suggestPlace(snapshot.source, snapshot.name);
  const target = await vscode.window.showSaveDialog({
    filters: { Markdown: ['md'] },
    title: vscode.l10n.t('Save Summary'),
    ...(place ? { defaultUri: place } : {}),
  });
  if (!target) return;
  try {
    await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(snapshot.renderFor(parentOf(target))));
    vscode.window.setStatusBarMessage(vscode.l10n.t('Saved as {0}', nameOf(target)), 4000);
  } catch (error) {
    const reason = messageOf(error);
    void vscode.window.showErrorMessage(vscode.l10n.t('The summary could not be saved: {0}', reason));
  }
}

function activeSummary(): vscode.TextDocument | undefined {
  const document = vscode.window.activeTextEditor?.document;
  return document?.uri.scheme === SUMMARY_SCHEME ? document : undefined;
}

/** Beside the paper; an untitled one has no place, then the first folder of the workspace. */
function suggestPlace(source: vscode.Uri, name: string): vscode.Uri | undefined {
  if (source.scheme !== 'untitled') return vscode.Uri.joinPath(parentOf(source), name);
  const [first] = vscode.workspace.workspaceFolders ?? [];
  return first && vscode.Uri.joinPath(first.uri, name);
}

function parentOf(uri: vscode.Uri): vscode.Uri {
  return uri.with({ path: uri.path.slice(0, uri.path.lastIndexOf('/')) || '/' });
}
