import * as vscode from 'vscode';
import { toRange } from '../../platform/convert';
import { say } from '../../platform/say';
import { notesOf } from './note-at-cursor';
import type { NoteParts } from './note-parts';
import type { NoteThread } from './note-threads';
import { threadLabel } from './note-words';

/** Goes to the next or previous note, round the end, and opens it. (VS Code's own command knows only those near by.) */
export function goToNote(parts: NoteParts, direction: 'next' | 'previous'): void {
  const editor = parts.editor();
  if (!editor) return;
  const { document } = editor;
  const threads = notesOf(parts, document);
  const index = stepFrom(threads, spanSelected(editor), direction);
  const thread = threads[index];
  if (!thread) {
    say(vscode.l10n.t('There are no notes here.'));
    return;
  }
  const range = toRange(document, thread);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  // Notes on the very same words are one stop.
  for (const { note } of threads.filter(({ start, end }) => start === thread.start && end === thread.end)) {
    const live = parts.of(document)?.show(note.id);
    if (live) live.thread.collapsibleState = vscode.CommentThreadCollapsibleState.Expanded;
  }
  const label = threadLabel(thread, document);
  say(vscode.l10n.t('Note {0} of {1}: {2} – {3}', index + 1, threads.length, label, thread.note.body.text));
}

/** Opens the thread of a note that a list names, in the paper that was last worked in; replies are named by their note. */
export function showNote(parts: NoteParts, id: unknown): void {
  const editor = parts.editor();
  const live = editor && typeof id === 'string' ? parts.of(editor.document)?.show(id) : null;
  if (live) live.thread.collapsibleState = vscode.CommentThreadCollapsibleState.Expanded;
}

interface Cursor {
  readonly start: number;
  readonly end: number;
}

function spanSelected({ document, selection }: vscode.TextEditor): Cursor {
  return { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) };
}

/** Several notes may be on the same words: after the one that is selected comes the next in order. */
function stepFrom(threads: readonly NoteThread[], at: Cursor, direction: 'next' | 'previous'): number {
  const isAfter = ({ start, end }: NoteThread) => start > at.start || (start === at.start && end > at.end);
  const isBefore = ({ start, end }: NoteThread) => start < at.start || (start === at.start && end < at.end);
  if (direction === 'next') return Math.max(0, threads.findIndex(isAfter));
  const previous = threads.findLastIndex(isBefore);
  return previous === -1 ? threads.length - 1 : previous;
}
