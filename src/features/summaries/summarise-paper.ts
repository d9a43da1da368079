import * as vscode from 'vscode';
import type { Analysis } from '../../core/analysis';
import { analyseOrAsk } from '../../platform/analyse-or-ask';
import { nameOf } from '../../platform/convert';
import { inPart } from '../../platform/correct-part';
import { productVersions } from '../../platform/product-versions';
import type { Services } from '../../platform/services';
import { acceptedReasons, remarkChoices, withShownRemarks } from '../../platform/shown-remarks';
import { goToLink } from '../../platform/reports/go-to-link';
import { markPlaces } from '../../platform/reports/place-links';
import { relativePath } from './relative-path';
import { SUMMARY_SCHEME, type SummaryDocuments, type SummarySnapshot } from './summary-documents';

export async function summarisePaper(services: Services, documents: SummaryDocuments): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (!document || document.uri.scheme === SUMMARY_SCHEME) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open a paper first: Markdown or plain text.'));
    return;
  }
  const analysis = await whileReading(() => analyseOrAsk(services, document));
  if (analysis) await documents.show(await snapshotOf(services, document, analysis, { start: 0, firstLine: 1 }));
}

export async function summariseSelection(services: Services, documents: SummaryDocuments): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor || editor.selection.isEmpty) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Select the passage to summarise first.'));
    return;
  }
  const { document, selection } = editor;
  const text = document.getText(selection);
  const start = document.offsetAt(selection.start);
  const analysis = await whileReading(() =>
    services.analyses.analyseText(nameOf(document.uri), text, document.languageId, { document, start }),
  );
  await documents.show(
    await snapshotOf(services, document, analysis, { start, firstLine: selection.start.line + 1, text }),
  );
}

function whileReading<T>(read: () => Promise<T>): Promise<T> {
  const options = { location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Summarising…') };
  return Promise.resolve(vscode.window.withProgress(options, read));
}

/** Where the analysed text begins in its document, and the text when it is not the whole. */
interface Part {
  readonly start: number;
  readonly firstLine: number;
  readonly text?: string;
}

async function snapshotOf(
  services: Services,
  document: vscode.TextDocument,
  analysis: Analysis,
  { start, firstLine, text }: Part,
): Promise<SummarySnapshot> {
  const [{ buildSummary }, { renderSummary }, { linkToFile, noLinks }] = await loadSummaries();
  const { uri } = document;
  const name = nameOf(uri);
  const { annotations } = await services.annotations.get(document);
  const choices = remarkChoices(services, document);
  const summary = buildSummary(withShownRemarks(analysis, choices), {
    file: name,
    text: text ?? document.getText(),
    firstLine,
    corrections: inPart(annotations, start, (text ?? document.getText()).length),
    accepted: acceptedReasons(analysis, uri, choices),
    ...(await productVersions(services)),
  });
  return {
    name: vscode.l10n.t('Summary of {0}', withMarkdownEnding(name)),
    source: uri,
    part: text === undefined ? '' : `${start}-${start + text.length}`,
    marked: renderSummary(summary, markPlaces),
    target: ([from = 0, to = from]) => goToLink(uri, { start: start + from, end: start + to }),
    renderFor: (folder) => {
      const path = relativePath(folder, uri);
      return renderSummary(summary, path === null ? noLinks : linkToFile(path));
    },
  };
}

/** The summary and the rules that it describes are only loaded when one is made. */
function loadSummaries() {
  return Promise.all([
    import('../../core/summary/build-summary'),
    import('../../core/summary/render-summary'),
    import('../../core/summary/links'),
  ]);
}

/** The ending by which the editor knows the language. */
export function withMarkdownEnding(name: string): string {
  return name.endsWith('.md') ? name : `${name}.md`;
}
