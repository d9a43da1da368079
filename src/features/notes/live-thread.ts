import * as vscode from 'vscode';
import type { Annotation, Note, Place, Reply } from '../../core/annotations/annotation';
import { authorName, labelName } from '../../core/presentation/describe-annotation';
import type { Draft } from './draft';
import { threadLabel } from './note-words';
import type { NoteThread } from './note-threads';
import { renderNote } from './render-note';

/** A thread that the editor shows, and whose it is. */
export interface LiveThread {
  readonly thread: vscode.CommentThread;
  readonly document: vscode.TextDocument;
  /** Null while the note is being written. */
  note: Annotation<Note> | null;
  /** Changed in place, as by the objects the editor knows what is still the same. */
  comments: NoteComment[];
  /** What stands in the box for replies. */
  reply: Draft | null;
  /** Of a note being written: where, followed through edits. */
  place: Place;
}

export interface NoteComment extends vscode.Comment {
  readonly live: LiveThread;
  /** Null for what is being written. */
  annotation: Annotation<Note | Reply> | null;
  /** What is typed in its box; null while it is only shown. */
  draft: Draft | null;
}

/** The author of the settings may change what is theirs; to others' words there is a reply. A matter of manners, not of safety. */
export function isBy(author: string, annotation: Annotation): boolean {
  return annotation.author === author;
}

/**
 * A thread is made with its comments: the editor tells a box below comments from one for a new thread as it opens it, and
 * so do we (comment-input.ts).
 */
export function startThread(
  parts: Pick<LiveThread, 'document' | 'note' | 'place'>,
  firstComments: (live: LiveThread) => NoteComment[],
  make: (comments: readonly NoteComment[]) => vscode.CommentThread,
): LiveThread {
  const started: Omit<LiveThread, 'thread'> = { ...parts, comments: [], reply: null };
  // Comments know their thread, which comes into being with them.
  const live = started as LiveThread;
  live.comments = firstComments(live);
  return Object.assign(live, { thread: make(live.comments) });
}

/** Brings a thread up to date. */
export function fillThread(live: LiveThread, shown: NoteThread, author: string): void {
  live.comments = listComments(live, shown, author);
  live.thread.comments = [...live.comments];
  nameThread(live, shown, author);
}

/** In the order of the annotations; those that are new are added, those that are gone leave, boxes stay. */
export function listComments(live: LiveThread, shown: NoteThread, author: string): NoteComment[] {
  live.note = shown.note;
  const known = new Map(live.comments.map((comment) => [comment.annotation?.id, comment]));
  const boxes = live.comments.filter(({ annotation, draft }) => annotation === null && draft !== null);
  const listed = [shown.note, ...shown.replies].map((annotation) => {
    const comment = known.get(annotation.id) ?? newComment(live, author);
    // What is being edited stays as it is typed, and an edit of the version that it began from.
    return comment.draft === null ? fillComment(comment, annotation, author) : comment;
  });
  return [...listed, ...boxes];
}

/** What the thread says of itself, and what may be done with it. */
export function nameThread({ thread, document, comments }: LiveThread, shown: NoteThread, author: string): void {
  const { resolved } = shown.note.body;
  const { Resolved, Unresolved } = vscode.CommentThreadState;
  thread.label = threadLabel(shown, document);
  thread.contextValue = (isBy(author, shown.note) ? 'own' : 'other') + (resolved ? 'Resolved' : 'Open');
  thread.state = resolved ? Resolved : Unresolved;
  thread.canReply = !comments.some(({ draft }) => draft?.kind === 'reply');
}

/** What is shown of an annotation. */
function fillComment(comment: NoteComment, annotation: Annotation<Note | Reply>, author: string): NoteComment {
  const { body } = annotation;
  const label = body.kind === 'note' && body.label !== null ? labelName(body.label) : '';
  return Object.assign(comment, {
    annotation,
    body: renderNote(body.text),
    mode: vscode.CommentMode.Preview,
    author: { name: authorName(annotation.author) },
    timestamp: new Date(annotation.created),
    contextValue: isBy(author, annotation) ? 'own' : 'other',
    label,
  });
}

function newComment(live: LiveThread, author: string): NoteComment {
  return {
    live,
    annotation: null,
    draft: null,
    body: '',
    mode: vscode.CommentMode.Preview,
    author: { name: authorName(author) },
  };
}

const BOXES = { note: 'newNote', reply: 'newReply', edit: 'edited' } as const;

/** A box of our own: a comment that is being edited, so that it is known which it is. */
export function newBox(live: LiveThread, draft: Draft, author: string): NoteComment {
  return boxIn(newComment(live, author), draft);
}

function boxIn(comment: NoteComment, draft: Draft): NoteComment {
  return Object.assign(comment, { draft, body: draft.text, contextValue: BOXES[draft.kind] });
}

/** Opens a box for a reply below the comments. */
export function addBox(live: LiveThread, draft: Draft, author: string): void {
  live.comments.push(newBox(live, draft, author));
  showBoxes(live);
}

/** Puts a box in place of the comment. */
export function openBox(comment: NoteComment, draft: Draft): void {
  boxIn(comment, draft);
  showBoxes(comment.live);
}

/** So long a thread takes to open, in milliseconds. */
const OPENED = 300;

/**
 * One box for new words at a time: no other below ours. The editor measures the words of a box as it opens it, in a thread
 * that is not open yet as if each letter had a line: such a box waits.
 */
export function showBoxes(live: LiveThread): void {
  const { thread, comments } = live;
  const isOpen = thread.collapsibleState === vscode.CommentThreadCollapsibleState.Expanded;
  const hasWords = comments.some(({ draft }) => draft !== null && draft.text !== '');
  thread.collapsibleState = vscode.CommentThreadCollapsibleState.Expanded;
  thread.canReply = !comments.some(({ annotation, draft }) => draft !== null && annotation === null);
  if (isOpen || !hasWords) openBoxes(live);
  else setTimeout(() => openBoxes(live), OPENED);
}

function openBoxes({ thread, comments }: LiveThread): void {
  for (const comment of comments) if (comment.draft) comment.mode = vscode.CommentMode.Editing;
  thread.comments = [...comments];
}

/** Takes the box away: what was there before is shown again, and a comment that was only being written is gone. */
export function closeBox(comment: NoteComment, author: string): void {
  const { live, annotation, draft } = comment;
  comment.draft = null;
  if (annotation) fillComment(comment, annotation, author);
  else live.comments = live.comments.filter((other) => other !== comment);
  live.thread.comments = [...live.comments];
  if (draft?.kind === 'reply') live.thread.canReply = true;
}

export function closeBoxes(live: LiveThread, author: string): void {
  for (const comment of [...live.comments]) if (comment.draft) closeBox(comment, author);
}

/** Whether something is typed in the thread that would go with it. */
export function isBeingWritten(live: LiveThread): boolean {
  return draftsIn(live).length > 0;
}

/** What is being written in its boxes, that of the editor's included. */
export function draftsIn({ comments, reply }: LiveThread): Draft[] {
  return [reply, ...comments.map(({ draft }) => draft)].filter((draft) => draft !== null);
}

/** The words in a box, as the editor gives them back. */
export function typedIn({ body }: vscode.Comment): string {
  return typeof body === 'string' ? body : body.value;
}
