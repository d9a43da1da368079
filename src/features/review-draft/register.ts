import * as vscode from 'vscode';
import { followDocument } from '../../platform/followed-document';
import { runOrTell } from '../../platform/run-or-tell';
import type { Services } from '../../platform/services';
import { buildDraft } from './build-draft';
import { createDraftDocuments } from './draft-documents';
import { copyPlainText } from './copy-plain-text';

/** The draft of a review, from the reviewer's notes and what they kept of the engine's warnings. */
export function registerReviewDraft(services: Services): vscode.Disposable {
  const followed = followDocument(services.analyses);
  const drafts = createDraftDocuments(services);
  const register = (command: string, run: () => Promise<void>) =>
    vscode.commands.registerCommand(command, () =>
      runOrTell(services.log, vscode.l10n.t('The draft could not be made.'), run),
    );
  return vscode.Disposable.from(
    followed,
    register('biogloss.review.buildDraft', () => buildDraft(services, drafts, followed.document())),
    register('biogloss.review.copyPlainText', () => copyPlainText(services, drafts, followed.document())),
  );
}
