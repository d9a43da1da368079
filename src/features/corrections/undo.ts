import * as vscode from 'vscode';
import { say } from '../../platform/say';
import type { Services } from '../../platform/services';

/** Undo and redo of all changes to annotations, whatever made them: corrections, notes, accepted warnings. */
export function registerUndo({ annotations }: Services): vscode.Disposable {
  const t = vscode.l10n.t;
  const undo = async () => {
    const label = await annotations.undo();
    if (label === null) say(t('There is no review change to undo.'));
    else say(t('Undone: {0}. To redo: Redo Review Change', label));
  };
  const redo = async () => {
    const label = await annotations.redo();
    if (label === null) say(t('There is no review change to redo.'));
    else say(t('Done again: {0}. To undo: Undo Review Change', label));
  };
  const oneByOne = createQueue();
  return vscode.Disposable.from(
    vscode.commands.registerCommand('biogloss.review.undo', () => oneByOne(undo)),
    vscode.commands.registerCommand('biogloss.review.redo', () => oneByOne(redo)),
  );
}

/** Keys come faster than files are written: what is done again must first have been undone. */
function createQueue(): (task: () => Promise<void>) => Promise<void> {
  let last = Promise.resolve();
  return (task) => {
    last = last.then(task, task);
    return last;
  };
}
