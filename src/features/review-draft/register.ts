import * as vscode from 'vscode';
import { followDocument } from '../../platform/followed-document';
import type { Services } from '../../platform/services';
import { buildDraft } from './build-draft';
import { createDraftDocuments } from './draft-documents';
import { copyPlainText } from './copy-plain-text';

/** The draft of a review, from the reviewer's notes and what they kept of the engine's warnings. */
export function registerReviewDraft(services: Services): vscode.Disposable {
  const followed = followDocument(services.analyses);
  const drafts = createDraftDocuments(services);
  const register = (command: string, run: () => Promise<void>) =>
    vscode.commands.registerCommand(command, () => reporting(services, run));
  return vscode.Disposable.from(
    followed,
    register('biogloss.review.buildDraft', () => buildDraft(services, drafts, followed.document())),
    register('biogloss.review.copyPlainText', () => copyPlainText(services, drafts, followed.document())),
  );
}

/** Who asked for something is told when it fails, and where to read more. */
async function reporting({ log }: Services, run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    log.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    const showLog = vscode.l10n.t('Show Log');
    const said = await vscode.window.showErrorMessage(vscode.l10n.t('The draft could not be made.'), showLog);
    if (said === showLog) log.show();
  }
}
