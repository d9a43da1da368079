import type * as vscode from 'vscode';
import type { Span } from '../../core/analysis';

/** What is selected, without white space at its ends; null where nothing is. */
export function selectedWords({ document, selection }: vscode.TextEditor): Span | null {
  const words = document.getText(selection);
  const text = words.trim();
  if (text === '') return null;
  const start = document.offsetAt(selection.start) + (words.length - words.trimStart().length);
  return { start, end: start + text.length };
}
