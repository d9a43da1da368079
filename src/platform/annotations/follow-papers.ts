import * as vscode from 'vscode';
import { languageOf } from '../reading-policy';
import type { Paper, PaperShelf } from './paper-shelf';

/** How long after the last edit what was orphaned is looked for again, in milliseconds. */
const CALM = 300;
/** How long the search may keep the editor waiting at a time. */
const SLICE = 8;

/** Follows documents as they are shown, edited, saved and closed. */
export function followPapers(shelf: PaperShelf): vscode.Disposable {
  const timers = new Map<Paper, ReturnType<typeof setTimeout>>();
  const see = (editors: readonly vscode.TextEditor[]) => {
    for (const { document } of editors) if (languageOf(document)) show(shelf, document);
  };
  const lookAgain = (paper: Paper) => {
    const live = paper.live();
    if (!live) return;
    const isThrough = live.lookAgain(SLICE);
    paper.moved();
    if (!isThrough) wait(paper, 0);
    else if (live.hasNews()) shelf.fire(paper);
  };
  const wait = (paper: Paper, milliseconds: number) => {
    clearTimeout(timers.get(paper));
    timers.set(
      paper,
      setTimeout(() => lookAgain(paper), milliseconds),
    );
  };
  see(vscode.window.visibleTextEditors);
  return vscode.Disposable.from(
    vscode.window.onDidChangeVisibleTextEditors(see),
    vscode.workspace.onDidChangeTextDocument((event) => {
      const paper = shelf.find(event.document.uri);
      const live = paper?.live();
      if (!paper || live?.document !== event.document || event.contentChanges.length === 0) return;
      live.edited(event);
      paper.moved();
      wait(paper, CALM);
    }),
    vscode.workspace.onDidSaveTextDocument((document) => void saved(shelf, document)),
    vscode.workspace.onDidCloseTextDocument((document) => shelf.find(document.uri)?.closed(document)),
    new vscode.Disposable(() => timers.forEach((timer) => clearTimeout(timer))),
  );
}

function show(shelf: PaperShelf, document: vscode.TextDocument): void {
  const paper = shelf.of(document.uri);
  if (paper.live()?.document === document) return;
  paper.open(document);
  // What others wrote while it was closed.
  void paper.keeper.settle();
}

/** The sidecar fits the paper as it is on disk: where annotations are is written anew when the paper is. */
async function saved(shelf: PaperShelf, document: vscode.TextDocument): Promise<void> {
  const paper = shelf.find(document.uri);
  const live = paper?.live();
  if (!paper?.keeper.isRead() || live?.document !== document) return;
  const { version } = document;
  const before = paper.keeper.annotations();
  const remaking = live.remake();
  while (!remaking.step(SLICE)) await new Promise((resolve) => setTimeout(resolve, 0));
  const annotations = paper.keeper.annotations();
  const edits = [...remaking.moved].flatMap(([id, anchor]) => {
    const annotation = annotations.get(id);
    // What got another place meanwhile keeps that.
    return annotation && annotation === before.get(id) ? [{ id, version: { ...annotation, anchor } }] : [];
  });
  if (edits.length === 0) return;
  live.remade(new Map(edits.map(({ id, version: { anchor } }) => [id, anchor])), version);
  paper.keeper.edit(edits);
  await paper.keeper.settle();
}
