import * as vscode from 'vscode';
import { SIDECAR_ENDING } from '../../core/annotations/sidecar/sidecar';
import { folderOf, sidecarOf } from '../../platform/annotations/addresses';
import { nameOf } from '../../platform/convert';

const MOST = 20;

/** Sidecars beside a paper that are neither its own nor those of other papers there. */
export async function otherSidecars(paper: vscode.Uri): Promise<readonly vscode.Uri[]> {
  if (paper.scheme === 'untitled') return [];
  const names = await namesIn(folderOf(paper));
  const known = new Set(names);
  const own = nameOf(sidecarOf(paper));
  const others = names.filter(
    (name) => name.endsWith(SIDECAR_ENDING) && name !== own && !known.has(name.slice(0, -SIDECAR_ENDING.length)),
  );
  return others
    .sort()
    .slice(0, MOST)
    .map((name) => vscode.Uri.joinPath(folderOf(paper), name));
}

/** None where the folder cannot be listed. */
async function namesIn(folder: vscode.Uri): Promise<string[]> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(folder);
    return entries.map(([name]) => name);
  } catch {
    return [];
  }
}
