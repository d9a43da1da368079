import * as vscode from 'vscode';
import type { TermVerdict } from '../../core/verdicts/term-verdicts';
import { describeType } from '../../platform/pick-mention';
import { say } from '../../platform/say';
import type { Services } from '../../platform/services';

/** Lists the terms with a verdict that count for the active document, the latest first; those that are chosen lose it. */
export async function withdrawTerms({ verdicts }: Services, verdict: TermVerdict): Promise<void> {
  const uri = vscode.window.activeTextEditor?.document.uri;
  const words = wordsFor(verdict);
  const items = verdicts.list(uri, verdict).map((term) => {
    return { label: term.text, description: describeType(term), term };
  });
  if (items.length === 0) {
    say(words.none);
    return;
  }
  const { title, placeHolder } = words;
  const options = { title, placeHolder, canPickMany: true, matchOnDescription: true } as const;
  const chosen = await vscode.window.showQuickPick(items, options);
  if (!chosen || chosen.length === 0) return;
  const terms = chosen.map(({ term }) => term);
  if (await verdicts.withdraw(uri, terms, verdict)) say(words.done(terms.map(({ text }) => text).join(', ')));
}

function wordsFor(verdict: TermVerdict) {
  const t = vscode.l10n.t;
  return verdict === 'muted'
    ? {
        title: t('Muted Terms'),
        placeHolder: t('Choose the terms to bring back'),
        none: t('No terms are muted here.'),
        done: (terms: string) => t('No longer muted: {0}', terms),
      }
    : {
        title: t('Accepted Terms'),
        placeHolder: t('Choose the terms that are no longer accepted'),
        none: t('No terms are accepted here.'),
        done: (terms: string) => t('No longer accepted: {0}', terms),
      };
}
