import * as vscode from 'vscode';
import type { Draft } from './draft';
import type { DraftStore } from './draft-store';
import type { PaperThreads } from './paper-threads';

/** Drafts without a box: of an earlier session, or of a paper that was closed since. */
export interface LeftDrafts extends vscode.Disposable {
  of(paper: PaperThreads): Promise<readonly Draft[]>;
}

export interface LeftDraftsParts {
  readonly store: DraftStore;
  /** Ids of the drafts that stand in boxes. */
  readonly inBoxes: () => ReadonlySet<string>;
  /** Drafts have got another paper, as theirs has got another address. */
  readonly onMoved: () => void;
}

export function followLeftDrafts({ store, inBoxes, onMoved }: LeftDraftsParts): LeftDrafts {
  let earlier: Promise<ReadonlySet<string>> | undefined;
  const idsOfEarlier = async () => new Set((await store.load()).map(({ id }) => id));
  const renamed = vscode.workspace.onDidRenameFiles(async ({ files }) => {
    const moves = files.map(({ oldUri, newUri }) => ({ from: oldUri.toString(), to: newUri.toString() }));
    const moved = (await store.load()).flatMap((draft) => movedAlong(draft, moves));
    for (const draft of moved) store.keep(draft);
    if (moved.length > 0) onMoved();
  });
  return {
    async of({ document }) {
      const known = await (earlier ??= idsOfEarlier());
      const address = document.uri.toString();
      const drafts = (await store.load()).filter(({ paper }) => paper === address);
      const shown = inBoxes();
      // Boxes that it has opened itself the editor opens again with their words, as long as the window is open.
      return drafts.filter(({ id, isPlaceSure }) => !shown.has(id) && (isPlaceSure || known.has(id)));
    },
    dispose: () => void renamed.dispose(),
  };
}

/** A folder that is renamed holds papers. */
function movedAlong(draft: Draft, moves: readonly { readonly from: string; readonly to: string }[]): Draft[] {
  const { paper } = draft;
  const move = moves.find(({ from }) => paper === from || paper.startsWith(`${from}/`));
  return move ? [{ ...draft, paper: move.to + paper.slice(move.from.length) }] : [];
}
