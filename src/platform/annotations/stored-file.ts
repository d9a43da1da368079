import type * as vscode from 'vscode';
import type { Annotation } from '../../core/annotations/annotation';
import type { SidecarLimits } from '../../core/annotations/sidecar/sidecar';
import { writeSidecar } from '../../core/annotations/sidecar/write-sidecar';
import { nameOf } from '../convert';
import { parseSidecar } from './parse-sidecar';
import { MAX_STORED_BYTES, readTextFile } from './read-text-file';
import { overwriteTextFile, replaceTextFile } from './write-text-file';

/** What is kept of a paper in the editor's storage, while it cannot be written beside the paper. */
export interface Stored {
  readonly mine: readonly Annotation[];
  /** What stood in the sidecar when it was last read: from there on, what others wrote meanwhile is merged. */
  readonly base: readonly Annotation[];
  /** The sidecar was taken away by somebody else: it is not made again without the reviewer's word. */
  readonly isDeleted: boolean;
}

const FORMAT = 1;
const LIMITS: SidecarLimits = { bytes: MAX_STORED_BYTES, items: 1_000_000 };

/** Null where nothing is stored. Rejects where something is that cannot be read, which is then not to be written over. */
export async function readStored(file: vscode.Uri, paper: vscode.Uri): Promise<Stored | null> {
  const found = await readTextFile(file, MAX_STORED_BYTES);
  if (found.state === 'missing') return null;
  if (found.state === 'unreadable') throw new Error(found.problem);
  const value = JSON.parse(found.text) as Readonly<Record<string, unknown>> | null;
  if (value?.['format'] !== FORMAT || value['paper'] !== paper.toString()) throw new Error('not of this paper');
  const [mine, base] = [read(value['mine']), read(value['base'])];
  return { mine, base, isDeleted: value['isDeleted'] === true };
}

/** Rejects when it cannot be written. */
export async function writeStored(file: vscode.Uri, paper: vscode.Uri, stored: Stored): Promise<void> {
  const sidecar = (annotations: readonly Annotation[]) => writeSidecar({ paper: nameOf(paper), annotations });
  const text = JSON.stringify({
    format: FORMAT,
    paper: paper.toString(),
    isDeleted: stored.isDeleted,
    mine: sidecar(stored.mine),
    base: sidecar(stored.base),
  });
  const before = await readTextFile(file, MAX_STORED_BYTES);
  const outcome = await replaceTextFile(file, text, before);
  if (outcome !== 'written') await overwriteTextFile(file, text, before);
}

/** The address of the paper that a stored file is about; null for anything else. */
export async function paperOfStored(file: vscode.Uri): Promise<string | null> {
  const found = await readTextFile(file, MAX_STORED_BYTES);
  if (found.state !== 'read') return null;
  try {
    const value = JSON.parse(found.text) as Readonly<Record<string, unknown>> | null;
    return typeof value?.['paper'] === 'string' ? value['paper'] : null;
  } catch {
    return null;
  }
}

function read(text: unknown): readonly Annotation[] {
  const sidecar = parseSidecar(typeof text === 'string' ? text : '', LIMITS);
  if ('problem' in sidecar) throw new Error(sidecar.problem);
  return sidecar.annotations;
}
