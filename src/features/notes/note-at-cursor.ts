import * as vscode from 'vscode';
import { say } from '../../platform/say';
import type { NoteParts } from './note-parts';
import { collectThreads, type NoteThread } from './note-threads';

/** A note of an open paper. */
export interface PickedNote {
  readonly document: vscode.TextDocument;
  readonly thread: NoteThread;
}

/** The notes of the paper that was last worked in, in order of place. */
export function notesOf({ services }: NoteParts, document: vscode.TextDocument): NoteThread[] {
  return collectThreads(services.annotations.current(document)?.annotations ?? []);
}

/** The note whose words hold the cursor, the shortest first; else one that ends in its line. Null is said so. */
export function noteAtCursor(parts: NoteParts): PickedNote | null {
  const editor = parts.editor();
  const thread = editor && nearest(notesOf(parts, editor.document), editor);
  if (!thread) {
    say(vscode.l10n.t('There is no note at the cursor.'));
    return null;
  }
  return { document: editor.document, thread };
}

function nearest(threads: readonly NoteThread[], { document, selection }: vscode.TextEditor): NoteThread | undefined {
  const offset = document.offsetAt(selection.active);
  const holding = threads.filter(({ start, end }) => start <= offset && offset <= end);
  holding.sort((one, other) => one.end - one.start - (other.end - other.start));
  return holding[0] ?? threads.find(({ end }) => document.positionAt(end).line === selection.active.line);
}
