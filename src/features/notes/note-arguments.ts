import type * as vscode from 'vscode';
import type { LiveThread, NoteComment } from './live-thread';
import type { NoteParts } from './note-parts';

/** What the editor hands to a command on a comment: the comment that we gave it. */
export function readComment(argument: unknown): NoteComment | null {
  return hasFields(argument, 'live', 'draft', 'body') ? (argument as NoteComment) : null;
}

/** What the editor hands to a command below a thread: the thread, and the words in its box. */
export function readReply(argument: unknown): vscode.CommentReply | null {
  return hasFields(argument, 'thread', 'text') ? (argument as vscode.CommentReply) : null;
}

/** The thread that a command was called on, or on a comment of. */
export function liveIn(parts: NoteParts, argument: unknown): LiveThread | null {
  const comment = readComment(argument);
  if (comment) return comment.live;
  return hasFields(argument, 'comments', 'collapsibleState')
    ? (parts.liveOf(argument as vscode.CommentThread) ?? null)
    : null;
}

function hasFields(argument: unknown, ...names: readonly string[]): boolean {
  return typeof argument === 'object' && argument !== null && names.every((name) => name in argument);
}
