import * as vscode from 'vscode';
import { folderOf } from './addresses';
import { type FileText, MAX_STORED_BYTES, readTextFile } from './read-text-file';

/** Of files that are being written, and of what a crash leaves of one: `.paper.md.biogloss.json.‹random›.tmp`. */
export const TEMPORARY_ENDING = '.tmp';

/**
 * `written`; `overtaken`: the file is no longer what it was thought to be, and nothing was done; `failed`: it cannot be
 * written in one step.
 */
export type Outcome = 'written' | 'overtaken' | 'failed';

/**
 * Puts a text in the place of a file as a whole: it is written beside it and takes its name when it is complete.
 * @param before what was read there; what another program has written meanwhile is not overwritten.
 */
export async function replaceTextFile(uri: vscode.Uri, text: string, before: FileText): Promise<Outcome> {
  const { fs } = vscode.workspace;
  // A link would be replaced, and what it leads to be left behind.
  if (await isLink(uri)) return 'failed';
  const temporary = temporaryOf(uri);
  try {
    await fs.writeFile(temporary, new TextEncoder().encode(text));
    if (!isSameText(await readTextFile(uri, MAX_STORED_BYTES), before)) {
      await remove(temporary);
      return 'overtaken';
    }
    await fs.rename(temporary, uri, { overwrite: true });
    return 'written';
  } catch {
    await remove(temporary);
    return 'failed';
  }
}

/**
 * For file systems that cannot rename: not in one step, so the text should be safe elsewhere first. Rejects when it cannot
 * be written, or what stands there is no longer what was read.
 */
export async function overwriteTextFile(uri: vscode.Uri, text: string, before: FileText): Promise<void> {
  if (!isSameText(await readTextFile(uri, MAX_STORED_BYTES), before))
    throw new Error(vscode.l10n.t('Another program keeps writing to it.'));
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}

async function isLink(uri: vscode.Uri): Promise<boolean> {
  try {
    const { type } = await vscode.workspace.fs.stat(uri);
    return (type & vscode.FileType.SymbolicLink) !== 0;
  } catch {
    return false;
  }
}

export function isSameText(a: FileText, b: FileText): boolean {
  return a.state === b.state && (a.state !== 'read' || b.state !== 'read' || a.text === b.text);
}

/** Takes away a file of our own; that it is gone already is as good. */
export async function remove(uri: vscode.Uri): Promise<void> {
  try {
    await vscode.workspace.fs.delete(uri, { useTrash: false });
  } catch {
    // Nothing depends on it.
  }
}

function temporaryOf(uri: vscode.Uri): vscode.Uri {
  const name = `.${uri.path.slice(uri.path.lastIndexOf('/') + 1)}.${crypto.randomUUID().slice(0, 8)}${TEMPORARY_ENDING}`;
  return vscode.Uri.joinPath(folderOf(uri), name);
}
