import * as vscode from 'vscode';
import { askReason } from '../../platform/ask-reason';
import { ruleTitles } from '../../platform/remark-words';
import { sayDone } from '../../platform/say';
import type { Services } from '../../platform/services';
import { acceptedOfRemark } from '../../platform/shown-remarks';
import { pickRemark } from './pick-remark';

/** Asks why a warning is accepted as it is, and keeps the answer: it is then no longer shown for these words. */
export async function acceptWarning(services: Services, args: readonly unknown[]): Promise<void> {
  const picked = await pickRemark(services, args);
  if (!picked) return;
  const { document, analysis, remark } = picked;
  const title = (await ruleTitles())(remark.rule);
  const prompt = vscode.l10n.t('Why is it right as it stands? Kept beside the paper, never in it.');
  const reason = await askReason({ title, required: true, prompt });
  if (!reason) return;
  const accepted = acceptedOfRemark(remark, analysis, document.uri);
  const claim = remark.claim === null ? undefined : analysis.claims[remark.claim];
  if (!(await services.acceptances.keep(document, { ...accepted, reason }, claim ?? remark))) return;
  sayDone(vscode.l10n.t('Warning accepted'));
}
