import * as vscode from 'vscode';
import { mentionsAt } from '../../core/presentation/mentions-at';
import { plainText } from '../../core/presentation/plain-text';
import { typeName } from '../../core/presentation/wording';
import type { Analysis } from '../../core/analysis';
import type { Services } from '../../platform/services';
import { linkTo } from './mention-target';

const LANGUAGES: vscode.DocumentSelector = [{ language: 'markdown' }, { language: 'plaintext' }];
const own = (id: string) => `biogloss.corrections.${id}`;

/** What can be said of the mention and the claim at the cursor; only when asked for, so that no light bulb comes up. */
export function registerCodeActions({ analyses, settings }: Services): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    async provideCodeActions(document, range, { triggerKind }, token) {
      if (triggerKind !== vscode.CodeActionTriggerKind.Invoke) return [];
      const analysis = await analyses.get(document, token);
      if (!analysis) return [];
      const at = document.offsetAt(range.start);
      const [mention] = mentionsAt(analysis, at, settings.for(document));
      return [...onMention(document, analysis, mention), ...onClaim(document, analysis, at)].map(toAction);
    },
  };
  const providedCodeActionKinds = [vscode.CodeActionKind.Refactor];
  return vscode.languages.registerCodeActionsProvider(LANGUAGES, provider, { providedCodeActionKinds });
}

function onMention(document: vscode.TextDocument, analysis: Analysis, index: number | undefined): vscode.Command[] {
  const t = vscode.l10n.t;
  const entity = analysis.entities[index ?? -1];
  if (!entity) return [];
  const words = plainText(entity.text, analysis.language);
  const link = [...linkTo({ document, span: entity }, entity.type)];
  return [
    { command: own('rejectMention'), title: t('“{0}”: not a {1} here', words, typeName(entity.type)), arguments: link },
    { command: own('otherSense'), title: t('“{0}”: other sense…', words), arguments: link },
    { command: own('correctMention'), title: t('“{0}”: all corrections…', words), arguments: link },
  ];
}

function onClaim({ uri }: vscode.TextDocument, { claims }: Analysis, at: number): vscode.Command[] {
  const t = vscode.l10n.t;
  const claim = claims.find(({ start, end }) => start <= at && at < end);
  if (!claim) return [{ command: own('addClaim'), title: t('Mark this sentence as a claim…') }];
  const link = [uri.toString(), claim.start];
  return [
    { command: own('correctClaim'), title: t('Correct this claim…'), arguments: link },
    { command: own('rejectClaim'), title: t('This is not a claim…'), arguments: link },
  ];
}

function toAction(command: vscode.Command): vscode.CodeAction {
  const action = new vscode.CodeAction(command.title, vscode.CodeActionKind.Refactor);
  action.command = command;
  return action;
}
