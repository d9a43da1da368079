import * as vscode from 'vscode';
import type { Services } from '../../platform/services';
import { copySummary, saveSummary } from './keep-summary';
import { createSummaryDocuments } from './summary-documents';
import { summariseFolder } from './summarise-folder';
import { summarisePaper, summariseSelection } from './summarise-paper';

/** Summaries of a paper, a selection or a folder, as read-only Markdown. */
export function registerSummaries(services: Services): vscode.Disposable {
  const documents = createSummaryDocuments();
  const register = (command: string, run: (target: unknown) => Promise<void>) =>
    vscode.commands.registerCommand(command, (target: unknown) => reporting(services, () => run(target)));
  return vscode.Disposable.from(
    documents,
    register('biogloss.summarisePaper', () => summarisePaper(services, documents)),
    register('biogloss.summariseSelection', () => summariseSelection(services, documents)),
    register('biogloss.summariseFolder', (target) => summariseFolder(services, documents, target)),
    register('biogloss.summary.copy', copySummary),
    register('biogloss.summary.saveAs', () => saveSummary(documents)),
  );
}

/** Who asked for something is told when it fails, and where to read more. */
async function reporting({ log }: Services, run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    log.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    const showLog = vscode.l10n.t('Show Log');
    const said = await vscode.window.showErrorMessage(vscode.l10n.t('The summary could not be made.'), showLog);
    if (said === showLog) log.show();
  }
}
