import * as vscode from 'vscode';
import type { Services } from '../../platform/services';

/** Opens the sample paper as it lies in the package, on the desktop and on the web alike. */
export function registerSamples({ context }: Services): vscode.Disposable {
  return vscode.commands.registerCommand('biogloss.openSample', async () => {
    const sample = vscode.Uri.joinPath(context.extensionUri, 'media', 'samples', 'sample-paper.md');
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(sample), { preview: false });
  });
}
