import type * as vscode from 'vscode';
import type { Annotation } from '../../core/annotations/annotation';
import { sidecarOf, storedFileOf } from './addresses';
import type { Home } from './annotations';
import type { PaperState, Trouble } from './paper-state';
import { createRecentVersions } from './recent-versions';
import { editPaper, type PaperEdit, settlePaper } from './settle-paper';

/** Keeps the annotations of one paper: in memory, and in the sidecar or the storage. */
export interface PaperKeeper {
  readonly uri: vscode.Uri;
  isRead(): boolean;
  annotations(): ReadonlyMap<string, Annotation>;
  home(): Home;
  /** What kind of thing `home().problem` is about. */
  trouble(): Trouble | null;
  /** What stood in the sidecar when it was last read or written. */
  written(): readonly Annotation[];
  /** In memory, at once. */
  edit(edits: readonly PaperEdit[]): void;
  /** Reads what others wrote, merges, and writes what is missing there; one after the other. False: kept nowhere. */
  settle(): Promise<boolean>;
  /** The sidecar that somebody took away is made again with the next `settle`. */
  restore(): void;
  /** Something was put into the storage: the next `settle` looks at it. */
  lookInStorage(): void;
  /** The paper has another address: its files are left alone from now on. */
  retire(): Promise<void>;
}

export interface KeeperParts {
  readonly context: vscode.ExtensionContext;
  readonly report: (what: string, error: unknown) => void;
  /** Annotations or their home are others than before. */
  readonly changed: (keeper: PaperKeeper) => void;
  readonly now: () => number;
}

export function createPaperKeeper(uri: vscode.Uri, parts: KeeperParts): PaperKeeper {
  const state = emptyState(uri, parts);
  let last: Promise<unknown> = Promise.resolve();
  let waiting: Promise<boolean> | null = null;
  const settleNow = async (): Promise<boolean> => {
    waiting = null;
    const { isRead, mine, home } = state;
    try {
      return await settlePaper(state, parts.report);
    } catch (error) {
      parts.report('annotations', error);
      return false;
    } finally {
      state.isRead = true;
      if (!isRead || state.mine !== mine || !isSameHome(home, state.home)) parts.changed(keeper);
    }
  };
  const keeper: PaperKeeper = {
    uri,
    isRead: () => state.isRead,
    annotations: () => state.mine,
    home: () => state.home,
    trouble: () => state.trouble,
    written: () => state.base,
    edit(edits) {
      editPaper(state, edits);
      parts.changed(keeper);
    },
    settle() {
      // One that has not begun will see everything that has been done by then.
      waiting ??= last.then(settleNow);
      last = waiting;
      return waiting;
    },
    restore() {
      Object.assign(state, { isDeleted: false, sidecar: null, base: [] });
    },
    async retire() {
      state.isRetired = true;
      await last;
    },
    lookInStorage: () => void (state.mayBeStored = true),
  };
  return keeper;
}

function emptyState(uri: vscode.Uri, { context, now }: KeeperParts): PaperState {
  const sidecarUri = sidecarOf(uri);
  return {
    uri,
    sidecarUri,
    storedUri: storedFileOf(context, uri),
    isSample: uri.toString().startsWith(`${context.extensionUri.toString()}/`),
    isRead: false,
    mayBeStored: true,
    mine: new Map(),
    base: [],
    sidecar: null,
    stored: null,
    isDeleted: false,
    home: { kind: 'sidecar', uri: sidecarUri, problem: null },
    trouble: null,
    isRetired: false,
    recent: createRecentVersions(now),
  };
}

function isSameHome(a: Home, b: Home): boolean {
  return a.kind === b.kind && a.problem === b.problem && a.uri.toString() === b.uri.toString();
}
