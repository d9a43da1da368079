import * as vscode from 'vscode';
import type { Services } from '../../platform/services';
import { acceptWarning } from './accept-warning';
import { showAcceptedWarnings } from './accepted-warnings';
import { createCommentDrafts } from './comment-draft';
import { followRenames } from './follow-renames';
import { createProblems } from './problems';
import { registerQuickFixes } from './quick-fixes';
import { turnOffKind } from './turn-off';

/** Claims that say more than they rest on and figures that do not agree, in Problems, and what can be done about them. */
export function registerWarnings(services: Services): vscode.Disposable {
  const { registerCommand } = vscode.commands;
  const draftComment = createCommentDrafts(services);
  return vscode.Disposable.from(
    createProblems(services),
    registerQuickFixes(services),
    followRenames(services),
    registerCommand('biogloss.warnings.accept', (...args: unknown[]) => acceptWarning(services, args)),
    registerCommand('biogloss.warnings.draftComment', (...args: unknown[]) => draftComment(args)),
    registerCommand('biogloss.warnings.turnOff', (...args: unknown[]) => turnOffKind(services, args)),
    registerCommand('biogloss.warnings.showAccepted', () => showAcceptedWarnings(services)),
  );
}
