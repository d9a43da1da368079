import * as vscode from 'vscode';
import type { PlacedAnnotation } from '../../core/annotations/annotation';
import type { FollowedDocument } from '../../platform/followed-document';
import { ruleTitles } from '../../platform/remark-words';
import type { Services } from '../../platform/services';
import type { NotesFilter } from './filter';
import { homeState } from './home-row';
import type { NotesProvider, Row } from './notes-provider';
import { createNotesStatus } from './notes-status';
import { badgeOf, messageOf } from './view-state';

interface FollowingParts {
  readonly services: Services;
  readonly followed: FollowedDocument;
  readonly provider: NotesProvider;
  readonly filter: NotesFilter;
  readonly view: vscode.TreeView<Row>;
}

export interface NotesFollowing extends vscode.Disposable {
  /** Shows at once what is known now. */
  readonly refresh: () => void;
}

/** Changes that come in one go, as while a folder is corrected, are shown once; in milliseconds. */
const PAUSE = 50;
/** So long after an edit the numbers of lines follow it, and longer where there are many: each row costs the page time. */
const PAUSE_OF_TYPING = 250;
const PAUSE_A_ROW = 0.5;

/** Keeps the view at the annotations of the followed document. */
export function followNotes({ services, followed, provider, filter, view }: FollowingParts): NotesFollowing {
  const { analyses, annotations } = services;
  const titles = createTitles(() => refresh());
  const changes = createPause(() => refresh());
  const status = createNotesStatus();
  const typing = createPause(() => refresh());
  const afterTyping = () => typing.start(PAUSE_OF_TYPING + PAUSE_A_ROW * (provider.shown()?.list.total ?? 0));
  const refresh = () => {
    changes.stop();
    typing.stop();
    const document = followed.document();
    const isText = document !== null && analyses.current(document).state !== 'none';
    const paper = isText ? annotations.current(document) : null;
    provider.show(document && paper && { document, paper }, filter.current(), titles.for(paper?.annotations ?? []));
    describe();
    if (isText && !paper) void read(document);
  };
  const describe = () => {
    const shown = provider.shown();
    view.description = filter.inWords();
    view.message = shown ? messageOf(shown) : '';
    view.badge = shown ? badgeOf(shown.list) : undefined;
    status.show(shown?.list ?? null);
    const home = shown ? homeState(shown.paper.home) : 'sidecar';
    void vscode.commands.executeCommand('setContext', 'biogloss.notes.home', home);
  };
  const read = async (document: vscode.TextDocument) => {
    await annotations.get(document);
    if (followed.document() === document && annotations.current(document)) refresh();
  };
  refresh();
  const subscriptions = vscode.Disposable.from(
    followed.onDidChange(() => {
      const isSame = provider.shown()?.document === followed.document();
      if (isSame) afterTyping();
      else refresh();
    }),
    filter.onDidChange(refresh),
    // Of a large paper nothing else tells: it is not read again before it is saved.
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document === provider.shown()?.document) afterTyping();
    }),
    annotations.onDidChange((uri) => {
      if (uri.toString() === followed.document()?.uri.toString()) changes.start(PAUSE);
    }),
  );
  return {
    refresh,
    dispose: () => {
      changes.stop();
      typing.stop();
      status.dispose();
      subscriptions.dispose();
    },
  };
}

/** Does something when nothing has asked for it for so long. */
function createPause(run: () => void): { start(milliseconds: number): void; stop(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => clearTimeout(timer);
  const start = (milliseconds: number) => {
    stop();
    timer = setTimeout(run, milliseconds);
  };
  return { start, stop };
}

interface Titles {
  /** What rules say; their ids until that is loaded, which it is only where annotations name rules. */
  for(annotations: readonly PlacedAnnotation[]): (rule: string) => string;
}

function createTitles(onLoaded: () => void): Titles {
  let titleOf = (rule: string) => rule;
  let isAsked = false;
  const load = async () => {
    titleOf = await ruleTitles();
    onLoaded();
  };
  return {
    for(annotations) {
      if (!isAsked && annotations.some(({ annotation }) => annotation.body.kind === 'acceptance')) {
        isAsked = true;
        void load();
      }
      return titleOf;
    },
  };
}
