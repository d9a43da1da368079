import * as vscode from 'vscode';
import { followDocument } from '../../platform/followed-document';
import { createReportDocuments } from '../../platform/reports/report-documents';
import { runOrTell } from '../../platform/run-or-tell';
import type { Services } from '../../platform/services';
import { compareReviews } from './compare-reviews';

/** Two reviewers of one paper beside each other, as read-only Markdown. */
export function registerAgreement(services: Services): vscode.Disposable {
  const followed = followDocument(services.analyses);
  const documents = createReportDocuments({
    scheme: 'biogloss-agreement',
    forgotten: () =>
      vscode.l10n.t(
        'This comparison is no longer kept. Open the paper and run "BioGloss: Compare Two Reviewers" again.',
      ),
  });
  const compare = () =>
    runOrTell(services.log, vscode.l10n.t('The reviewers could not be compared.'), () =>
      compareReviews(services, documents, followed.document()),
    );
  return vscode.Disposable.from(
    followed,
    documents,
    vscode.commands.registerCommand('biogloss.review.compare', compare),
  );
}
