import * as vscode from 'vscode';
import { capitalise } from '../../core/presentation/capitalise';
import { type KeyGroup, REVIEW_KEYS, type ReviewKey } from './review-keys';

interface KeyItem extends vscode.QuickPickItem {
  readonly command?: string;
}

/** Lists the keys of Review Mode; the one that is chosen is done. */
export async function showKeys(): Promise<void> {
  const t = vscode.l10n.t;
  const names: Readonly<Record<KeyGroup, string>> = {
    go: t('Go'),
    mention: t('The mention at the cursor'),
    claim: t('The claim at the cursor'),
    all: t('Both'),
    mode: t('Review Mode'),
  };
  const groups = [...new Set(REVIEW_KEYS.map(({ group }) => group))];
  const items = groups.flatMap((group): KeyItem[] => [
    { label: names[group], kind: vscode.QuickPickItemKind.Separator },
    ...REVIEW_KEYS.filter((each) => each.group === group).map(keyItem),
  ]);
  const title = t('Keys of Review Mode');
  const placeHolder = t('Choose one to do it');
  const chosen = await vscode.window.showQuickPick(items, { title, placeHolder, matchOnDescription: true });
  if (chosen?.command) await vscode.commands.executeCommand(chosen.command);
}

function keyItem({ key, also, title, command }: ReviewKey): KeyItem {
  const keys = [key, ...(also ? [also] : [])].map(writeKey).join(', ');
  return { label: vscode.l10n.t(title), description: keys, command };
}

/** `Shift+A`, and `?` for what most keyboards have there. */
function writeKey(key: string): string {
  return key === 'shift+/' ? '?' : key.split('+').map(capitalise).join('+');
}
