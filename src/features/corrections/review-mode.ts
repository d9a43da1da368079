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
  const active = () => {
    const uri = vscode.window.activeTextEditor?.document.uri;
    // A box for a comment is an editor too: it is never to be read-only.
    return uri && uri.scheme !== 'comment' ? uri.toString() : '';
  };
  const tell = () => {
    const isOn = papers.has(active());
    void vscode.commands.executeCommand('setContext', 'biogloss.reviewing', isOn);
    if (isOn) status.show();
    else status.hide();
  };
  const set = async (isOn: boolean) => {
    const paper = active();
    if (paper === '') {
      say(vscode.l10n.t('Go to the paper first.'));
      return;
    }
    if (isOn) papers.add(paper);
    else papers.delete(paper);
    await vscode.commands.executeCommand(isOn ? SET_READONLY : RESET_READONLY);
    await context.workspaceState.update(KEPT_AS, { session: vscode.env.sessionId, papers: [...papers] });
    tell();
    say(
      isOn
        ? vscode.l10n.t('Review Mode is on. H shows the keys, Escape twice leaves.')
        : vscode.l10n.t('Review Mode is off.'),
    );
  };
  tell();
  return vscode.Disposable.from(
    status,
    vscode.window.onDidChangeActiveTextEditor(tell),
    vscode.commands.registerCommand('biogloss.review.toggleMode', () => set(!papers.has(active()))),
    vscode.commands.registerCommand(
      'biogloss.review.leave',
      createLeaving(() => set(false)),
    ),
  );
}

/** Within this time the second Escape leaves, in milliseconds. */
const PATIENCE = 2000;

/**
 * Escape closes cards and boxes as well, and the editor does not tell which of them were open: by itself it must not turn
 * letters into words of the paper again. So the key leaves when it is pressed twice.
 */
function createLeaving(leave: () => Promise<void>): (how?: unknown) => Promise<void> {
  let pressed = -Infinity;
  return async (how) => {
    const isKey = typeof how === 'object' && how !== null && 'again' in how;
    const now = Date.now();
    if (!isKey || now - pressed < PATIENCE) {
      pressed = -Infinity;
      await leave();
      return;
    }
    pressed = now;
    await vscode.commands.executeCommand('cancelSelection');
    say(vscode.l10n.t('Press Escape again to leave Review Mode.'));
  };
}

function keptIn(state: vscode.Memento): readonly string[] {
  const kept = state.get<Kept>(KEPT_AS);
  return kept?.session === vscode.env.sessionId ? kept.papers : [];
}

function createStatus(): vscode.StatusBarItem {
  const item = vscode.window.createStatusBarItem('biogloss.reviewMode', vscode.StatusBarAlignment.Left, 100);
  const t = vscode.l10n.t;
  item.name = t('BioGloss Review Mode');
  item.text = `$(checklist) ${t('Review Mode: A right, X not this, C claim…, U undo, H all keys, Esc Esc leaves')}`;
  item.tooltip = t('The paper cannot be edited while single letters decide. Click to see all keys.');
  item.command = 'biogloss.review.showKeys';
  item.accessibilityInformation = { label: t('Review Mode is on. Press H for all keys, Escape twice to leave.') };
  return item;
}
