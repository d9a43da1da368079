import * as vscode from 'vscode';
import type { Span } from '../../core/analysis';
import type { Annotation, Note, Place } from '../../core/annotations/annotation';
import { type TextChange, trackEdits } from '../../core/annotations/anchors/track-edits';
import { toRange } from '../../platform/convert';
import type { Services } from '../../platform/services';
import { chooseShown } from './choose-shown';
import {
  closeBoxes,
  fillThread,
  isBeingWritten,
  listComments,
  type LiveThread,
  nameThread,
  newBox,
  showBoxes,
  startThread,
} from './live-thread';
import type { Draft } from './draft';
import { collectThreads, type NoteThread } from './note-threads';

/** So many threads at most are shown of one paper; measured: each costs the page 5 to 13 ms, and a document of its box. */
const MOST = 80;
/** So many are made at a time, with a pause between, so that the editor stays awake. */
const AT_A_TIME = 8;
const PAUSE = 200;
/** Above the numbers of the comments that are edited in other threads. */
const FIRST_NUMBER = 5;

/** The threads of one paper. */
export interface PaperThreads extends vscode.Disposable {
  readonly document: vscode.TextDocument;
  readonly live: () => readonly LiveThread[];
  /** Shows what is known now; those near to what is on the screen first. */
  sync(): void;
  /** The thread of a note, made if it is not shown; null when the note has no place. */
  show(noteId: string): LiveThread | null;
  /** A thread with a box for a new note. */
  write(place: Place, draft: Draft, label: string): LiveThread;
  /** What was being written in a thread has become a note, which the thread is now of. */
  settle(live: LiveThread, note: Annotation<Note>): void;
  close(live: LiveThread): void;
  /** The paper was edited: what is being written keeps its place. (What is kept is followed by the annotations service.) */
  follow(changes: readonly TextChange[]): void;
}

export interface ThreadMaker {
  make(document: vscode.TextDocument, range: vscode.Range, comments: readonly vscode.Comment[]): vscode.CommentThread;
  forget(thread: vscode.CommentThread): void;
  know(live: LiveThread): void;
}

/** What a paper's threads are at the moment. */
interface State {
  readonly services: Services;
  readonly maker: ThreadMaker;
  readonly document: vscode.TextDocument;
  /** By the id of the note. */
  readonly shown: Map<string, LiveThread>;
  /** What each thread was last filled with. */
  readonly filled: Map<LiveThread, string>;
  readonly writing: Set<LiveThread>;
  /** Saved a moment ago: not known to the annotations service yet. */
  readonly settling: Set<LiveThread>;
  timer: ReturnType<typeof setTimeout> | undefined;
  /** How many boxes for notes were opened. */
  boxes: number;
}

export function createPaperThreads(
  services: Services,
  maker: ThreadMaker,
  document: vscode.TextDocument,
): PaperThreads {
  const state: State = {
    services,
    maker,
    document,
    shown: new Map(),
    filled: new Map(),
    writing: new Set(),
    settling: new Set(),
    timer: undefined,
    boxes: 0,
  };
  const live = () => [...state.shown.values(), ...state.writing];
  return {
    document,
    live,
    sync: () => sync(state),
    show(noteId) {
      const thread = threadsOf(state).find(({ note }) => note.id === noteId);
      return state.shown.get(noteId) ?? (thread ? make(state, thread) : null);
    },
    write: (place, draft, label) => write(state, place, { draft, label }),
    settle: (written, note) => settle(state, written, note),
    close: (closing) => close(state, closing),
    follow(changes) {
      for (const written of state.writing) written.place = trackEdits([written.place], changes)[0] ?? written.place;
    },
    dispose() {
      clearTimeout(state.timer);
      for (const closing of live()) close(state, closing);
    },
  };
}

function authorOf({ services, document }: State): string {
  return services.settings.for(document).author;
}

function threadsOf({ services, document }: State): NoteThread[] {
  return collectThreads(services.annotations.current(document)?.annotations ?? []);
}

function sync(state: State): void {
  const { document, shown, settling } = state;
  clearTimeout(state.timer);
  if (document.isClosed) return;
  const all = threadsOf(state);
  const byId = new Map(all.map((thread) => [thread.note.id, thread]));
  const wanted = chooseShown(all, spansOnScreen(document), MOST).flatMap((index) => all[index] ?? []);
  const wantedIds = new Set(wanted.map(({ note }) => note.id));
  for (const [id, live] of [...shown]) {
    const thread = byId.get(id);
    if (thread) settling.delete(live);
    if (thread && (wantedIds.has(id) || isInUse(live))) fill(state, live, thread);
    else if (!isBeingWritten(live) && !settling.has(live)) close(state, live);
  }
  const missing = wanted.filter(({ note }) => !shown.has(note.id));
  for (const thread of missing.slice(0, AT_A_TIME)) make(state, thread);
  if (missing.length > AT_A_TIME) state.timer = setTimeout(() => sync(state), PAUSE);
}

function make(state: State, thread: NoteThread): LiveThread {
  const { maker, document, shown, filled } = state;
  const { note } = thread;
  const author = authorOf(state);
  const live = startThread(
    { document, note, place: thread },
    (started) => listComments(started, thread, author),
    (comments) => maker.make(document, toRange(document, thread), comments),
  );
  live.thread.collapsibleState = vscode.CommentThreadCollapsibleState.Collapsed;
  nameThread(live, thread, author);
  shown.set(note.id, live);
  filled.set(live, fingerprint(thread, author));
  maker.know(live);
  return live;
}

function fill(state: State, live: LiveThread, thread: NoteThread): void {
  const range = toRange(state.document, thread);
  if (live.thread.range && !live.thread.range.isEqual(range)) live.thread.range = range;
  const contents = fingerprint(thread, authorOf(state));
  if (state.filled.get(live) === contents) return;
  state.filled.set(live, contents);
  fillThread(live, thread, authorOf(state));
}

function write(state: State, place: Place, { draft, label }: { draft: Draft; label: string }): LiveThread {
  const { document, maker } = state;
  const range = toRange(document, place.state === 'orphaned' ? { start: 0, end: 0 } : place);
  const live = startThread(
    { document, note: null, place },
    (started) => [newBox(started, draft, authorOf(state))],
    (comments) => maker.make(document, range, [...spacers(state.boxes++), ...comments]),
  );
  Object.assign(live.thread, { comments: [...live.comments], label, contextValue: 'draft' });
  showBoxes(live);
  state.writing.add(live);
  maker.know(live);
  return live;
}

/**
 * The editor numbers the comments of a thread, and names a box by that number and the millisecond in which it opens: two
 * boxes of one name would share their words (VS Code 1.100). So each box for a note has a number of its own. These are
 * gone before the thread is seen.
 */
function spacers(boxes: number): vscode.Comment[] {
  const mode = vscode.CommentMode.Preview;
  return Array.from({ length: FIRST_NUMBER + (boxes % 20) }, () => ({ body: '', mode, author: { name: '' } }));
}

function settle(state: State, live: LiveThread, note: Annotation<Note>): void {
  state.writing.delete(live);
  state.settling.add(live);
  for (const comment of live.comments) comment.annotation ??= note;
  live.note = note;
  state.shown.set(note.id, live);
  closeBoxes(live, authorOf(state));
  live.thread.canReply = true;
}

function close(state: State, live: LiveThread): void {
  if (live.note) state.shown.delete(live.note.id);
  for (const known of [state.writing, state.settling, state.filled]) known.delete(live);
  state.maker.forget(live.thread);
  live.thread.dispose();
}

/** Open or written in: not taken away under the reviewer's eyes. */
function isInUse(live: LiveThread): boolean {
  return live.thread.collapsibleState === vscode.CommentThreadCollapsibleState.Expanded || isBeingWritten(live);
}

/** Tells whether anything that a thread shows has changed. */
function fingerprint({ note, replies, state }: NoteThread, author: string): string {
  const parts = [note, ...replies].map(({ id, modified, author: by, body }) => [id, modified, by, body.text]);
  return JSON.stringify([author, state, note.body, note.anchor?.exact, parts]);
}

function spansOnScreen(document: vscode.TextDocument): Span[] {
  const editors = vscode.window.visibleTextEditors.filter((editor) => editor.document === document);
  return editors.flatMap(({ visibleRanges }) =>
    visibleRanges.map(({ start, end }) => ({ start: document.offsetAt(start), end: document.offsetAt(end) })),
  );
}
