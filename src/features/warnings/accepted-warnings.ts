import * as vscode from 'vscode';
import { printable } from '../../core/presentation/describe-annotation';
import { type Acceptance, acceptedKey } from '../../core/verdicts/acceptance';
import { ruleTitles } from '../../platform/remark-words';
import { say } from '../../platform/say';
import type { Services } from '../../platform/services';
import { acceptedOfRemark, allRemarks, paperName } from '../../platform/shown-remarks';
import { withoutIcons } from '../../platform/without-icons';

/** Lists what is accepted in the active paper, then what the settings of its folder say; what is chosen is withdrawn. */
export async function showAcceptedWarnings(services: Services): Promise<void> {
  const t = vscode.l10n.t;
  const document = vscode.window.activeTextEditor?.document;
  if (document) await services.annotations.get(document);
  const accepted = services.acceptances.acceptedIn(document?.uri);
  if (accepted.length === 0) {
    say(t('No warnings are accepted here.'));
    return;
  }
  const items = await itemsFor(services, document, accepted);
  const chosen = await vscode.window.showQuickPick(items, {
    title: t('Accepted Warnings'),
    placeHolder: t('Choose the warnings to bring back'),
    canPickMany: true,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (!chosen || chosen.length === 0) return;
  const withdrawn = chosen.map(({ acceptance }) => acceptance);
  if (!(await services.acceptances.withdraw(document, withdrawn))) return;
  say(t('No longer accepted: {0}', withdrawn.map(({ words }) => `“${words}”`).join(', ')));
}

interface AcceptedItem extends vscode.QuickPickItem {
  readonly acceptance: Acceptance;
}

async function itemsFor(
  services: Services,
  document: vscode.TextDocument | undefined,
  accepted: readonly Acceptance[],
): Promise<AcceptedItem[]> {
  const titleOf = await ruleTitles();
  const paper = document && paperName(document.uri);
  const found = document && (await keysIn(services, document));
  const isHere = (acceptance: Acceptance) => acceptance.paper === paper;
  const sorted = [...accepted.filter(isHere), ...accepted.filter((other) => !isHere(other))];
  return sorted.map((acceptance) => {
    const { words, reason, date, warning } = acceptance;
    const isLost = isHere(acceptance) && found && !found.has(acceptedKey(acceptance));
    const state = isLost ? [vscode.l10n.t('no longer found in the paper')] : [];
    return {
      label: inList(reason) || vscode.l10n.t('(no reason given)'),
      description: inList([acceptance.paper, date, ...state].filter(Boolean).join(' · ')),
      detail: inList(`${titleOf(warning)}: “${words}”`),
      acceptance,
    };
  });
}

/** Anybody may have written it into the file. */
function inList(words: string): string {
  return withoutIcons(printable(words));
}

/** Of all that the engine remarks in a paper, whatever is turned off; null where it is not read. */
async function keysIn({ analyses }: Services, document: vscode.TextDocument): Promise<ReadonlySet<string> | null> {
  const analysis = await analyses.get(document);
  if (!analysis) return null;
  return new Set(allRemarks(analysis).map((remark) => acceptedKey(acceptedOfRemark(remark, analysis, document.uri))));
}
