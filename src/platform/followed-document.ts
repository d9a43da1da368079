import * as vscode from 'vscode';
import type { Analyses, DocumentAnalysis } from './services';

/** The document whose contents a view shows: that of the active editor. */
export interface FollowedDocument extends vscode.Disposable {
  /** Fires when another document is followed, and when its analysis has changed. */
  readonly onDidChange: vscode.Event<void>;
  readonly document: () => vscode.TextDocument | null;
  readonly known: () => DocumentAnalysis | null;
}

/** Editors that come to the front without being what the reviewer reads. */
const PASSING_SCHEMES: ReadonlySet<string> = new Set(['biogloss-summary', 'output', 'comment', 'vscode-scm']);

export function followDocument(analyses: Analyses): FollowedDocument {
  const changed = new vscode.EventEmitter<void>();
  let followed = vscode.window.activeTextEditor?.document ?? null;
  const follow = (editor: vscode.TextEditor | undefined) => {
    if (!editor && followed && isVisible(followed)) return;
    if (editor && PASSING_SCHEMES.has(editor.document.uri.scheme)) return;
    followed = editor?.document ?? null;
    changed.fire();
  };
  const subscriptions = vscode.Disposable.from(
    changed,
    vscode.window.onDidChangeActiveTextEditor(follow),
    vscode.workspace.onDidCloseTextDocument((document) => {
      if (document !== followed) return;
      followed = null;
      changed.fire();
    }),
    analyses.onDidChange(({ uri }) => {
      if (uri.toString() === followed?.uri.toString()) changed.fire();
    }),
  );
  return {
    onDidChange: changed.event,
    document: () => followed,
    known: () => followed && analyses.current(followed),
    dispose: () => void subscriptions.dispose(),
  };
}

function isVisible(document: vscode.TextDocument): boolean {
  return vscode.window.visibleTextEditors.some((editor) => editor.document === document);
}
