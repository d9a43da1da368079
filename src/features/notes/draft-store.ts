import * as vscode from 'vscode';
import { type Draft, readDraft, writeDraft } from './draft';

/** A draft is written at the latest so long after it was changed, in milliseconds: no more than that is ever lost. */
const DELAY = 300;

/**
 * Drafts as files, one each, in the extension's storage: they outlive the extension host, the page and the window, and no
 * other window overwrites them.
 */
export interface DraftStore extends vscode.Disposable {
  /** All that are kept at this moment; what cannot be read is left alone. */
  load(): Promise<readonly Draft[]>;
  keep(draft: Draft): void;
  drop(id: string): void;
}

interface Slot {
  /** What the file is to hold; null: there is to be none. */
  wanted: Draft | null;
  timer: ReturnType<typeof setTimeout> | undefined;
  /** The latest writing, so that one waits for the other. */
  writing: Promise<void>;
}

export function createDraftStore(context: vscode.ExtensionContext, warn: (message: string) => void): DraftStore {
  const folder = vscode.Uri.joinPath(context.storageUri ?? context.globalStorageUri, 'drafts');
  const slots = new Map<string, Slot>();
  const slotOf = (id: string): Slot => {
    const slot = slots.get(id) ?? { wanted: null, timer: undefined, writing: Promise.resolve() };
    slots.set(id, slot);
    return slot;
  };
  const flush = (id: string, slot: Slot): void => {
    clearTimeout(slot.timer);
    slot.timer = undefined;
    slot.writing = slot.writing
      .then(() => settle(folder, id, slot.wanted))
      .catch((error: unknown) => warn(`A draft of a note could not be kept: ${String(error)}`));
  };
  return {
    async load() {
      for (const [id, slot] of slots) if (slot.timer !== undefined) flush(id, slot);
      await Promise.all([...slots.values()].map(({ writing }) => writing));
      return loadAll(folder);
    },
    keep(draft) {
      const slot = slotOf(draft.id);
      slot.wanted = draft;
      slot.timer ??= setTimeout(() => flush(draft.id, slot), DELAY);
    },
    drop(id) {
      const slot = slotOf(id);
      slot.wanted = null;
      flush(id, slot);
    },
    dispose() {
      for (const [id, slot] of slots) if (slot.timer !== undefined) flush(id, slot);
    },
  };
}

/** Written aside and renamed, so that a crash leaves the old file or the new one. */
async function settle(folder: vscode.Uri, id: string, wanted: Draft | null): Promise<void> {
  const { fs } = vscode.workspace;
  const file = vscode.Uri.joinPath(folder, `${id}.json`);
  if (wanted === null) {
    await fs.delete(file).then(undefined, () => undefined);
    return;
  }
  await fs.createDirectory(folder);
  const aside = vscode.Uri.joinPath(folder, `${id}.tmp`);
  await fs.writeFile(aside, writeDraft(wanted));
  await fs.rename(aside, file, { overwrite: true });
}

async function loadAll(folder: vscode.Uri): Promise<readonly Draft[]> {
  const { fs } = vscode.workspace;
  const entries = await fs.readDirectory(folder).then(undefined, () => []);
  const read = entries.map(async ([name]) => {
    if (!name.endsWith('.json')) return null;
    const bytes = await fs.readFile(vscode.Uri.joinPath(folder, name)).then(undefined, () => null);
    const draft = bytes && readDraft(bytes);
    return draft && `${draft.id}.json` === name ? draft : null;
  });
  const drafts = (await Promise.all(read)).filter((draft) => draft !== null);
  return drafts.sort((one, other) => (one.written < other.written ? -1 : 1));
}
