import * as vscode from 'vscode';
import { isReviewDraft } from './review-draft-file';
import type { Analyses, DocumentAnalysis } from './services';

/** The document whose contents a view shows: that of the active editor. */
export interface FollowedDocument extends vscode.Disposable {
  /** Fires when another document is followed, and when its analysis has changed. */
  readonly onDidChange: vscode.Event<void>;
  readonly document: () => vscode.TextDocument | null;
  readonly known: () => DocumentAnalysis | null;
}

/** Editors that come to the front without being what the reviewer reads. */
const PASSING_SCHEMES: ReadonlySet<string> = new Set([
  'biogloss-agreement',
  'biogloss-summary',
  'output',
  'comment',
  'vscode-scm',
]);

export function followDocument(analyses: Analyses): FollowedDocument {
  const changed = new vscode.EventEmitter<void>();
  let followed = vscode.window.activeTextEditor?.document ?? null;
  const follow = (editor: vscode.TextEditor | undefined) => {
    const staysInView = followed !== null && isVisible(followed);
    if (!editor && staysInView) return;
    if (editor && PASSING_SCHEMES.has(editor.document.uri.scheme)) return;
    if (editor && staysInView && isDraft(editor.document, analyses)) return;
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
      const active = vscode.window.activeTextEditor;
      if (uri.toString() === followed?.uri.toString()) changed.fire();
      else if (uri.toString() === active?.document.uri.toString()) follow(active);
    }),
  );
  return {
    onDidChange: changed.event,
    document: () => followed,
    known: () => followed && analyses.current(followed),
    dispose: () => void subscriptions.dispose(),
  };
}

/** What a reviewer writes beside the paper, such as comments for its authors. */
function isDraft(document: vscode.TextDocument, analyses: Analyses): boolean {
  const mayBe = document.uri.scheme === 'untitled' || isReviewDraft(document.uri);
  return mayBe && analyses.current(document).state === 'off';
}

function isVisible(document: vscode.TextDocument): boolean {
  return vscode.window.visibleTextEditors.some((editor) => editor.document === document);
}
