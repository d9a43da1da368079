import * as vscode from 'vscode';
import { say } from '../../platform/say';
import type { Services } from '../../platform/services';
import { goToClaim, goToMention, select } from './steps';

/** Going from claim to claim and mention to mention, and to the passage that a card, a view or a summary points at. */
export function registerNavigation(services: Services): vscode.Disposable {
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    registerCommand('biogloss.nextClaim', () => goToClaim(services, 'next')),
    registerCommand('biogloss.previousClaim', () => goToClaim(services, 'previous')),
    registerCommand('biogloss.nextMention', () => goToMention(services, 'next')),
    registerCommand('biogloss.previousMention', () => goToMention(services, 'previous')),
    registerCommand('biogloss.goTo', goTo),
  );
}

/**
 * Arguments come from links, so they are checked: the document's URI and offsets into it.
 * @param keepFocus true: show the passage, and leave the focus where it is.
 */
async function goTo(uri: unknown, start: unknown, end: unknown, keepFocus?: unknown): Promise<void> {
  if (typeof uri !== 'string' || typeof start !== 'number' || typeof end !== 'number') return;
  const shown = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri);
  const document = shown?.document ?? (await vscode.workspace.openTextDocument(vscode.Uri.parse(uri)));
  const column = shown?.viewColumn;
  const editor = await vscode.window.showTextDocument(document, {
    preserveFocus: keepFocus === true,
    ...(column === undefined ? {} : { viewColumn: column }),
  });
  select(editor, { start, end });
  if (keepFocus !== true) say(vscode.l10n.t('Line {0}', editor.selection.start.line + 1));
}
