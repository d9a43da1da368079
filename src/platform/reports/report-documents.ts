import * as vscode from 'vscode';
import { type LinkedText, takeOutLinks } from './place-links';

/** Older reports are forgotten: their tabs say how to get them back. */
const MOST_KEPT = 50;

/** Something that was made of papers, as it was made: a snapshot, which later edits of the paper do not change. */
export interface Report {
  /** Name of the tab, and of the file when it is saved. */
  readonly name: string;
  /** The paper or folder that it is about. */
  readonly source: vscode.Uri;
  /** What tells two reports on one source apart, e.g. the lines of a selection. */
  readonly part: string;
  /** Markdown in which places are marked by `markPlaces` or `markPapers`. */
  readonly marked: string;
  /** The command link behind a mark. */
  readonly target: (numbers: readonly number[]) => vscode.Uri | undefined;
}

export interface ReportDocuments<R extends Report> extends vscode.Disposable {
  show(report: R): Promise<void>;
  find(uri: vscode.Uri): R | undefined;
}

/** The kind of report: documents of one scheme. */
export interface ReportKind {
  readonly scheme: string;
  /** What stands in the place of one that was forgotten. */
  readonly forgotten: () => string;
}

interface Kept<R extends Report> extends LinkedText {
  readonly report: R;
}

/** Read-only documents, one for each source: making a report again renews the one that is open. */
export function createReportDocuments<R extends Report>({ scheme, forgotten }: ReportKind): ReportDocuments<R> {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const kept = new Map<string, Kept<R>>();
  const registrations = vscode.Disposable.from(
    changed,
    vscode.workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: (uri) => kept.get(uri.toString())?.text ?? `${forgotten()}\n`,
    }),
    vscode.languages.registerDocumentLinkProvider(
      { scheme },
      { provideDocumentLinks: (document) => linksOf(document, kept.get(document.uri.toString())) },
    ),
  );
  return {
    async show(report) {
      const uri = uriOf(scheme, report);
      keep(kept, uri.toString(), { report, ...takeOutLinks(report.marked) });
      changed.fire(uri);
      const document = await vscode.workspace.openTextDocument(uri);
      await vscode.window.showTextDocument(document, { viewColumn: columnFor(uri), preview: false });
    },
    find: (uri) => kept.get(uri.toString())?.report,
    dispose: () => void registrations.dispose(),
  };
}

function keep<T>(kept: Map<string, T>, key: string, item: T): void {
  kept.delete(key);
  kept.set(key, item);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
}

function uriOf(scheme: string, { name, source, part }: Report): vscode.Uri {
  const query = part === '' ? source.toString() : `${source.toString()} ${part}`;
  return vscode.Uri.from({ scheme, path: `/${name}`, query });
}

/** Beside the paper, unless the report is open somewhere already. */
function columnFor(uri: vscode.Uri): vscode.ViewColumn {
  const open = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
  return open?.viewColumn ?? vscode.ViewColumn.Beside;
}

function linksOf(document: vscode.TextDocument, item: Kept<Report> | undefined): vscode.DocumentLink[] {
  if (!item) return [];
  return item.links.flatMap(({ start, end, target }) => {
    const isAddress = typeof target === 'string';
    const uri = isAddress ? vscode.Uri.parse(target) : item.report.target(target);
    if (!uri) return [];
    const link = new vscode.DocumentLink(new vscode.Range(document.positionAt(start), document.positionAt(end)), uri);
    link.tooltip = isAddress ? target : vscode.l10n.t('Go to the passage');
    return [link];
  });
}
