import * as vscode from 'vscode';
import type { Annotation } from '../../core/annotations/annotation';
import { mergeAnnotations } from '../../core/annotations/sidecar/merge-annotations';
import { SIDECAR_LIMITS, type Sidecar } from '../../core/annotations/sidecar/sidecar';
import { writeSidecar } from '../../core/annotations/sidecar/write-sidecar';
import { messageOf } from '../../core/message-of';
import { nameOf } from '../convert';
import { dropStored, keepStored, loadStored } from './keep-stored';
import { mapOf, type PaperState, type Problem } from './paper-state';
import { readSidecarFile, type SidecarFile } from './parse-sidecar';
import { recoverLeftovers } from './recover-leftovers';
import { areSameAnnotations } from './same-annotation';
import { overwriteTextFile, replaceTextFile } from './write-text-file';

type Report = (what: string, error: unknown) => void;

/** Others write, too. If it fails more often in a row than this, the file system cannot do it. */
const MOST_TRIES = 6;
/** How long to wait before a file that was there counts as taken away: programs replace files in several steps. */
const PATIENCE = [100, 300];

/** Documents that no file can stand beside: without a file of their own, and old versions of papers. */
const NO_SIDECAR: ReadonlySet<string> = new Set(['untitled', 'git', 'gitlens', 'vscode-local-history']);

/**
 * Brings memory and files together: reads what others wrote, merges it with what was done here, and writes what is missing
 * there. False when something could be kept nowhere. Must not run twice at a time for one paper.
 */
export async function settlePaper(state: PaperState, report: Report): Promise<boolean> {
  const isKept = state.isRetired || (await settle(state, report));
  state.isRead = true;
  return isKept;
}

async function settle(state: PaperState, report: Report): Promise<boolean> {
  const hasSidecar = !state.isSample && canHaveSidecar(state.uri);
  // At once: each look at a file is a question to the editor, which is busy while it opens the paper.
  const [first] = await Promise.all([
    hasSidecar && !state.isRead ? readFirst(state) : null,
    state.mayBeStored ? loadStored(state, report) : null,
  ]);
  state.mayBeStored = false;
  if (!hasSidecar) return keepStored(state, null, report);
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const found = (tries === 0 && first) || (await readPatiently(state));
    const problem = whyNotToMerge(state, found);
    if (problem !== null) return keepStored(state, problem, report);
    takeOver(state, found);
    const written = await write(state, found, report);
    if (written !== 'again') return written;
  }
  return writeInPlace(state, report);
}

export function canHaveSidecar({ scheme }: vscode.Uri): boolean {
  return !NO_SIDECAR.has(scheme) && vscode.workspace.fs.isWritableFileSystem(scheme) !== undefined;
}

async function readFirst({ sidecarUri }: PaperState): Promise<SidecarFile> {
  const read = () => readSidecarFile(sidecarUri, null);
  const [found, hadLeftovers] = await Promise.all([read(), recoverLeftovers(sidecarUri, Date.now())]);
  return hadLeftovers ? read() : found;
}

async function readPatiently(state: PaperState): Promise<SidecarFile> {
  const read = () => readSidecarFile(state.sidecarUri, state.sidecar);
  let found = await read();
  for (const pause of PATIENCE) {
    if (found.state !== 'missing' || !isThereToMiss(state)) return found;
    await new Promise((resolve) => setTimeout(resolve, pause));
    found = await read();
  }
  if (found.state !== 'missing') return found;
  await recoverLeftovers(state.sidecarUri, Date.now());
  return read();
}

function isThereToMiss({ sidecar, base }: PaperState): boolean {
  return sidecar !== null && base.length > 0;
}

/** For the reader; null when all is well. */
function whyNotToMerge(state: PaperState, found: SidecarFile): Problem | null {
  const t = vscode.l10n.t;
  const name = nameOf(state.sidecarUri);
  if (found.state === 'unreadable') {
    const words = t(
      '{0} cannot be read and is left as it is. {1} Until it can be read, what you add is kept on this machine.',
      name,
      found.problem,
    );
    return { trouble: 'unreadable', words };
  }
  state.isDeleted = found.state === 'missing' && (state.isDeleted || isThereToMiss(state));
  if (!state.isDeleted) return null;
  const words = t('{0} was deleted by another program. What stood in it is kept on this machine.', name);
  return { trouble: 'deleted', words };
}

/** What was written by others since, and what was done here meanwhile. */
function takeOver(state: PaperState, found: SidecarFile): void {
  const theirs = found.state === 'read' ? found.sidecar.annotations : [];
  if (found === state.sidecar && theirs === state.base) return;
  const mine = [...state.mine.values()];
  const isFirst = !state.isRead && mine.length === 0 && state.base.length === 0;
  const merged = isFirst ? theirs : mergeAnnotations(state.recent.baseFor(state.base, theirs), mine, theirs);
  // Even if they say the same: fields that only the file has may be new.
  state.mine = mapOf(merged);
  state.base = theirs;
  state.sidecar = found.state === 'read' ? found : null;
}

/** `again`: somebody else was at it, or it failed, as it does while two windows put their files in one place. */
async function write(state: PaperState, found: SidecarFile, report: Report): Promise<boolean | 'again'> {
  if (isWritten(state)) return finish(state, report);
  if (vscode.workspace.fs.isWritableFileSystem(state.uri.scheme) === false) {
    return keepStored(state, cannotBeWritten(state, vscode.l10n.t('It is read-only.')), report);
  }
  const sidecar = sidecarOf(state, found);
  const text = writeSidecar(sidecar);
  const excess = whyTooLarge(sidecar, text);
  if (excess !== null) return keepStored(state, cannotBeWritten(state, excess), report);
  const outcome = await replaceTextFile(state.sidecarUri, text, found.file);
  if (outcome !== 'written') return 'again';
  return finish(state, report, { state: 'read', file: { state: 'read', text }, sidecar });
}

/** What we do not know of the file, items of other tools among it, is written back. */
function sidecarOf({ uri, mine }: PaperState, found: SidecarFile): Sidecar {
  return { ...(found.state === 'read' ? found.sidecar : {}), paper: nameOf(uri), annotations: [...mine.values()] };
}

/**
 * For file systems that cannot rename. A crash in the middle of this leaves half a file, so all is in the storage first;
 * and what cannot be read, or came between, is not written over.
 */
async function writeInPlace(state: PaperState, report: Report): Promise<boolean> {
  const found = await readSidecarFile(state.sidecarUri, state.sidecar);
  const problem = whyNotToMerge(state, found);
  if (problem !== null) return keepStored(state, problem, report);
  takeOver(state, found);
  const sidecar = sidecarOf(state, found);
  const text = writeSidecar(sidecar);
  const excess = whyTooLarge(sidecar, text);
  if (excess !== null) return keepStored(state, cannotBeWritten(state, excess), report);
  try {
    await keepStored(state, null, report);
    await overwriteTextFile(state.sidecarUri, text, found.file);
  } catch (error) {
    return keepStored(state, cannotBeWritten(state, messageOf(error)), report);
  }
  return finish(state, report, { state: 'read', file: { state: 'read', text }, sidecar });
}

/** @param written the sidecar as it is now. */
async function finish(state: PaperState, report: Report, written = state.sidecar): Promise<boolean> {
  state.sidecar = written;
  state.base = written?.sidecar.annotations ?? [];
  state.home = { kind: 'sidecar', uri: state.sidecarUri, problem: null };
  state.trouble = null;
  // Unless something was changed while it was being written.
  if (isWritten(state)) await dropStored(state, report);
  return true;
}

function cannotBeWritten({ sidecarUri }: PaperState, why: string): Problem {
  const t = vscode.l10n.t;
  const name = nameOf(sidecarUri);
  const words = t('{0} cannot be written. {1} Until it can, your work is kept on this machine.', name, why);
  return { trouble: 'unwritable', words };
}

/** What could not be read again is not written. For the reader; null when it is not too large. */
function whyTooLarge({ annotations, others = [] }: Sidecar, text: string): string | null {
  const { bytes, items } = SIDECAR_LIMITS;
  const t = vscode.l10n.t;
  if (annotations.length + others.length > items) return t('It would have more than {0} annotations.', items);
  // A UTF-16 unit takes three bytes at most.
  const isSmall = text.length * 3 <= bytes;
  const isLarge = !isSmall && new TextEncoder().encode(text).length > bytes;
  return isLarge ? t('It would be larger than {0} MB.', bytes / 1e6) : null;
}

function isWritten({ mine, base }: PaperState): boolean {
  return areSameAnnotations([...mine.values()], base);
}

/** Applies changes in memory; @see settlePaper for the files. */
export function editPaper(state: PaperState, edits: readonly PaperEdit[]): void {
  const next = new Map(state.mine);
  for (const { id, version } of edits) {
    state.recent.replaced(id, next.get(id));
    if (version) next.set(id, version);
    else next.delete(id);
  }
  state.mine = next;
}

/** `version` null: taken away. */
export interface PaperEdit {
  readonly id: string;
  readonly version: Annotation | null;
}
