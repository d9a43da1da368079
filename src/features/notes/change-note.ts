import * as vscode from 'vscode';
import {
  type Annotation,
  type AnnotationEdit,
  NOTE_LABELS,
  type Note,
  type Reply,
} from '../../core/annotations/annotation';
import { removalOf } from '../../core/annotations/list-edits';
import { labelName } from '../../core/presentation/describe-annotation';
import { say, sayDone } from '../../platform/say';
import type { Draft } from './draft';
import { addBox, closeBox, type LiveThread, type NoteComment, openBox, typedIn } from './live-thread';
import { liveIn, readComment, readReply } from './note-arguments';
import { noteAtCursor } from './note-at-cursor';
import { authorIn, type NoteParts } from './note-parts';
import { returnToPaper } from './write-note';

/** What was written below a thread, in the box of the editor's or in one of ours. */
interface WrittenReply {
  readonly live: LiveThread;
  readonly comment: NoteComment | null;
  readonly draft: Draft | null;
  readonly text: string;
}

function readWritten(parts: NoteParts, argument: unknown): WrittenReply | null {
  const comment = readComment(argument);
  if (comment) return { live: comment.live, comment, draft: comment.draft, text: typedIn(comment).trim() };
  const written = readReply(argument);
  const live = written && parts.liveOf(written.thread);
  return live ? { live, comment, draft: live.reply, text: written.text.trim() } : null;
}

export async function reply(parts: NoteParts, argument: unknown): Promise<void> {
  const written = readWritten(parts, argument);
  const to = written?.live.note?.id ?? written?.draft?.of;
  if (!written || !to || written.text === '') return;
  const { live, comment, draft, text } = written;
  const { document } = live;
  const put = parts.services.annotations.create<Reply>(document, { kind: 'reply', text, to }, null);
  live.reply = null;
  if (comment) closeBox(comment, authorIn(parts, document));
  if (await change(parts, live, vscode.l10n.t('Reply added'), [{ put }])) {
    parts.desk.end(draft);
    closeIfAlone(parts, live);
    returnToPaper(document);
    return;
  }
  const again = draft ?? parts.desk.begin(document, { kind: 'reply', of: to, isPlaceSure: true }, null);
  addBox(live, parts.desk.type(again, text), authorIn(parts, document));
}

/** A thread that only held a draft about a note without a place. */
function closeIfAlone(parts: NoteParts, live: LiveThread): void {
  if (live.note === null) parts.of(live.document)?.close(live);
}

/** Opens the box of a note or reply of one's own: the one the command was called on, else the note at the cursor. */
export function editNote(parts: NoteParts, argument: unknown): void {
  const comment = readComment(argument) ?? commentAtCursor(parts);
  if (!comment?.annotation || comment.draft) return;
  const { live, annotation } = comment;
  if (annotation.author !== authorIn(parts, live.document)) {
    say(vscode.l10n.t('This note is by somebody else: reply to it.'));
    return;
  }
  const draft = parts.desk.begin(live.document, { kind: 'edit', of: annotation.id, isPlaceSure: true }, null);
  openBox(comment, { ...draft, text: annotation.body.text });
}

function commentAtCursor(parts: NoteParts): NoteComment | null {
  const live = liveAtCursor(parts);
  return live?.comments.find(({ annotation }) => annotation?.id === live.note?.id) ?? null;
}

function liveAtCursor(parts: NoteParts): LiveThread | null {
  const picked = noteAtCursor(parts);
  return picked && (parts.of(picked.document)?.show(picked.thread.note.id) ?? null);
}

export async function saveEdit(parts: NoteParts, argument: unknown): Promise<void> {
  const comment = readComment(argument);
  const text = comment ? typedIn(comment).trim() : '';
  if (!comment?.annotation || text === '') return;
  const { live, annotation, draft } = comment;
  closeBox(comment, authorIn(parts, live.document));
  const put = withText(parts, annotation, text);
  if (await change(parts, live, vscode.l10n.t('Note edited'), [{ put }])) {
    parts.desk.end(draft);
    closeIfAlone(parts, live);
    returnToPaper(live.document);
  } else if (draft) openBox(comment, { ...draft, text });
}

function withText({ services }: NoteParts, annotation: Annotation<Note | Reply>, text: string): Annotation {
  return services.annotations.revise(annotation, { ...annotation.body, text });
}

export function cancelEdit(parts: NoteParts, argument: unknown): void {
  const comment = readComment(argument);
  if (!comment?.draft) return;
  parts.desk.end(comment.draft);
  closeBox(comment, authorIn(parts, comment.live.document));
  closeIfAlone(parts, comment.live);
  returnToPaper(comment.live.document);
}

/** Takes a note away with its replies, or one reply. It is not asked, as it can be taken back; how, is said. */
export async function deleteNote(parts: NoteParts, argument: unknown): Promise<void> {
  const t = vscode.l10n.t;
  const comment = readComment(argument) ?? commentAtCursor(parts);
  if (!comment?.annotation) return;
  const { live, annotation } = comment;
  if (annotation.author !== authorIn(parts, live.document)) {
    say(t('This note is by somebody else: reply to it.'));
    return;
  }
  const all = parts.services.annotations.current(live.document)?.annotations ?? [];
  const edits = removalOf([annotation], all);
  const label = edits.length > 1 ? t('Note and its replies deleted') : t('Note deleted');
  await change(parts, live, label, edits);
}

export async function setResolved(parts: NoteParts, resolved: boolean, argument: unknown): Promise<void> {
  const t = vscode.l10n.t;
  const live = liveIn(parts, argument) ?? liveAtCursor(parts);
  if (!live?.note) return;
  if (live.note.body.resolved === resolved) {
    say(resolved ? t('This note is resolved already.') : t('This note is open already.'));
    return;
  }
  await changeBody(parts, live, resolved ? t('Note resolved') : t('Note reopened'), { resolved });
}

/** Asks for the label: one letter and Enter. */
export async function setLabel(parts: NoteParts, argument: unknown): Promise<void> {
  const t = vscode.l10n.t;
  const live = liveIn(parts, argument) ?? liveAtCursor(parts);
  if (!live?.note) return;
  const items = [...NOTE_LABELS, null].map((value) => ({ label: labelName(value), value }));
  const chosen = await vscode.window.showQuickPick(items, { title: t('Label of the note') });
  if (!chosen || chosen.value === live.note.body.label) return;
  await changeBody(parts, live, t('Label of note changed'), { label: chosen.value });
}

function changeBody(parts: NoteParts, live: LiveThread, label: string, body: Partial<Note>): Promise<boolean> {
  const { note } = live;
  if (!note) return Promise.resolve(false);
  const put = parts.services.annotations.revise(note, { ...note.body, ...body });
  return change(parts, live, label, [{ put }]);
}

async function change(
  { services }: NoteParts,
  { document }: LiveThread,
  label: string,
  edits: readonly AnnotationEdit[],
): Promise<boolean> {
  const isKept = await services.annotations.change(label, [{ document, edits }]);
  if (isKept) sayDone(label);
  return isKept;
}
