import * as vscode from 'vscode';
import type { Span } from '../core/analysis';

/** The engine speaks of offsets, the editor of positions: here, and nowhere else, one becomes the other. */
export function toRange(document: vscode.TextDocument, span: Span): vscode.Range {
  return new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
}

/** UTF-16 length of the text, without building it. */
export function lengthOf(document: vscode.TextDocument): number {
  return document.offsetAt(document.lineAt(document.lineCount - 1).range.end);
}

/** Last part of the path, for any scheme; `Untitled-1` for a document without a file. */
export function nameOf(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
