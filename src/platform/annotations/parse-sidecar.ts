import type * as vscode from 'vscode';
import { SIDECAR_LIMITS, type Sidecar, type SidecarLimits } from '../../core/annotations/sidecar/sidecar';
import { readSidecar } from '../../core/annotations/sidecar/read-sidecar';
import { messageOf } from '../../core/message-of';
import { type FileText, readTextFile } from './read-text-file';

export type SidecarFile =
  | { readonly state: 'read'; readonly file: FileText; readonly sidecar: Sidecar }
  | { readonly state: 'missing'; readonly file: FileText }
  | { readonly state: 'unreadable'; readonly file: FileText; readonly problem: string };

/** Reads a sidecar, in which anything may stand. Never rejects. */
export async function readSidecarFile(uri: vscode.Uri, known: SidecarFile | null): Promise<SidecarFile> {
  const file = await readTextFile(uri);
  if (file.state === 'missing') return { state: 'missing', file };
  if (file.state === 'unreadable') return { state: 'unreadable', file, problem: file.problem };
  // Most often it is as we left it, and need not be read again.
  if (known?.file.state === 'read' && known.file.text === file.text) return known;
  const sidecar = parseSidecar(file.text);
  return 'problem' in sidecar
    ? { state: 'unreadable', file, problem: sidecar.problem }
    : { state: 'read', file, sidecar };
}

export function parseSidecar(
  text: string,
  limits: SidecarLimits = SIDECAR_LIMITS,
): Sidecar | { readonly problem: string } {
  try {
    return readSidecar(text, limits);
  } catch (error) {
    // A reader that is not up to what stands there must not keep the paper from being read.
    return { problem: messageOf(error) };
  }
}
