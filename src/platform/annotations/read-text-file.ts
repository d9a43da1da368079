import * as vscode from 'vscode';
import { MAX_SIDECAR_BYTES } from '../../core/annotations/sidecar/sidecar';
import { messageOf } from '../../core/message-of';

/** Of files in the editor's storage: they are ours, and keep what is too large for a sidecar, twice. */
export const MAX_STORED_BYTES = 400_000_000;

export type FileText =
  | { readonly state: 'read'; readonly text: string }
  | { readonly state: 'missing' }
  /** For the reader, in sentences. */
  | { readonly state: 'unreadable'; readonly problem: string };

/** Reads a file that may be missing, too large, or hold anything at all. Never rejects. @param most bytes. */
export async function readTextFile(uri: vscode.Uri, most: number = MAX_SIDECAR_BYTES): Promise<FileText> {
  const t = vscode.l10n.t;
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > most) {
      return { state: 'unreadable', problem: t('It is larger than {0} MB.', most / 1e6) };
    }
    const bytes = await vscode.workspace.fs.readFile(uri);
    return { state: 'read', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch (error) {
    if (isMissing(error)) return { state: 'missing' };
    if (error instanceof TypeError) return { state: 'unreadable', problem: t('It is no text in UTF-8.') };
    return { state: 'unreadable', problem: messageOf(error) };
  }
}

export function isMissing(error: unknown): boolean {
  return error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
}
