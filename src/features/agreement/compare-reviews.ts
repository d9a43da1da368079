import * as vscode from 'vscode';
import type { Analysis } from '../../core/analysis';
import { isShown } from '../../core/presentation/is-shown';
import { withoutMuted } from '../../core/verdicts/without-muted';
import { nameOf } from '../../platform/convert';
import { readText } from '../../platform/read-text';
import { languageOf } from '../../platform/reading-policy';
import { goToLink } from '../../platform/reports/go-to-link';
import { markPlaces } from '../../platform/reports/place-links';
import type { Report, ReportDocuments } from '../../platform/reports/report-documents';
import { say } from '../../platform/say';
import type { Services } from '../../platform/services';
import { pickReviewers, type TwoReviewers } from './pick-reviewers';

/** Asks whom to compare on a paper, and shows how they agree and what they have to settle. */
export async function compareReviews(
  services: Services,
  documents: ReportDocuments<Report>,
  paper: vscode.TextDocument | null,
): Promise<void> {
  const language = paper && languageOf(paper);
  if (!paper || !language) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open a paper first: Markdown or plain text.'));
    return;
  }
  const reviewers = await pickReviewers(services, paper);
  if (!reviewers) return;
  const options = { location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Comparing…') };
  const report = await vscode.window.withProgress(options, () => reportOn(services, paper, reviewers));
  await documents.show(report);
  const { home } = await services.annotations.get(paper);
  if (home.problem !== null) say(home.problem);
}

async function reportOn(services: Services, paper: vscode.TextDocument, { a, b }: TwoReviewers): Promise<Report> {
  const [{ compareReviewers }, { renderAgreement }] = await Promise.all([
    import('../../core/agreement/compare-reviewers'),
    import('../../core/agreement/render-agreement'),
  ]);
  const text = paper.getText();
  const file = nameOf(paper.uri);
  const configuration = services.settings.for(paper);
  const analysis = await analyseUncorrected(services, paper);
  const agreement = compareReviewers({ file, text, analysis, isShown: (each) => isShown(each, configuration) }, a, b);
  const markLine = (_: number, span: { start: number; end: number } | null) =>
    span && markPlaces({ ...span, text: '', line: 0 });
  return {
    name: vscode.l10n.t('Two reviews of {0}', `${file.replace(/\.md$/i, '')}.md`),
    source: paper.uri,
    part: `${a.name} ${b.name}`,
    marked: renderAgreement(agreement, markLine),
    target: ([start = 0, end = start]) => goToLink(paper.uri, { start, end }),
  };
}

/** What the engine says by itself, which both reviewers saw before they said otherwise. */
async function analyseUncorrected({ lexicons, settings }: Services, paper: vscode.TextDocument): Promise<Analysis> {
  const language = languageOf(paper) ?? 'plaintext';
  const input = { id: nameOf(paper.uri), text: paper.getText(), language, onlyPapers: false };
  const read = await readText(input, () => lexicons.knowledge(paper.uri));
  if (!read?.analysis) throw new Error(`${input.id} was not read`);
  return withoutMuted(read.analysis, settings.for(paper).verdicts);
}
