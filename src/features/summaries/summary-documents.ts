import * as vscode from 'vscode';
import { createReportDocuments, type Report, type ReportDocuments } from '../../platform/reports/report-documents';

export const SUMMARY_SCHEME = 'biogloss-summary';

export interface SummarySnapshot extends Report {
  /** Markdown for a file that will lie in a folder, with relative links. */
  readonly renderFor: (folder: vscode.Uri) => string;
}

export type SummaryDocuments = ReportDocuments<SummarySnapshot>;

export function createSummaryDocuments(): SummaryDocuments {
  return createReportDocuments<SummarySnapshot>({
    scheme: SUMMARY_SCHEME,
    forgotten: () =>
      vscode.l10n.t('This summary is no longer kept. Open the paper and run "BioGloss: Summarise Paper" again.'),
  });
}
