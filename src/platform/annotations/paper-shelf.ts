import * as vscode from 'vscode';
import type { AnchoringOf } from './anchoring-of-document';
import type { PaperAnnotations } from './annotations';
import { createLivePlaces, type LivePlaces } from './live-places';
import { createPaperKeeper, type KeeperParts, type PaperKeeper } from './paper-keeper';
import { takeSnapshot } from './snapshot';

/** A paper whose annotations are known, open or not. */
export interface Paper {
  readonly keeper: PaperKeeper;
  /** Where they are in the open document; null when it is not open. */
  live(): LivePlaces | null;
  /** Follows a document from now on. */
  open(document: vscode.TextDocument): PaperAnnotations;
  closed(document: vscode.TextDocument): void;
  /** Reads the sidecar on first use. */
  read(): Promise<void>;
  /** Null before it was read. */
  snapshot(document: vscode.TextDocument): PaperAnnotations | null;
  /** Places are others than before. */
  moved(): void;
}

/** The papers that were seen in this window, by address. */
export interface PaperShelf extends vscode.Disposable {
  readonly onDidChange: vscode.Event<vscode.Uri>;
  of(uri: vscode.Uri): Paper;
  find(uri: vscode.Uri): Paper | undefined;
  all(): Iterable<Paper>;
  drop(uri: vscode.Uri): void;
  fire(paper: Paper): void;
  readonly onDidAdd: vscode.Event<Paper>;
}

export interface ShelfParts extends Omit<KeeperParts, 'changed'> {
  readonly anchoringOf: AnchoringOf;
}

export function createPaperShelf(parts: ShelfParts): PaperShelf {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const added = new vscode.EventEmitter<Paper>();
  const papers = new Map<string, Paper>();
  const fire = (paper: Paper) => changed.fire(paper.keeper.uri);
  return {
    onDidChange: changed.event,
    onDidAdd: added.event,
    find: (uri) => papers.get(uri.toString()),
    all: () => papers.values(),
    fire,
    of(uri) {
      const known = papers.get(uri.toString());
      if (known) return known;
      const paper = createPaper(uri, parts, fire);
      papers.set(uri.toString(), paper);
      added.fire(paper);
      return paper;
    },
    drop: (uri) => void papers.delete(uri.toString()),
    dispose() {
      changed.dispose();
      added.dispose();
    },
  };
}

function createPaper(uri: vscode.Uri, parts: ShelfParts, fire: (paper: Paper) => void): Paper {
  let live: LivePlaces | null = null;
  let cached: PaperAnnotations | null = null;
  let reading: Promise<unknown> | null = null;
  const changed = () => {
    cached = null;
    live?.adopt(keeper.annotations());
    if (keeper.isRead()) fire(paper);
  };
  const keeper = createPaperKeeper(uri, { ...parts, changed });
  const snapshotOf = (places: LivePlaces): PaperAnnotations => {
    if (cached?.version !== places.document.version) cached = takeSnapshot(keeper, places);
    return cached;
  };
  const follow = (document: vscode.TextDocument): LivePlaces => {
    if (live?.document === document) return live;
    cached = null;
    live = createLivePlaces(document, parts.anchoringOf);
    live.adopt(keeper.annotations());
    return live;
  };
  const paper: Paper = {
    keeper,
    live: () => live,
    open: (document) => snapshotOf(follow(document)),
    closed(document) {
      if (live?.document !== document) return;
      live = null;
      cached = null;
    },
    async read() {
      reading ??= keeper.settle();
      await reading;
    },
    snapshot: (document) => (keeper.isRead() ? snapshotOf(follow(document)) : null),
    moved: () => void (cached = null),
  };
  return paper;
}
