import * as vscode from 'vscode';
import type { Services } from '../../platform/services';

/** A paper that gets another name, or another folder, takes with it what the settings say was accepted in it. */
export function followRenames({ acceptances }: Services): vscode.Disposable {
  return vscode.workspace.onDidRenameFiles(async ({ files }) => {
    for (const { oldUri, newUri } of files) await acceptances.renamed(oldUri, newUri);
  });
}
