import * as vscode from 'vscode';
import type { Span } from '../../core/analysis';
import type { Annotation, Note, NoteLabel } from '../../core/annotations/annotation';
import { say, sayDone } from '../../platform/say';
import { closeBoxes, type LiveThread, type NoteComment, typedIn } from './live-thread';
import { liveIn, readComment, readReply } from './note-arguments';
import { authorIn, type NoteParts } from './note-parts';
import { quoteOf } from './note-words';
import { placeOfNote } from './place-of-note';

/** Opens a box for a note at the words that are meant. */
export async function writeNote(parts: NoteParts, args: readonly unknown[]): Promise<void> {
  const place = await placeOfNote(parts.services, args, parts.editor());
  const paper = place && parts.of(place.document);
  if (!place || !paper) {
    say(vscode.l10n.t('There are no words to write a note on here.'));
    return;
  }
  const { document, span } = place;
  await vscode.commands.executeCommand('editor.action.hideHover');
  const draft = parts.desk.begin(document, { kind: 'note', of: null, isPlaceSure: true }, span);
  const words = quoteOf(draft.anchor?.exact ?? '', document);
  await showEditor(document);
  paper.write({ ...span, state: 'found' }, draft, vscode.l10n.t('New note on “{0}”', words));
}

/** Keeps what was written, in a box of ours or of the editor's, as a note with this label. */
export async function saveNote(
  parts: NoteParts,
  label: NoteLabel | null,
  argument: unknown,
  saved: (text: string) => void,
): Promise<void> {
  const comment = readComment(argument);
  const reply = readReply(argument);
  if (comment) await saveBox(parts, comment, label);
  else if (reply) await saveTemplate(parts, reply, label, saved);
}

async function saveBox(parts: NoteParts, comment: NoteComment, label: NoteLabel | null): Promise<void> {
  const { live, draft } = comment;
  const text = typedIn(comment).trim();
  const paper = parts.of(live.document);
  if (text === '' || !paper) return;
  const note = newNote(parts, live, { text, label, at: live.place });
  paper.settle(live, note);
  if (!(await keepNote(parts, live.document, note))) {
    // Nothing is lost: the words go back into a box, and the draft stays.
    paper.close(live);
    if (draft) paper.write(live.place, { ...draft, text }, vscode.l10n.t('Not saved'));
    return;
  }
  parts.desk.end(draft);
}

function newNote(
  { services }: NoteParts,
  { document, comments }: LiveThread,
  { text, label, at }: { text: string; label: NoteLabel | null; at: LiveThread['place'] },
): Annotation<Note> {
  const body: Note = { kind: 'note', text, label, resolved: false };
  if (at.state !== 'orphaned') return services.annotations.create(document, body, at);
  // The words went while the note was written: it is listed with those that have lost their words.
  const anchor = comments.find(({ draft }) => draft?.anchor)?.draft?.anchor ?? null;
  return { ...services.annotations.create(document, body, null), anchor };
}

/** The editor's own box is replaced by a thread of ours, which is shown as all others are. */
async function saveTemplate(
  parts: NoteParts,
  { thread, text }: vscode.CommentReply,
  label: NoteLabel | null,
  saved: (text: string) => void,
): Promise<void> {
  const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === thread.uri.toString());
  const paper = document && parts.of(document);
  if (!paper || text.trim() === '') return;
  const at = spanOf(document, thread.range);
  const body: Note = { kind: 'note', text: text.trim(), label, resolved: false };
  const note = parts.services.annotations.create(document, body, at);
  const isKept = await keepNote(parts, document, note);
  thread.dispose();
  saved(text);
  if (isKept) {
    const live = paper.show(note.id);
    if (live) live.thread.collapsibleState = vscode.CommentThreadCollapsibleState.Expanded;
    return;
  }
  const draft = parts.desk.begin(document, { kind: 'note', of: null, isPlaceSure: true }, at);
  paper.write({ ...at, state: 'found' }, parts.desk.type(draft, text), vscode.l10n.t('Not saved'));
}

/** A range without words, as a click beside the text gives it, means the line. */
function spanOf(document: vscode.TextDocument, range: vscode.Range | undefined): Span {
  const line = document.lineAt(range?.end.line ?? 0).range;
  const { start, end } = range && !range.isEmpty ? range : line;
  return { start: document.offsetAt(start), end: document.offsetAt(end) };
}

async function keepNote({ services }: NoteParts, document: vscode.TextDocument, note: Annotation<Note>) {
  const done = vscode.l10n.t('Note added');
  const isKept = await services.annotations.change(done, [{ document, edits: [{ put: note }] }]);
  if (isKept) {
    sayDone(done);
    returnToPaper(document);
  }
  return isKept;
}

async function showEditor(document: vscode.TextDocument): Promise<void> {
  const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  const column = shown?.viewColumn;
  await vscode.window.showTextDocument(document, column === undefined ? {} : { viewColumn: column });
}

/** So long the editor takes to bring a thread up to date, after which it puts the focus into it, in milliseconds. */
const UPDATED = 250;

/** Back to the paper, where one goes on reading, unless the reviewer has gone elsewhere by then. */
export function returnToPaper(document: vscode.TextDocument): void {
  setTimeout(() => {
    const active = vscode.window.activeTextEditor?.document;
    if (!active || active === document) void showEditor(document);
  }, UPDATED);
}

/** Throws away what is being written; what is kept stays. */
export function discardDraft(parts: NoteParts, argument: unknown): void {
  const live = liveIn(parts, argument);
  if (!live) return;
  for (const { draft } of live.comments) parts.desk.end(draft);
  if (live.note === null) parts.of(live.document)?.close(live);
  else closeBoxes(live, authorIn(parts, live.document));
}
