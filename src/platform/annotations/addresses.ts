import * as vscode from 'vscode';
import { SIDECAR_ENDING } from '../../core/annotations/sidecar/sidecar';
import { nameOf } from '../convert';

/** `paper.md` → `paper.md.biogloss.json`, beside it. */
export function sidecarOf(paper: vscode.Uri): vscode.Uri {
  return paper.with({ path: `${paper.path}${SIDECAR_ENDING}`, query: '', fragment: '' });
}

export function folderOf(uri: vscode.Uri): vscode.Uri {
  const path = uri.path.slice(0, uri.path.lastIndexOf('/'));
  return uri.with({ path: path === '' ? '/' : path, query: '', fragment: '' });
}

/** Where what cannot be written beside a paper is kept: one file a paper. Untitled documents are those of the workspace. */
export function storedFileOf(context: vscode.ExtensionContext, paper: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(storageFolderOf(context, paper), storedNameOf(paper));
}

export function storageFolderOf(context: vscode.ExtensionContext, paper: vscode.Uri): vscode.Uri {
  const ofWorkspace = paper.scheme === 'untitled' ? context.storageUri : undefined;
  return vscode.Uri.joinPath(ofWorkspace ?? context.globalStorageUri, 'annotations');
}

/** The paper's name, so that a person finds the file, and a hash of its whole address, so that no two share one. */
function storedNameOf(paper: vscode.Uri): string {
  const address = paper.toString();
  const readable = nameOf(paper)
    .replace(/[^\w.-]/g, '_')
    .slice(-60);
  return `${readable}.${hash(address, 0x811c9dc5)}${hash(address, 0x01000193)}.json`;
}

/** FNV-1a of the UTF-16 units, 32 bits: names files, guards nothing; each file says whose it is. */
function hash(text: string, seed: number): string {
  let value = seed;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, '0');
}
