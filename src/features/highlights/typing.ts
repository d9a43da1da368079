import * as vscode from 'vscode';

/** Where somebody is typing: the mark on a word that is being written would only get in the way. */
export interface Typing extends vscode.Disposable {
  /** The cursors of an editor as long as they stay where text was last typed; none when nobody types there. */
  cursors(editor: vscode.TextEditor): readonly vscode.Position[];
  /** Another word has the cursor now. */
  readonly onDidLeaveWord: vscode.Event<vscode.TextEditor>;
}

export function watchTyping(): Typing {
  const left = new vscode.EventEmitter<vscode.TextEditor>();
  let typedIn: vscode.TextDocument | null = null;
  let words: readonly vscode.Range[] = [];
  const subscriptions = vscode.Disposable.from(
    left,
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length === 0 || document !== vscode.window.activeTextEditor?.document) return;
      typedIn = document;
      words = [];
    }),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
      if (textEditor.document !== typedIn) return;
      const cursors = selections.map((selection) => selection.active);
      if (words.length === 0) words = wordsAt(textEditor.document, cursors);
      else if (!cursors.every((cursor) => words.some((word) => word.contains(cursor)))) {
        typedIn = null;
        left.fire(textEditor);
      }
    }),
  );
  return {
    cursors: ({ document, selections }) =>
      document === typedIn ? selections.map((selection) => selection.active) : [],
    onDidLeaveWord: left.event,
    dispose: () => void subscriptions.dispose(),
  };
}

function wordsAt(document: vscode.TextDocument, cursors: readonly vscode.Position[]): vscode.Range[] {
  return cursors.map((cursor) => document.getWordRangeAtPosition(cursor) ?? new vscode.Range(cursor, cursor));
}
