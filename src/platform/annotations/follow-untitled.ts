import * as vscode from 'vscode';
import { storedFileOf } from './addresses';
import { movePaper, type RenameParts } from './follow-renames';
import { setAside } from './keep-stored';

/** A file that was opened longer ago, in milliseconds, is not one that an untitled document is just being saved as. */
const JUST_OPENED = 10_000;

/**
 * What was written on an untitled document goes along when that is saved as a file. The editor then opens an empty file,
 * puts the text into it, takes it out of the untitled document, and closes that.
 */
export function followUntitled(parts: RenameParts, now: () => number): vscode.Disposable {
  const { shelf, steps } = parts;
  const opened = new WeakMap<vscode.TextDocument, number>();
  /** Files that got the text of an untitled document, by the address of that. */
  const twins = new Map<string, vscode.Uri>();
  const compare = (document: vscode.TextDocument) => {
    if (document.uri.scheme === 'untitled' || now() - (opened.get(document) ?? -Infinity) > JUST_OPENED) return;
    for (const paper of shelf.all()) {
      const untitled = paper.live()?.document;
      if (untitled?.uri.scheme !== 'untitled' || paper.keeper.annotations().size === 0) continue;
      if (untitled.getText() === document.getText()) twins.set(untitled.uri.toString(), document.uri);
    }
  };
  return vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument((document) => {
      opened.set(document, now());
      compare(document);
    }),
    vscode.workspace.onDidChangeTextDocument(({ document }) => compare(document)),
    vscode.workspace.onDidCloseTextDocument(({ uri, isClosed }) => {
      // Another language is told as a close as well.
      if (!isClosed) return;
      const file = twins.get(uri.toString());
      twins.delete(uri.toString());
      if (uri.scheme === 'untitled' && !file) void forget(parts, uri);
      if (!file) return;
      steps.moved(uri.toString(), file.toString());
      void movePaper(parts, uri, file);
    }),
  );
}

/** The editor gives the name of a document that was thrown away to the next one, whose annotations those are not. */
async function forget({ context, shelf, steps }: RenameParts, uri: vscode.Uri): Promise<void> {
  steps.gone(uri.toString());
  const paper = shelf.find(uri);
  shelf.drop(uri);
  await paper?.keeper.retire();
  try {
    await setAside(storedFileOf(context, uri), 'closed');
  } catch {
    // Nothing was stored.
  }
}
