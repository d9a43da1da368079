import * as vscode from 'vscode';
import { mergeAnnotations } from '../../core/annotations/sidecar/merge-annotations';
import { messageOf } from '../../core/message-of';
import { mapOf, type PaperState, type Problem } from './paper-state';
import { areSameAnnotations } from './same-annotation';
import { readStored, type Stored, writeStored } from './stored-file';
import { remove } from './write-text-file';

/** Takes over what is stored of a paper, if anything; what cannot be read is set aside under another name. */
export async function loadStored(state: PaperState, report: Report): Promise<void> {
  const stored = await readOrSetAside(state, report);
  state.stored = stored;
  if (!stored) return;
  const mine = state.isRead ? mergeAnnotations(stored.base, [...state.mine.values()], stored.mine) : stored.mine;
  state.mine = mapOf(mine);
  if (state.isRead) return;
  state.base = stored.base;
  state.isDeleted = stored.isDeleted;
}

/**
 * Keeps in the editor's storage what cannot be written beside the paper. False when that fails, too.
 * @param problem why, for the reader; null where it is as it should be.
 */
export async function keepStored(state: PaperState, problem: Problem | null, report: Report): Promise<boolean> {
  state.home = { kind: 'storage', uri: state.storedUri, problem: problem?.words ?? null };
  state.trouble = problem?.trouble ?? null;
  const isWork = state.isDeleted || !areSameAnnotations([...state.mine.values()], state.base);
  if (!isWork && !state.stored) return true;
  try {
    const other = await readOrSetAside(state, report);
    if (other) takeOver(state, other);
    const stored: Stored = { mine: [...state.mine.values()], base: state.base, isDeleted: state.isDeleted };
    if (other && isStoredAs(other, stored)) return true;
    await writeStored(state.storedUri, state.uri, stored);
    state.stored = stored;
    return true;
  } catch (error) {
    report('annotations', error);
    const why = vscode.l10n.t('They could be kept nowhere: {0}', messageOf(error));
    state.home = { ...state.home, problem: problem === null ? why : `${problem.words} ${why}` };
    state.trouble = 'nowhere';
    return false;
  }
}

/** When all of it stands in the sidecar. What another window has stored since is taken over the next time instead. */
export async function dropStored(state: PaperState, report: Report): Promise<void> {
  const { stored } = state;
  if (!stored) return;
  state.stored = null;
  const there = await readOrSetAside(state, report);
  if (there && isStoredAs(there, stored)) await remove(state.storedUri);
  else state.mayBeStored = there !== null;
}

type Report = (what: string, error: unknown) => void;

/** What another window has stored since. */
function takeOver(state: PaperState, other: Stored): void {
  const last = state.stored?.mine ?? [];
  if (areSameAnnotations(last, other.mine)) return;
  const base = state.recent.baseFor(last, other.mine);
  state.mine = mapOf(mergeAnnotations(base, [...state.mine.values()], other.mine));
}

function isStoredAs(other: Stored, stored: Stored): boolean {
  return (
    other.isDeleted === stored.isDeleted &&
    areSameAnnotations(other.mine, stored.mine) &&
    areSameAnnotations(other.base, stored.base)
  );
}

async function readOrSetAside({ storedUri, uri }: PaperState, report: Report): Promise<Stored | null> {
  try {
    return await readStored(storedUri, uri);
  } catch (error) {
    report('annotations in storage', error);
    await setAside(storedUri, 'unreadable');
    return null;
  }
}

/** What is stored of a paper is found under its other address from now on, unless something is there already. */
export async function moveStored(
  from: { readonly file: vscode.Uri; readonly paper: vscode.Uri },
  to: { readonly file: vscode.Uri; readonly paper: vscode.Uri },
): Promise<void> {
  const stored = await readStored(from.file, from.paper);
  if (!stored || (await readStored(to.file, to.paper))) return;
  // It was not taken away, but moved.
  await writeStored(to.file, to.paper, { ...stored, isDeleted: false });
  await remove(from.file);
}

/** Under another name, where nothing looks for it but a person. */
export async function setAside(stored: vscode.Uri, why: 'unreadable' | 'closed'): Promise<void> {
  const path = `${stored.path}.${why}-${crypto.randomUUID().slice(0, 8)}`;
  await vscode.workspace.fs.rename(stored, stored.with({ path }));
}
