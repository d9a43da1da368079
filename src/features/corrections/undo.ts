import * as vscode from 'vscode';
import { say } from '../../platform/say';
import type { Services } from '../../platform/services';

/** Takes the latest change to annotations back, whatever made it: corrections, notes, accepted warnings. */
export async function undoChange({ annotations }: Services): Promise<void> {
  const label = await annotations.undo();
  if (label === null) say(vscode.l10n.t('There is no review change to undo.'));
  else say(vscode.l10n.t('Undone: {0}. To redo: Redo Review Change', label));
}

export async function redoChange({ annotations }: Services): Promise<void> {
  const label = await annotations.redo();
  if (label === null) say(vscode.l10n.t('There is no review change to redo.'));
  else say(vscode.l10n.t('Done again: {0}. To undo: Undo Review Change', label));
}
