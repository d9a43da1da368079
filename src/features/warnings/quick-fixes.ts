import * as vscode from 'vscode';
import type { Analysis, Remark } from '../../core/analysis';
import { toRange } from '../../platform/convert';
import type { Services } from '../../platform/services';
import { openRemarks, remarkChoices } from '../../platform/shown-remarks';
import { SOURCE } from './diagnose';
import { addressOf } from './pick-remark';

const LANGUAGES: vscode.DocumentSelector = [{ language: 'markdown' }, { language: 'plaintext' }];

/** What can be done about a warning, at its words and in Problems. */
export function registerQuickFixes(services: Services): vscode.Disposable {
  const { analyses } = services;
  const provider: vscode.CodeActionProvider = {
    async provideCodeActions(document, _range, { diagnostics }, token) {
      const ours = diagnostics.filter(({ source }) => source === SOURCE);
      const analysis = ours.length > 0 ? await analyses.get(document, token) : null;
      if (!analysis) return [];
      const open = openRemarks(analysis, document.uri, remarkChoices(services, document));
      return ours.flatMap((diagnostic) => {
        const remark = open.find((candidate) => isAbout(diagnostic, candidate, document));
        return remark ? fixesFor({ remark, diagnostic, document, analysis }) : [];
      });
    },
  };
  const providedCodeActionKinds = [vscode.CodeActionKind.QuickFix];
  return vscode.languages.registerCodeActionsProvider(LANGUAGES, provider, { providedCodeActionKinds });
}

function isAbout({ code, range }: vscode.Diagnostic, remark: Remark, document: vscode.TextDocument): boolean {
  return code === remark.rule && range.isEqual(toRange(document, remark));
}

interface FixParts {
  readonly remark: Remark;
  readonly diagnostic: vscode.Diagnostic;
  readonly document: vscode.TextDocument;
  readonly analysis: Analysis;
}

function fixesFor({ remark, diagnostic, document, analysis }: FixParts): vscode.CodeAction[] {
  const t = vscode.l10n.t;
  const address = [...addressOf(document, remark)];
  const claim = remark.claim === null ? undefined : analysis.claims[remark.claim];
  const commands = [
    ...(claim
      ? [{ command: 'biogloss.claims.showDerivation', title: t('Show derivation'), arguments: [claim.start] }]
      : []),
    { command: 'biogloss.warnings.accept', title: t('Accept as is…'), arguments: address },
    { command: 'biogloss.warnings.draftComment', title: t('Draft a comment for the authors'), arguments: address },
    { command: 'biogloss.warnings.turnOff', title: t('Turn off this kind of warning'), arguments: address },
  ];
  return commands.map((command) => {
    const fix = new vscode.CodeAction(command.title, vscode.CodeActionKind.QuickFix);
    fix.command = command;
    fix.diagnostics = [diagnostic];
    return fix;
  });
}
