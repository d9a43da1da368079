import * as vscode from 'vscode';
import { sidecarOf, storedFileOf } from './addresses';
import { moveStored } from './keep-stored';
import type { PaperKeeper } from './paper-keeper';
import type { PaperShelf } from './paper-shelf';
import { isSameAnnotation } from './same-annotation';
import { canHaveSidecar, type PaperEdit } from './settle-paper';
import type { UndoSteps } from './undo-steps';

export interface RenameParts {
  readonly context: vscode.ExtensionContext;
  readonly report: (what: string, error: unknown) => void;
  readonly shelf: PaperShelf;
  readonly steps: UndoSteps;
  /** Addresses of papers of which something is in the storage. */
  readonly storedPapers: () => Promise<readonly string[]>;
}

/** A paper that gets another name, or another folder, takes its sidecar with it, and what is in the storage. */
export function followRenames(parts: RenameParts): vscode.Disposable {
  return vscode.workspace.onDidRenameFiles(async ({ files }) => {
    for (const { oldUri, newUri } of files) parts.steps.moved(oldUri.toString(), newUri.toString());
    const known = [...parts.shelf.all()].map(({ keeper }) => keeper.uri.toString());
    const papers = new Set([...known, ...(await parts.storedPapers())]);
    for (const { oldUri, newUri } of files) {
      await movePaper(parts, oldUri, newUri);
      // A folder that is renamed holds papers; their sidecars went with it.
      const inside = `${oldUri.toString()}/`;
      for (const paper of papers) {
        if (!paper.startsWith(inside)) continue;
        const renamed = vscode.Uri.parse(`${newUri.toString()}/${paper.slice(inside.length)}`);
        await movePaper(parts, vscode.Uri.parse(paper), renamed);
      }
    }
  });
}

/** What was written on a paper goes on under another address. */
export async function movePaper(parts: RenameParts, from: vscode.Uri, to: vscode.Uri): Promise<void> {
  const { shelf } = parts;
  const old = shelf.find(from)?.keeper;
  await old?.retire();
  shelf.drop(from);
  await moveSidecar(from, to);
  await moveStorage(parts, from, to);
  const now = (old ? shelf.of(to) : shelf.find(to))?.keeper;
  if (!now) return;
  now.lookInStorage();
  await now.settle();
  const edits = old ? leftOut(old, now) : [];
  if (edits.length === 0) return;
  now.edit(edits);
  await now.settle();
}

async function moveStorage({ context, report }: RenameParts, from: vscode.Uri, to: vscode.Uri): Promise<void> {
  const at = (paper: vscode.Uri) => ({ paper, file: storedFileOf(context, paper) });
  try {
    await moveStored(at(from), at(to));
  } catch (error) {
    report('annotations in storage', error);
  }
}

/** Never over a file that is there: the two are merged then. */
async function moveSidecar(from: vscode.Uri, to: vscode.Uri): Promise<void> {
  if (!canHaveSidecar(from) || !canHaveSidecar(to)) return;
  try {
    await vscode.workspace.fs.rename(sidecarOf(from), sidecarOf(to), { overwrite: false });
  } catch {
    // There was none, or it cannot be moved: what is known of it is written anew.
  }
}

/** What the one knows and the other does not. */
function leftOut(old: PaperKeeper, now: PaperKeeper): PaperEdit[] {
  const [mine, theirs] = [old.annotations(), now.annotations()];
  const put = [...mine].filter(([id, version]) => !isSameAnnotation(version, theirs.get(id)));
  const taken = old.written().filter(({ id }) => !mine.has(id) && theirs.has(id));
  return [...put.map(([id, version]) => ({ id, version })), ...taken.map(({ id }) => ({ id, version: null }))];
}
