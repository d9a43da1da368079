import * as vscode from 'vscode';
import type { Services } from '../../platform/services';
import { describeStatus } from './describe-status';

const READ_LANGUAGES = [{ language: 'markdown' }, { language: 'plaintext' }];

/** The language status of the active editor: what was found, or whether and why it is not read. */
export function registerStatus({ analyses, settings }: Services): vscode.Disposable {
  let item: vscode.LanguageStatusItem | null = null;
  const update = () => {
    const document = vscode.window.activeTextEditor?.document;
    const status = document && describeStatus(analyses.current(document), settings.for(document));
    if (!status) {
      item?.dispose();
      item = null;
      return;
    }
    item ??= createItem();
    const severity = status.isError ? vscode.LanguageStatusSeverity.Error : vscode.LanguageStatusSeverity.Information;
    const { text, detail, label, busy, command } = status;
    Object.assign(item, { text, detail, busy, command, severity });
    item.accessibilityInformation = { label };
  };
  update();
  const subscriptions = vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(update),
    analyses.onDidChange(update),
    settings.onDidChange(update),
  );
  return vscode.Disposable.from(subscriptions, { dispose: () => item?.dispose() });
}

function createItem(): vscode.LanguageStatusItem {
  const item = vscode.languages.createLanguageStatusItem('biogloss.status', READ_LANGUAGES);
  item.name = 'BioGloss';
  return item;
}
