import * as vscode from 'vscode';
import { MAX_SIDECAR_BYTES } from '../../core/annotations/sidecar/sidecar';
import { messageOf } from '../../core/message-of';

export type FileText =
  | { readonly state: 'read'; readonly text: string }
  | { readonly state: 'missing' }
  /** For the reader, in sentences. */
  | { readonly state: 'unreadable'; readonly problem: string };

/** Reads a file that may be missing, too large, or hold anything at all. Never rejects. */
export async function readTextFile(uri: vscode.Uri): Promise<FileText> {
  const t = vscode.l10n.t;
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > MAX_SIDECAR_BYTES) {
      return { state: 'unreadable', problem: t('It is larger than {0} MB.', MAX_SIDECAR_BYTES / 1e6) };
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
