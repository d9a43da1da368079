import * as vscode from 'vscode';
import type { Annotation, Note, Place, Reply } from '../../core/annotations/annotation';
import type { Draft } from './draft';
import { authorName, labelName, threadLabel } from './note-words';
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

export function startThread(
  thread: vscode.CommentThread,
  document: vscode.TextDocument,
  parts: Pick<LiveThread, 'note' | 'place'>,
): LiveThread {
  return { thread, document, ...parts, comments: [], reply: null };
}

/** Comments in the order of the annotations; those that are new are added, those that are gone leave, boxes stay. */
export function fillThread(live: LiveThread, shown: NoteThread, author: string): void {
  const { thread, document } = live;
  live.note = shown.note;
  const annotations = [shown.note, ...shown.replies];
  const known = new Map(live.comments.map((comment) => [comment.annotation?.id, comment]));
  const boxes = live.comments.filter(({ annotation, draft }) => annotation === null && draft !== null);
  live.comments = annotations.map((annotation) => {
    const comment = known.get(annotation.id) ?? newComment(live, author);
    return comment.draft === null ? fillComment(comment, annotation, author) : withAnnotation(comment, annotation);
  });
  live.comments.push(...boxes);
  const state = shown.note.body.resolved ? 'Resolved' : 'Open';
  thread.comments = [...live.comments];
  thread.label = threadLabel(shown, document);
  thread.contextValue = (isBy(author, shown.note) ? 'own' : 'other') + state;
  thread.state = shown.note.body.resolved ? vscode.CommentThreadState.Resolved : vscode.CommentThreadState.Unresolved;
  thread.canReply = !live.comments.some(({ draft }) => draft?.kind === 'reply');
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

/** What is being edited stays as it is typed. */
function withAnnotation(comment: NoteComment, annotation: Annotation<Note | Reply>): NoteComment {
  comment.annotation = annotation;
  return comment;
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

/** A box of our own below the comments: a comment that is being edited, so that it is known which it is. */
export function addBox(live: LiveThread, draft: Draft, author: string): NoteComment {
  const comment = newComment(live, author);
  live.comments.push(comment);
  openBox(comment, draft);
  return comment;
}

/** Puts the box in place of the comment. */
export function openBox(comment: NoteComment, draft: Draft): void {
  Object.assign(comment, {
    draft,
    body: draft.text,
    mode: vscode.CommentMode.Editing,
    contextValue: BOXES[draft.kind],
  });
  const { thread, comments } = comment.live;
  thread.comments = [...comments];
  thread.collapsibleState = vscode.CommentThreadCollapsibleState.Expanded;
  if (draft.kind !== 'edit') thread.canReply = false;
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
export function isBeingWritten({ comments, reply }: LiveThread): boolean {
  return reply !== null || comments.some(({ draft }) => draft !== null);
}

/** The words in a box, as the editor gives them back. */
export function typedIn({ body }: vscode.Comment): string {
  return typeof body === 'string' ? body : body.value;
}
