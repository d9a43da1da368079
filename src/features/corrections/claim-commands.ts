import * as vscode from 'vscode';
import { askReason } from '../../platform/ask-reason';
import { isOwn } from '../../platform/own-word';
import { sayAlready } from './carry-out';
import type { ClaimTarget } from './claim-target';
import { type ClaimAspect, aspectName, valueItems, withValue } from './claim-values';
import { decideClaim, quoted } from './decide-claim';
import type { Parts } from './parts';

/** The claim is what it is listed as; one that was taken from the list is what the engine had said. */
export async function confirmClaim({ services }: Parts, target: ClaimTarget): Promise<void> {
  const { document, shown, machine, correction } = target;
  const value = shown ?? machine;
  if (!value || (shown && correction && isOwn(services, document, correction.annotation))) {
    sayAlready();
    return;
  }
  await decideClaim(services, target, { reviewer: value, reason: '' });
}

export async function rejectClaim({ services }: Parts, target: ClaimTarget): Promise<void> {
  const { document, shown, correction } = target;
  if (shown === null && correction && isOwn(services, document, correction.annotation)) {
    sayAlready();
    return;
  }
  const reason = await askReason({ title: vscode.l10n.t('Not a claim: {0}', quoted(target)), required: true });
  if (reason !== undefined) await decideClaim(services, target, { reviewer: null, reason });
}

/** Asks for another value, then why. */
export async function correctValue({ services }: Parts, target: ClaimTarget, aspect: ClaimAspect): Promise<void> {
  const { shown, machine, correction } = target;
  const items = valueItems(aspect, shown, machine);
  const title = vscode.l10n.t('{0} of {1}', aspectName(aspect), quoted(target));
  const chosen = await vscode.window.showQuickPick(items, { title, placeHolder: vscode.l10n.t('Choose a value') });
  if (!chosen?.value) return;
  const before = correction?.annotation.body;
  const said = `${title}: ${chosen.label}`;
  const reason = await askReason({ title: said, required: true, value: before?.reason ?? '' });
  if (reason === undefined) return;
  const reviewer = withValue(before?.reviewer, machine, chosen.value);
  await decideClaim(services, target, { reviewer, reason });
}
