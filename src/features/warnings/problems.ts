import * as vscode from 'vscode';
import { remarkWords } from '../../platform/remark-words';
import type { DocumentAnalysis, Services } from '../../platform/services';
import { openRemarks, remarkChoices } from '../../platform/shown-remarks';
import { diagnose, SOURCE } from './diagnose';

/** Older versions of a paper, beside which it stands in a comparison: what to look at in it is told once. */
const OLD_VERSIONS: ReadonlySet<string> = new Set(['git', 'gitlens', 'vscode-local-history']);

/** Keeps the open warnings of every open paper in Problems, and as lines under their words. */
export function createProblems(services: Services): vscode.Disposable {
  const { analyses, annotations, settings } = services;
  const collection = vscode.languages.createDiagnosticCollection(SOURCE);
  const putAway = followTabs((uri) => collection.delete(uri));
  const show = (document: vscode.TextDocument) => {
    if (!putAway.has(document.uri)) void showProblems({ ...services, collection, putAway }, document);
  };
  const showAll = () => vscode.workspace.textDocuments.forEach(show);
  const showAt = (uri: vscode.Uri) => {
    const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri.toString());
    if (document) show(document);
  };
  showAll();
  return vscode.Disposable.from(
    collection,
    putAway,
    settings.onDidChange(showAll),
    analyses.onDidChange(({ uri }) => showAt(uri)),
    annotations.onDidChange(showAt),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => collection.delete(uri)),
    vscode.window.onDidChangeVisibleTextEditors((editors) => editors.forEach(({ document }) => show(document))),
  );
}

/** Papers whose tabs were closed. */
interface PutAway extends vscode.Disposable {
  has(uri: vscode.Uri): boolean;
}

/** The editor keeps what can be commented on open for minutes after its tab is closed. */
function followTabs(onPutAway: (uri: vscode.Uri) => void): PutAway {
  const away = new Set<string>();
  const subscriptions = vscode.Disposable.from(
    vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
      for (const uri of closed.flatMap(uriOf)) {
        if (hasTab(uri)) continue;
        away.add(uri.toString());
        onPutAway(uri);
      }
    }),
    vscode.window.onDidChangeVisibleTextEditors((editors) => {
      for (const { document } of editors) away.delete(document.uri.toString());
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => away.delete(uri.toString())),
  );
  return { has: (uri) => away.has(uri.toString()), dispose: () => void subscriptions.dispose() };
}

function hasTab(uri: vscode.Uri): boolean {
  const open = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.flatMap(uriOf));
  return open.some((other) => other.toString() === uri.toString());
}

function uriOf({ input }: vscode.Tab): vscode.Uri[] {
  if (input instanceof vscode.TabInputText) return [input.uri];
  return input instanceof vscode.TabInputTextDiff ? [input.modified] : [];
}

interface ProblemParts extends Services {
  readonly collection: vscode.DiagnosticCollection;
  readonly putAway: PutAway;
}

async function showProblems(parts: ProblemParts, document: vscode.TextDocument): Promise<void> {
  const { analyses, annotations, collection } = parts;
  if (OLD_VERSIONS.has(document.uri.scheme)) return;
  const known = analyses.current(document);
  // While it is read again the old ones move with the text: nothing blinks.
  if (known.state === 'pending' && known.analysis) return;
  const analysis = known.state === 'ready' ? known.analysis : null;
  // What was accepted must not come up for a moment.
  if (analysis && !annotations.current(document)) await annotations.get(document);
  const remarks = analysis ? openRemarks(analysis, document.uri, remarkChoices(parts, document)) : [];
  if (!analysis || remarks.length === 0) {
    collection.delete(document.uri);
    return;
  }
  const describe = await remarkWords(analysis);
  if (!isStill(parts, document, known)) return;
  collection.set(
    document.uri,
    remarks.map((remark) => diagnose(remark, document, describe)),
  );
}

/** The text and its reading are those that the remarks were taken from, and the paper is still to be seen. */
function isStill({ analyses, putAway }: ProblemParts, document: vscode.TextDocument, known: DocumentAnalysis): boolean {
  const now = analyses.current(document);
  const isOpen = !document.isClosed && !putAway.has(document.uri);
  return isOpen && now.analysis === known.analysis && now.version === document.version;
}
