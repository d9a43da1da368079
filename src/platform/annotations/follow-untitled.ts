import * as vscode from 'vscode';
import { movePaper, type RenameParts } from './follow-renames';

/** How long after an untitled document is closed the file is looked for that it was saved as, in milliseconds. */
const PATIENCE = [0, 300, 1500];
/** A document that was opened longer before than this is another one. */
const JUST_OPENED = 5000;

/** What was written on an untitled document goes along when that is saved as a file: the editor opens one and closes the other. */
export function followUntitled(parts: RenameParts, now: () => number): vscode.Disposable {
  const opened = new WeakMap<vscode.TextDocument, number>();
  return vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument((document) => void opened.set(document, now())),
    vscode.workspace.onDidCloseTextDocument(async (document) => {
      const paper = parts.shelf.find(document.uri);
      if (document.uri.scheme !== 'untitled' || !paper?.keeper.annotations().size) return;
      const text = document.getText();
      for (const pause of PATIENCE) {
        await new Promise((resolve) => setTimeout(resolve, pause));
        const saved = vscode.workspace.textDocuments.find((open) => {
          const isNew = now() - (opened.get(open) ?? -Infinity) < JUST_OPENED;
          return isNew && open.uri.scheme !== 'untitled' && open.getText() === text;
        });
        if (!saved) continue;
        parts.steps.moved(document.uri.toString(), saved.uri.toString());
        return movePaper(parts, document.uri, saved.uri);
      }
    }),
  );
}
