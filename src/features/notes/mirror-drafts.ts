import * as vscode from 'vscode';
import type { Span } from '../../core/analysis';
import { type CommentInput, readInput } from './comment-input';
import type { Draft } from './draft';
import type { LiveThread, NoteComment } from './live-thread';
import type { NoteParts } from './note-parts';
import type { ThreadNumbers } from './thread-numbers';

/** A box that is open, as far as it is known whose it is. */
interface OpenBox {
  readonly input: CommentInput;
  /** Where the cursor was in the paper when the box was opened: all that is known of the place of the editor's own. */
  readonly at: { readonly document: vscode.TextDocument; readonly span: Span } | null;
  /** Of a box of ours. */
  comment: NoteComment | null;
  /** Of a box that the editor has opened for a new note. */
  draft: Draft | null;
}

/** Keeps what is typed into the boxes of our threads as drafts, as it is typed. */
export interface DraftMirror extends vscode.Disposable {
  /** What was typed into a box of the editor's own has been saved. */
  saved(text: string): void;
}

export function mirrorDrafts(parts: NoteParts, numbers: ThreadNumbers<LiveThread>): DraftMirror {
  const open = new Map<vscode.TextDocument, OpenBox>();
  const { desk } = parts;
  const opened = (document: vscode.TextDocument): OpenBox | undefined => {
    const known = open.get(document);
    if (known) return known;
    const input = readInput(document.uri);
    if (!input) return undefined;
    if (input.kind === 'reply') numbers.saw(input.thread, !input.isNew);
    const box: OpenBox = { input, at: cursorOf(parts), comment: null, draft: null };
    open.set(document, box);
    return box;
  };
  const typed = (document: vscode.TextDocument): void => {
    const box = opened(document);
    if (!box) return;
    const text = document.getText();
    if (box.input.kind === 'edit') typedInOwn(parts, open, box, text);
    else if (box.input.isNew) box.draft = typedInNew(parts, box, text);
    else typedInReply(parts, numbers.find(box.input.thread), text);
  };
  const closed = (document: vscode.TextDocument): void => {
    const box = open.get(document);
    open.delete(document);
    if (!box) return;
    if (box.comment) keepInComment(box.comment);
    if (box.draft && box.at) endIfThrownAway(parts, box.draft, box.at.document);
  };
  const subscriptions = vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument(opened),
    vscode.workspace.onDidChangeTextDocument(({ document }) => typed(document)),
    vscode.workspace.onDidCloseTextDocument(closed),
  );
  return {
    saved(text) {
      for (const box of open.values()) {
        if (box.draft?.text !== text) continue;
        desk.end(box.draft);
        box.draft = null;
      }
    },
    dispose: () => void subscriptions.dispose(),
  };
}

function cursorOf(parts: NoteParts): OpenBox['at'] {
  const editor = parts.editor();
  if (!editor) return null;
  const { document, selection } = editor;
  const range = selection.isEmpty ? document.lineAt(selection.active.line).range : selection;
  return { document, span: { start: document.offsetAt(range.start), end: document.offsetAt(range.end) } };
}

/** The box of a comment of ours: which one, its first words tell, as the editor fills it in when it opens. */
function typedInOwn(
  parts: NoteParts,
  open: ReadonlyMap<vscode.TextDocument, OpenBox>,
  box: OpenBox,
  text: string,
): void {
  if (!box.comment) {
    const taken = new Set([...open.values()].map(({ comment }) => comment));
    const waiting = boxesOf(parts).filter((comment) => !taken.has(comment));
    box.comment = waiting.findLast(({ draft }) => draft?.text === text) ?? null;
    return;
  }
  const { draft } = box.comment;
  if (draft && draft.text !== text) box.comment.draft = parts.desk.type(draft, text);
}

function boxesOf(parts: NoteParts): NoteComment[] {
  return parts.papers().flatMap((paper) => paper.live().flatMap(({ comments }) => comments.filter(hasBox)));
}

function hasBox({ draft }: NoteComment): boolean {
  return draft !== null;
}

function typedInNew({ desk }: NoteParts, { draft, at }: OpenBox, text: string): Draft | null {
  if (!draft && (text.trim() === '' || !at)) return null;
  const begun = draft ?? (at && desk.begin(at.document, { kind: 'note', of: null, isPlaceSure: false }, at.span));
  return begun && desk.type(begun, text);
}

function typedInReply({ desk }: NoteParts, live: LiveThread | null, text: string): void {
  if (!live?.note) return;
  if (text === '') {
    desk.end(live.reply);
    live.reply = null;
    return;
  }
  live.reply ??= desk.begin(live.document, { kind: 'reply', of: live.note.id, isPlaceSure: true }, null);
  live.reply = desk.type(live.reply, text);
}

/** The editor closes boxes when another file comes to the front, and fills them anew from the comment. */
function keepInComment(comment: NoteComment): void {
  if (!comment.draft) return;
  comment.body = comment.draft.text;
  const { thread, comments } = comment.live;
  thread.comments = [...comments];
}

/** So long after a box was closed it is asked whether its paper is still to be seen, in milliseconds. */
const A_MOMENT = 1000;

/** A box closed by hand, its paper still in view, was thrown away; otherwise the paper was closed, and the words are kept. */
function endIfThrownAway({ desk }: NoteParts, draft: Draft, paper: vscode.TextDocument): void {
  const isSeen = () => vscode.window.visibleTextEditors.some(({ document }) => document === paper);
  if (!isSeen()) return;
  setTimeout(() => {
    if (isSeen()) desk.end(draft);
  }, A_MOMENT);
}
