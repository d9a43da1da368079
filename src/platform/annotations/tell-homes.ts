import * as vscode from 'vscode';
import { withoutLinks } from '../without-links';
import { sidecarOf } from './addresses';
import type { PaperKeeper } from './paper-keeper';
import type { PaperShelf } from './paper-shelf';

/** Says once what keeps annotations from being beside their paper, and what can be done. */
export function tellHomes(shelf: PaperShelf, log: vscode.LogOutputChannel): vscode.Disposable {
  const told = new Map<string, string>();
  return shelf.onDidChange((uri) => {
    const paper = shelf.find(uri);
    if (!paper) return;
    const { keeper } = paper;
    const { problem } = keeper.home();
    const address = uri.toString();
    if (problem === null || keeper.trouble() === null) {
      told.delete(address);
      return;
    }
    if (told.get(address) === problem) return;
    told.set(address, problem);
    log.warn(`${address}: ${problem}`);
    // Of what is not open the views tell: an action on a folder would say it paper by paper.
    if (paper.live() && !paper.live()?.document.isClosed) void tell(keeper, problem, log);
  });
}

async function tell(keeper: PaperKeeper, problem: string, log: vscode.LogOutputChannel): Promise<void> {
  const t = vscode.l10n.t;
  const showLog = { title: t('Show Log'), run: () => Promise.resolve(log.show()) };
  const actions = {
    unreadable: [{ title: t('Open File'), run: () => open(sidecarOf(keeper.uri)) }, showLog],
    deleted: [{ title: t('Write It Again'), run: () => restore(keeper) }, showLog],
    unwritable: [showLog],
    nowhere: [showLog],
  }[keeper.trouble() ?? 'nowhere'];
  const chosen = await vscode.window.showWarningMessage(withoutLinks(problem), ...actions.map(({ title }) => title));
  await actions.find(({ title }) => title === chosen)?.run();
}

async function open(uri: vscode.Uri): Promise<void> {
  await vscode.commands.executeCommand('vscode.open', uri);
}

async function restore(keeper: PaperKeeper): Promise<void> {
  keeper.restore();
  await keeper.settle();
}
