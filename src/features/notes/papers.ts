import * as vscode from 'vscode';
import type { Services } from '../../platform/services';
import type { LiveThread } from './live-thread';
import { createPaperThreads, type PaperThreads, type ThreadMaker } from './paper-threads';

/** So long after the last edit or scroll the threads are brought up to date, in milliseconds. */
const PAUSE = 250;

/** The papers that are seen, each with its threads. */
export interface Papers extends vscode.Disposable {
  readonly of: (document: vscode.TextDocument) => PaperThreads | null;
  readonly all: () => readonly PaperThreads[];
  readonly liveOf: (thread: vscode.CommentThread) => LiveThread | undefined;
}

/** @param onRead is told of a paper when its notes have been read and its threads begin to show. */
export function followPapers(
  services: Services,
  maker: Pick<ThreadMaker, 'make'>,
  onRead: (paper: PaperThreads, lives: readonly LiveThread[]) => void,
): Papers {
  const papers = new Map<vscode.TextDocument, PaperThreads>();
  const lives = new Map<vscode.CommentThread, LiveThread>();
  const waiting = new Map<PaperThreads, ReturnType<typeof setTimeout>>();
  const knowing: ThreadMaker = {
    ...maker,
    know: (live) => void lives.set(live.thread, live),
    forget: (thread) => void lives.delete(thread),
  };
  const of = (document: vscode.TextDocument): PaperThreads | null => {
    const known = papers.get(document);
    if (known ?? !isPaper(services, document)) return known ?? null;
    const paper = createPaperThreads(services, knowing, document);
    papers.set(document, paper);
    void services.annotations.get(document).then(() => {
      if (papers.get(document) !== paper) return;
      paper.sync();
      onRead(paper, [...lives.values()]);
    });
    return paper;
  };
  const leave = (document: vscode.TextDocument): void => {
    papers.get(document)?.dispose();
    papers.delete(document);
  };
  const soon = (document: vscode.TextDocument): void => {
    const paper = papers.get(document);
    if (!paper) return;
    clearTimeout(waiting.get(paper));
    waiting.set(
      paper,
      setTimeout(() => {
        waiting.delete(paper);
        if (papers.get(document) === paper) paper.sync();
      }, PAUSE),
    );
  };
  const followVisible = (): void => {
    for (const { document } of vscode.window.visibleTextEditors) {
      if (papers.has(document)) soon(document);
      else of(document);
    }
  };
  const subscriptions = subscribe(services, { papers, of, leave, soon, followVisible });
  followVisible();
  return {
    of,
    all: () => [...papers.values()],
    liveOf: (thread) => lives.get(thread),
    dispose() {
      subscriptions.dispose();
      for (const timer of waiting.values()) clearTimeout(timer);
      for (const document of [...papers.keys()]) leave(document);
    },
  };
}

interface Following {
  readonly papers: ReadonlyMap<vscode.TextDocument, PaperThreads>;
  readonly of: (document: vscode.TextDocument) => unknown;
  readonly leave: (document: vscode.TextDocument) => void;
  readonly soon: (document: vscode.TextDocument) => void;
  readonly followVisible: () => void;
}

function subscribe(services: Services, { papers, leave, soon, followVisible }: Following): vscode.Disposable {
  const { annotations, analyses, settings } = services;
  return vscode.Disposable.from(
    vscode.window.onDidChangeVisibleTextEditors(followVisible),
    vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => soon(textEditor.document)),
    vscode.workspace.onDidCloseTextDocument(leave),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      const paper = papers.get(document);
      if (!paper || contentChanges.length === 0) return;
      paper.follow(
        contentChanges.map(({ rangeOffset, rangeLength, text }) => {
          return { start: rangeOffset, end: rangeOffset + rangeLength, length: text.length };
        }),
      );
      soon(document);
    }),
    annotations.onDidChange((uri) => {
      for (const paper of papers.values()) if (paper.document.uri.toString() === uri.toString()) paper.sync();
    }),
    settings.onDidChange(() => {
      for (const paper of papers.values()) paper.sync();
    }),
    analyses.onDidChange(({ uri, state }) => {
      if (state === 'pending') return;
      for (const document of [...papers.keys()]) {
        if (document.uri.toString() === uri.toString() && !isPaper(services, document)) leave(document);
      }
      followVisible();
    }),
  );
}

/** What is read, or would be were it smaller: there notes are written. */
export function isPaper({ analyses }: Services, document: vscode.TextDocument): boolean {
  const { state } = analyses.current(document);
  return state !== 'none' && state !== 'off';
}
