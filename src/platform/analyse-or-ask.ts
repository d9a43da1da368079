import * as vscode from 'vscode';
import type { Analysis } from '../core/analysis';
import { tellWithLog } from './run-or-tell';
import type { Services } from './services';

/** The analysis of a document; where there is none, says why and offers what can be done about it. */
export async function analyseOrAsk(
  { analyses, log }: Pick<Services, 'analyses' | 'log'>,
  document: vscode.TextDocument,
): Promise<Analysis | null> {
  const analysis = await analyses.get(document);
  if (analysis) return analysis;
  const { state, reasons } = analyses.current(document);
  if (state === 'failed') {
    await tellWithLog(log, vscode.l10n.t('The paper could not be read.'));
    return null;
  }
  const anyway = vscode.l10n.t('Analyse Anyway');
  const why = [vscode.l10n.t('This file was not read.'), ...reasons].join(' ');
  if ((await vscode.window.showInformationMessage(why, anyway)) !== anyway) return null;
  analyses.turnOn(document);
  return analyses.get(document);
}
