import * as vscode from 'vscode';
import { say } from '../../platform/say';
import type { Services } from '../../platform/services';

const KEPT_AS = 'biogloss.review.papers';
const SET_READONLY = 'workbench.action.files.setActiveEditorReadonlyInSession';
const RESET_READONLY = 'workbench.action.files.resetActiveEditorReadonlyInSession';

/** What is kept of the mode: the editor keeps an editor read-only as long as its window lives, and so long this counts. */
interface Kept {
  readonly session: string;
  readonly papers: readonly string[];
}

/**
 * Review Mode of the paper in the active editor: nothing can be typed into it, so that single letters can decide on what
 * stands at the cursor (see `review-keys.ts`). The keys hold while the context key `biogloss.reviewing` does.
 */
export function createReviewMode({ context }: Services): vscode.Disposable {
  const papers = new Set(keptIn(context.workspaceState));
  const status = createStatus();
  const active = () => vscode.window.activeTextEditor?.document.uri.toString() ?? '';
  const tell = () => {
    const isOn = papers.has(active());
    void vscode.commands.executeCommand('setContext', 'biogloss.reviewing', isOn);
    if (isOn) status.show();
    else status.hide();
  };
  const toggle = async () => {
    const paper = active();
    if (paper === '') return;
    const isOn = !papers.delete(paper);
    if (isOn) papers.add(paper);
    await vscode.commands.executeCommand(isOn ? SET_READONLY : RESET_READONLY);
    await context.workspaceState.update(KEPT_AS, { session: vscode.env.sessionId, papers: [...papers] });
    tell();
    say(
      isOn
        ? vscode.l10n.t('Review Mode is on. H shows the keys, Escape leaves.')
        : vscode.l10n.t('Review Mode is off.'),
    );
  };
  tell();
  return vscode.Disposable.from(
    status,
    vscode.window.onDidChangeActiveTextEditor(tell),
    vscode.commands.registerCommand('biogloss.review.toggleMode', toggle),
  );
}

function keptIn(state: vscode.Memento): readonly string[] {
  const kept = state.get<Kept>(KEPT_AS);
  return kept?.session === vscode.env.sessionId ? kept.papers : [];
}

function createStatus(): vscode.StatusBarItem {
  const item = vscode.window.createStatusBarItem('biogloss.reviewMode', vscode.StatusBarAlignment.Left, 100);
  const t = vscode.l10n.t;
  item.name = t('BioGloss Review Mode');
  item.text = `$(checklist) ${t('Review Mode: A right, X not this, C claim…, U undo, H all keys, Esc leaves')}`;
  item.tooltip = t('The paper cannot be edited while single letters decide. Click to see all keys.');
  item.command = 'biogloss.review.showKeys';
  item.accessibilityInformation = { label: t('Review Mode is on. Press H for all keys, Escape to leave.') };
  return item;
}
