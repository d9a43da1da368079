import * as vscode from 'vscode';

/** What the claims are filtered by, for this window. */
export interface Filter extends vscode.Disposable {
  readonly onDidChange: vscode.Event<void>;
  readonly text: () => string;
  readonly clear: () => void;
}

export function createFilter(): Filter {
  const changed = new vscode.EventEmitter<void>();
  let text = '';
  const set = (wanted: string) => {
    if (wanted === text) return;
    text = wanted;
    void vscode.commands.executeCommand('setContext', 'biogloss.claims.filtered', text !== '');
    changed.fire();
  };
  const ask = async () => {
    const answer = await vscode.window.showInputBox({
      title: vscode.l10n.t('Filter Claims'),
      prompt: vscode.l10n.t('Words of a claim, of its level, strength or certainty, or names of what it is about'),
      value: text,
    });
    if (answer !== undefined) set(answer.trim());
  };
  const commands = vscode.Disposable.from(
    vscode.commands.registerCommand('biogloss.claims.filter', ask),
    vscode.commands.registerCommand('biogloss.claims.clearFilter', () => set('')),
  );
  return {
    onDidChange: changed.event,
    text: () => text,
    clear: () => set(''),
    dispose: () => {
      commands.dispose();
      changed.dispose();
    },
  };
}
