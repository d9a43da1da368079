import * as vscode from 'vscode';
import type { Span } from '../../core/analysis';

/** A link that selects a passage of a document, whatever its scheme. */
export function goToLink(uri: vscode.Uri, { start, end }: Span): vscode.Uri {
  const query = encodeURIComponent(JSON.stringify([uri.toString(), start, end]));
  return vscode.Uri.parse(`command:biogloss.goTo?${query}`);
}
