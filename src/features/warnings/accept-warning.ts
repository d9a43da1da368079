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
  if (!(await services.acceptances.keep(document.uri, { ...accepted, reason, date: today() }))) return;
  say(vscode.l10n.t('Accepted. To undo: Show Accepted Warnings'));
}

async function askForReason(title: string): Promise<string | undefined> {
  const answer = await vscode.window.showInputBox({
    title,
    prompt: vscode.l10n.t('Why is it right as it stands? Kept in your settings, not in the paper.'),
    placeHolder: vscode.l10n.t('Your reason'),
    ignoreFocusOut: true,
    validateInput: (value) => (value.trim() === '' ? vscode.l10n.t('Write a reason, in a word or two.') : undefined),
  });
  return answer?.trim();
}

/** The reviewer's own day: `2026-11-22`. */
function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
