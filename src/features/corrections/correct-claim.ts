import * as vscode from 'vscode';
import { confirmClaim, correctValue, rejectClaim } from './claim-commands';
import type { ClaimTarget } from './claim-target';
import { aspectName, aspectWords, CLAIM_ASPECTS } from './claim-values';
import { quoted } from './decide-claim';
import type { Parts } from './parts';
import { editReason, revert } from './revert';

interface Choice extends vscode.QuickPickItem {
  readonly run: () => Promise<unknown>;
}

/** All that can be said of a claim, in one list. */
export async function correctClaim(parts: Parts, target: ClaimTarget): Promise<void> {
  const t = vscode.l10n.t;
  const value = target.shown ?? target.machine;
  const link = [target.document.uri.toString(), target.span.start];
  const choices: Choice[] = [
    ...CLAIM_ASPECTS.map((aspect) => ({
      label: t('{0}…', aspectName(aspect)),
      description: value ? aspectWords(aspect, value) : '',
      run: () => correctValue(parts, target, aspect),
    })),
    { label: t('Right as it is'), run: () => confirmClaim(parts, target) },
    { label: t('Not a claim…'), run: () => rejectClaim(parts, target) },
    ...(target.correction
      ? [
          { label: t('Give a reason…'), run: () => editReason(parts, link) },
          { label: t('Take back'), run: () => revert(parts, link) },
        ]
      : []),
  ];
  const title = t('Correct the claim {0}', quoted(target));
  const placeHolder = t('Choose what to say of it');
  await (await vscode.window.showQuickPick(choices, { title, placeHolder }))?.run();
}
