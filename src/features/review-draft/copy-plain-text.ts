import * as vscode from 'vscode';
import { isReviewDraft } from '../../platform/review-draft-file';
import { say } from '../../platform/say';
import type { Services } from '../../platform/services';
import type { DraftDocuments } from './draft-documents';

/**
 * The draft as it stands, as plain text for the form of a journal: in the clipboard, and beside, to look at.
 * @param document the paper, or its draft.
 */
export async function copyPlainText(
  { analyses }: Services,
  drafts: DraftDocuments,
  document: vscode.TextDocument | null,
): Promise<void> {
  const active = vscode.window.activeTextEditor?.document;
  const isDraft = active !== undefined && (isReviewDraft(active.uri) || (await drafts.paperOf(active)) !== null);
  const draft = isDraft ? active : document && (await drafts.find(document));
  if (!draft) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There is no draft yet: build it first.'));
    return;
  }
  const { draftToPlainText } = await import('../../core/review-draft/draft-to-plain-text');
  const text = draftToPlainText(draft.getText());
  await vscode.env.clipboard.writeText(text);
  const plain = await vscode.workspace.openTextDocument({ language: 'plaintext', content: text });
  analyses.turnOff(plain);
  await vscode.window.showTextDocument(plain, {
    viewColumn: isDraft ? vscode.ViewColumn.Active : vscode.ViewColumn.Beside,
    preview: false,
  });
  say(vscode.l10n.t('Review copied as plain text.'));
}
