import * as vscode from 'vscode';
import { termOf, type Term } from '../../core/verdicts/term';
import type { TermVerdict } from '../../core/verdicts/term-verdicts';
import { describeType, pickMention } from '../../platform/pick-mention';
import { say } from '../../platform/say';
import type { Services } from '../../platform/services';
import { withdrawTerms } from './withdraw-terms';

/** Saying of a term that it is not what it was read as, or that it is; and taking that back. */
export function registerTermVerdicts(services: Services): vscode.Disposable {
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    registerCommand('biogloss.muteTerm', (...args: unknown[]) => decide(services, 'muted', args)),
    registerCommand('biogloss.acceptTerm', (...args: unknown[]) => decide(services, 'accepted', args)),
    registerCommand('biogloss.showMutedTerms', () => withdrawTerms(services, 'muted')),
    registerCommand('biogloss.showAcceptedTerms', () => withdrawTerms(services, 'accepted')),
  );
}

/** The card that a link stood on would go on saying what no longer holds. */
function hideCard(): Thenable<unknown> {
  return vscode.commands.executeCommand('editor.action.hideHover');
}

async function decide(services: Services, verdict: TermVerdict, args: readonly unknown[]): Promise<void> {
  const picked = await pickMention(services, args);
  if (!picked) return;
  const { uri } = picked.document;
  const term = termOf(picked.entity, picked.analysis.language);
  if (!(await services.verdicts.keep(uri, term, verdict))) return;
  if (args.length > 0) await hideCard();
  say(verdict === 'muted' ? saidMuted(services, uri, term) : saidAccepted(term));
}

/** What was done, where, and the way back: nothing pops up. */
function saidMuted({ verdicts }: Services, uri: vscode.Uri, term: Term): string {
  const t = vscode.l10n.t;
  const type = describeType(term);
  return verdicts.placeFor(uri) === 'folder'
    ? t('“{0}” is no {1} in this folder. To undo: Show Muted Terms', term.text, type)
    : t('“{0}” is no {1} in your papers. To undo: Show Muted Terms', term.text, type);
}

function saidAccepted(term: Term): string {
  return vscode.l10n.t('“{0}” is accepted as a {1}. To undo: Show Accepted Terms', term.text, describeType(term));
}
