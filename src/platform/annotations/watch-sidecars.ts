import * as vscode from 'vscode';
import { SIDECAR_ENDING } from '../../core/annotations/sidecar/sidecar';
import { folderOf } from './addresses';
import type { Paper, PaperShelf } from './paper-shelf';
import { canHaveSidecar } from './settle-paper';

/** How long after the last change of a file it is read again, in milliseconds: programs write in several steps. */
const CALM = 150;

/** Picks up what others write to the sidecars of the papers that were seen: other windows, people, git. */
export function watchSidecars(shelf: PaperShelf): vscode.Disposable {
  const watchers = new Map<string, vscode.Disposable>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const changed = (sidecar: vscode.Uri) => {
    const address = sidecar.toString();
    clearTimeout(timers.get(address));
    timers.set(
      address,
      setTimeout(() => void shelf.find(paperOf(sidecar))?.keeper.settle(), CALM),
    );
  };
  const watch = ({ keeper: { uri } }: Paper) => {
    const folder = folderOf(uri);
    const key = folder.toString();
    if (!canHaveSidecar(uri) || watchers.has(key)) return;
    const pattern = new vscode.RelativePattern(folder, `*${SIDECAR_ENDING}`);
    const watcher = vscode.workspace.createFileSystemWatcher(pattern);
    const listeners = [watcher.onDidCreate(changed), watcher.onDidChange(changed), watcher.onDidDelete(changed)];
    watchers.set(key, vscode.Disposable.from(...listeners, watcher));
  };
  return vscode.Disposable.from(
    shelf.onDidAdd(watch),
    // Not every file system tells; what is open is looked at when the reviewer comes back to the window.
    vscode.window.onDidChangeWindowState(({ focused }) => {
      if (focused) for (const paper of shelf.all()) if (paper.live()) void paper.keeper.settle();
    }),
    new vscode.Disposable(() => {
      timers.forEach((timer) => clearTimeout(timer));
      watchers.forEach((watcher) => void watcher.dispose());
    }),
  );
}

function paperOf(sidecar: vscode.Uri): vscode.Uri {
  return sidecar.with({ path: sidecar.path.slice(0, -SIDECAR_ENDING.length) });
}
