import * as vscode from 'vscode';
import { ruleTitles } from '../../platform/remark-words';
import { say } from '../../platform/say';
import type { Services } from '../../platform/services';
import { acceptedOfRemark } from '../../platform/shown-remarks';
import { pickRemark } from './pick-remark';

/** Asks why a warning is accepted as it is, and keeps the answer: it is then no longer shown for these words. */
export async function acceptWarning(services: Services, args: readonly unknown[]): Promise<void> {
  const picked = await pickRemark(services, args);
  if (!picked) return;
  const { document, analysis, remark } = picked;
  const reason = await askForReason((await ruleTitles())(remark.rule));
  if (!reason) return;
  const accepted = acceptedOfRemark(remark, analysis, document.uri);
  const claim = remark.claim === null ? undefined : analysis.claims[remark.claim];
  if (!(await services.acceptances.keep(document, { ...accepted, reason }, claim ?? remark))) return;
  say(vscode.l10n.t('Accepted. To undo: Show Accepted Warnings'));
}

async function askForReason(title: string): Promise<string | undefined> {
  const answer = await vscode.window.showInputBox({
    title,
    prompt: vscode.l10n.t('Why is it right as it stands? Kept beside the paper, not in it.'),
    placeHolder: vscode.l10n.t('Your reason'),
    ignoreFocusOut: true,
    validateInput: (value) => (value.trim() === '' ? vscode.l10n.t('Write a reason, in a word or two.') : undefined),
  });
  return answer?.trim();
}
