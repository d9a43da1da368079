import * as vscode from 'vscode';
import { writeSidecar } from '../../core/annotations/sidecar/write-sidecar';
import { nameOf } from '../convert';
import { folderOf } from './addresses';
import { mapOf } from './paper-state';
import { parseSidecar, readSidecarFile } from './parse-sidecar';
import { isMissing, readTextFile } from './read-text-file';
import { remove, replaceTextFile, TEMPORARY_ENDING } from './write-text-file';

/** A temporary file that is younger, in milliseconds, may be one that another window is writing. */
const IN_THE_MAKING = 2000;

interface Leftover {
  readonly uri: vscode.Uri;
  readonly written: number;
}

/**
 * A crash can come after a temporary file was written and before it took the place of the sidecar, or even between the
 * two halves of that. What is complete and newer than the sidecar is taken over now; the rest is taken away.
 * False when there was nothing of the kind.
 */
export async function recoverLeftovers(sidecar: vscode.Uri, now: number): Promise<boolean> {
  const leftovers = await findLeftovers(sidecar);
  for (const leftover of leftovers.sort((a, b) => b.written - a.written)) {
    const standing = await timeOf(sidecar);
    const isMaking = now - leftover.written < IN_THE_MAKING;
    // Nothing is written over a sidecar that cannot be read.
    if (standing !== null && (isMaking || !(await isComplete(sidecar)))) continue;
    const isNewer = standing === null || leftover.written > standing;
    if (!isNewer || !(await isComplete(leftover.uri))) await remove(leftover.uri);
    else if (standing === null) await takePlace(leftover.uri, sidecar);
    else await takeOver(leftover.uri, sidecar);
  }
  return leftovers.length > 0;
}

async function findLeftovers(sidecar: vscode.Uri): Promise<Leftover[]> {
  const folder = folderOf(sidecar);
  const found: Leftover[] = [];
  for (const name of await namesIn(folder)) {
    if (!name.startsWith(`.${nameOf(sidecar)}.`) || !name.endsWith(TEMPORARY_ENDING)) continue;
    const uri = vscode.Uri.joinPath(folder, name);
    const written = await timeOf(uri);
    if (written !== null) found.push({ uri, written });
  }
  return found;
}

async function namesIn(folder: vscode.Uri): Promise<readonly string[]> {
  try {
    return (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
  } catch {
    return [];
  }
}

/** When a file was written, in milliseconds; null when it is not there. */
async function timeOf(uri: vscode.Uri): Promise<number | null> {
  try {
    return (await vscode.workspace.fs.stat(uri)).mtime;
  } catch (error) {
    // Of what is there and cannot be looked at, nothing may be thought old.
    return isMissing(error) ? null : Number.POSITIVE_INFINITY;
  }
}

async function isComplete(uri: vscode.Uri): Promise<boolean> {
  const file = await readTextFile(uri);
  return file.state === 'read' && !('problem' in parseSidecar(file.text));
}

/**
 * What the sidecar has not, or has as it was earlier. All of it is not taken: a leftover that came with git tells nothing
 * by the time of its file.
 */
async function takeOver(leftover: vscode.Uri, sidecar: vscode.Uri): Promise<void> {
  const [standing, other] = [await readSidecarFile(sidecar, null), await readSidecarFile(leftover, null)];
  if (standing.state !== 'read' || other.state !== 'read') return;
  const annotations = mapOf(standing.sidecar.annotations);
  const later = other.sidecar.annotations.filter(
    ({ id, modified }) => modified > (annotations.get(id)?.modified ?? ''),
  );
  const all = [...new Map([...annotations, ...mapOf(later)]).values()];
  const text = writeSidecar({ ...standing.sidecar, annotations: all });
  const isTaken = later.length === 0 || (await replaceTextFile(sidecar, text, standing.file)) === 'written';
  if (isTaken) await remove(leftover);
}

async function takePlace(leftover: vscode.Uri, sidecar: vscode.Uri): Promise<void> {
  try {
    await vscode.workspace.fs.rename(leftover, sidecar, { overwrite: true });
  } catch {
    // Its window was not gone, and has done it.
  }
}
