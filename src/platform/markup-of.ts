import type * as vscode from 'vscode';
import type { Language } from '../core/analysis';

/** How the words of a document are written; whatever is not Markdown counts as plain text. */
export function markupOf({ languageId }: Pick<vscode.TextDocument, 'languageId'>): Language {
  return languageId === 'markdown' ? 'markdown' : 'plaintext';
}
