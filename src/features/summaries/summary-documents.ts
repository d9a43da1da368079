import * as vscode from 'vscode';
import { type LinkedText, takeOutLinks } from './place-links';

export const SUMMARY_SCHEME = 'biogloss-summary';
/** Older summaries are forgotten: their tabs say how to get them back. */
const MOST_KEPT = 50;

/** A summary as it was made: a snapshot, which later edits of the paper do not change. */
export interface SummarySnapshot {
  /** Name of the tab, and of the file when it is saved. */
  readonly name: string;
  /** The paper or folder that it is about. */
  readonly source: vscode.Uri;
  /** What tells two summaries of one source apart, e.g. the lines of a selection. */
  readonly part: string;
  /** Markdown in which places are marked by `markPlaces` or `markPapers`. */
  readonly marked: string;
  /** The command link behind a mark. */
  readonly target: (numbers: readonly number[]) => vscode.Uri | undefined;
  /** Markdown for a file that will lie in a folder, with relative links. */
  readonly renderFor: (folder: vscode.Uri) => string;
}

export interface SummaryDocuments extends vscode.Disposable {
  show(snapshot: SummarySnapshot): Promise<void>;
  find(uri: vscode.Uri): SummarySnapshot | undefined;
}

interface Kept extends LinkedText {
  readonly snapshot: SummarySnapshot;
}

/** Read-only documents, one for each source: summarising again renews the one that is open. */
export function createSummaryDocuments(): SummaryDocuments {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const kept = new Map<string, Kept>();
  const registrations = vscode.Disposable.from(
    changed,
    vscode.workspace.registerTextDocumentContentProvider(SUMMARY_SCHEME, {
      onDidChange: changed.event,
      provideTextDocumentContent: (uri) => kept.get(uri.toString())?.text ?? forgotten(),
    }),
    vscode.languages.registerDocumentLinkProvider(
      { scheme: SUMMARY_SCHEME },
      { provideDocumentLinks: (document) => linksOf(document, kept.get(document.uri.toString())) },
    ),
  );
  return {
    async show(snapshot) {
      const uri = uriOf(snapshot);
      keep(kept, uri.toString(), { snapshot, ...takeOutLinks(snapshot.marked) });
      changed.fire(uri);
      const document = await vscode.workspace.openTextDocument(uri);
      await vscode.window.showTextDocument(document, { viewColumn: columnFor(uri), preview: false });
    },
    find: (uri) => kept.get(uri.toString())?.snapshot,
    dispose: () => void registrations.dispose(),
  };
}

function keep(kept: Map<string, Kept>, key: string, item: Kept): void {
  kept.delete(key);
  kept.set(key, item);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
}

function forgotten(): string {
  return `${vscode.l10n.t('This summary is no longer kept. Open the paper and run "BioGloss: Summarise Paper" again.')}\n`;
}

function uriOf({ name, source, part }: SummarySnapshot): vscode.Uri {
  const query = part === '' ? source.toString() : `${source.toString()} ${part}`;
  return vscode.Uri.from({ scheme: SUMMARY_SCHEME, path: `/${name}`, query });
}

/** Beside the paper, unless the summary is open somewhere already. */
function columnFor(uri: vscode.Uri): vscode.ViewColumn {
  const open = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
  return open?.viewColumn ?? vscode.ViewColumn.Beside;
}

function linksOf(document: vscode.TextDocument, item: Kept | undefined): vscode.DocumentLink[] {
  if (!item) return [];
  return item.links.flatMap(({ start, end, target }) => {
    const isAddress = typeof target === 'string';
    const uri = isAddress ? vscode.Uri.parse(target) : item.snapshot.target(target);
    if (!uri) return [];
    const link = new vscode.DocumentLink(new vscode.Range(document.positionAt(start), document.positionAt(end)), uri);
    link.tooltip = isAddress ? target : vscode.l10n.t('Go to the passage');
    return [link];
  });
}
