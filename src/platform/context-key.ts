import * as vscode from 'vscode';
import type { Analyses, AnalysisState, DocumentAnalysis } from './services';

/** Keeps `biogloss.state` telling the state of the active editor, for menus, keys and the views' welcomes. */
export function followActiveEditor(analyses: Analyses): vscode.Disposable {
  let told: AnalysisState | null = null;
  const tell = () => {
    const document = vscode.window.activeTextEditor?.document;
    // A box for a comment is an editor too: it stands in the paper.
    if (document?.uri.scheme === 'comment') return;
    const state = document ? stateToTell(analyses.current(document)) : 'none';
    if (state === told) return;
    told = state;
    void vscode.commands.executeCommand('setContext', 'biogloss.state', state);
  };
  tell();
  return vscode.Disposable.from(vscode.window.onDidChangeActiveTextEditor(tell), analyses.onDidChange(tell));
}

/** A paper that is read again after an edit still has its claims: commands need not go grey at every pause. */
function stateToTell({ state, analysis }: DocumentAnalysis): AnalysisState {
  return state === 'pending' && analysis ? 'ready' : state;
}
