import type * as vscode from 'vscode';
import type { Span } from '../core/analysis';
import { toRange } from './convert';

/** How much of the line is shown on either side, in UTF-16 units. */
const AROUND = 40;

/** A passage with the words around it, as its line has them. */
export interface LineAround {
  /** 1 for the first. */
  readonly line: number;
  readonly label: string;
  /** Where the passage stands in the label. */
  readonly at: [number, number];
}

export function lineAround(document: vscode.TextDocument, span: Span): LineAround {
  const { start, end } = toRange(document, span);
  const { text } = document.lineAt(start.line);
  const last = end.line === start.line ? end.character : text.length;
  const from = start.character <= AROUND ? 0 : text.indexOf(' ', start.character - AROUND) + 1 || start.character;
  const to = text.length - last <= AROUND ? text.length : Math.max(last, text.lastIndexOf(' ', last + AROUND));
  const first = Math.min(from, start.character);
  const before = `${first > 0 ? '… ' : ''}${text.slice(first, start.character)}`.trimStart();
  const words = text.slice(start.character, last);
  const after = `${text.slice(last, to)}${to < text.length ? ' …' : ''}`.trimEnd();
  return { line: start.line + 1, label: before + words + after, at: [before.length, before.length + words.length] };
}
