import * as vscode from 'vscode';
import { plural } from '../../core/presentation/wording';
import { nameOf } from '../../platform/convert';
import { productVersions } from '../../platform/product-versions';
import { type FolderReading, MOST_FILES_READ, readFolder } from '../../platform/read-folder';
import type { Services } from '../../platform/services';
import { acceptedReasons, remarkChoices, withShownRemarks } from '../../platform/shown-remarks';
import { goToLink } from '../../platform/reports/go-to-link';
import { markPapers } from '../../platform/reports/place-links';
import { withoutLinks } from '../../platform/without-links';
import { relativePath } from './relative-path';
import type { SummaryDocuments, SummarySnapshot } from './summary-documents';

/** The evidence matrix across the papers of a folder: the one it is called on, else one that is asked for. */
export async function summariseFolder(services: Services, documents: SummaryDocuments, target: unknown): Promise<void> {
  const folder = target instanceof vscode.Uri ? target : await askForFolder();
  if (!folder) return;
  const title = vscode.l10n.t('Reading the papers in {0}', nameOf(folder));
  const options = { location: vscode.ProgressLocation.Notification, title: withoutLinks(title), cancellable: true };
  const reading = await vscode.window.withProgress(options, (progress, token) =>
    readFolder(services, folder, progress, token),
  );
  if (!reading) return;
  if (reading.papers.length === 0) {
    const nothing = vscode.l10n.t('No Markdown or text file in {0} looks like a paper.', nameOf(folder));
    void vscode.window.showInformationMessage(withoutLinks([nothing, ...notesOn(reading)].join(' ')));
    return;
  }
  await documents.show(await snapshotOf(services, folder, reading));
}

async function askForFolder(): Promise<vscode.Uri | undefined> {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  const chosen = await vscode.window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    openLabel: vscode.l10n.t('Summarise Papers'),
    ...(first ? { defaultUri: first.uri } : {}),
  });
  return chosen?.[0];
}

/** What was left out and why, in sentences. */
function notesOn({ others, tooLarge, failed, capped }: FolderReading): string[] {
  return [
    ...(others > 0
      ? [`${plural(others, 'other file does not look like a paper', 'other files do not look like papers')}.`]
      : []),
    ...(tooLarge.length > 0 ? [`Larger than 1 MB and not read: ${tooLarge.join(', ')}.`] : []),
    ...(failed.length > 0 ? [`Could not be read: ${failed.join(', ')}.`] : []),
    ...(capped ? [`Only the first ${MOST_FILES_READ} files were read.`] : []),
  ];
}

async function snapshotOf(services: Services, folder: vscode.Uri, reading: FolderReading): Promise<SummarySnapshot> {
  const [{ buildSummary }, { buildMatrix }, { renderMatrix }, { encodePath }] = await Promise.all([
    import('../../core/summary/build-summary'),
    import('../../core/summary/matrix'),
    import('../../core/summary/render-matrix'),
    import('../../core/summary/links'),
  ]);
  const { papers } = reading;
  // So that what was accepted in them is known.
  await Promise.all(papers.map(({ uri, text }) => services.annotations.inText(uri, text)));
  const madeBy = await productVersions(services);
  const files = papers.map(({ uri }) => relativePath(folder, uri) ?? nameOf(uri));
  const matrix = buildMatrix(
    papers.map(({ uri, text, analysis }, index) => {
      const choices = remarkChoices(services, uri);
      const accepted = acceptedReasons(analysis, uri, choices);
      return buildSummary(withShownRemarks(analysis, choices), {
        file: files[index] ?? '',
        text,
        accepted,
        ...madeBy,
      });
    }),
  );
  const notes = notesOn(reading);
  return {
    name: vscode.l10n.t('Papers in {0}', `${nameOf(folder)}.md`),
    source: folder,
    part: '',
    marked: renderMatrix(
      matrix,
      markPapers((file) => files.indexOf(file)),
      notes,
    ),
    target: ([index = -1]) => papers[index] && goToLink(papers[index].uri, { start: 0, end: 0 }),
    renderFor: (place) => {
      const linkTo = ({ file }: { file: string }) => {
        const paper = papers[files.indexOf(file)];
        const path = paper ? relativePath(place, paper.uri) : null;
        return path === null ? null : encodePath(path);
      };
      return renderMatrix(matrix, linkTo, notes);
    },
  };
}
