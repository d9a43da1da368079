import * as vscode from 'vscode';
import { runOrTell } from '../../platform/run-or-tell';
import type { Services } from '../../platform/services';
import { copySummary, saveSummary } from './keep-summary';
import { createSummaryDocuments } from './summary-documents';
import { summariseFolder } from './summarise-folder';
import { summarisePaper, summariseSelection } from './summarise-paper';

/** Summaries of a paper, a selection or a folder, as read-only Markdown. */
export function registerSummaries(services: Services): vscode.Disposable {
  const documents = createSummaryDocuments();
  const register = (command: string, run: (target: unknown) => Promise<void>) =>
    vscode.commands.registerCommand(command, (target: unknown) =>
      runOrTell(services.log, vscode.l10n.t('The summary could not be made.'), () => run(target)),
    );
  return vscode.Disposable.from(
    documents,
    register('biogloss.summarisePaper', () => summarisePaper(services, documents)),
    register('biogloss.summariseSelection', () => summariseSelection(services, documents)),
    register('biogloss.summariseFolder', (target) => summariseFolder(services, documents, target)),
    register('biogloss.summary.copy', copySummary),
    register('biogloss.summary.saveAs', () => saveSummary(documents)),
  );
}
