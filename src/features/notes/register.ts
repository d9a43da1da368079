import * as vscode from 'vscode';
import type { NoteLabel } from '../../core/annotations/annotation';
import { lengthOf } from '../../platform/convert';
import type { Services } from '../../platform/services';
import { cancelEdit, deleteNote, editNote, reply, saveEdit, setLabel, setResolved } from './change-note';
import { CONTROLLER } from './comment-input';
import { createDraftDesk } from './draft-desk';
import { createDraftStore } from './draft-store';
import { goToNote, showNote } from './go-to-note';
import { followLeftDrafts } from './left-drafts';
import { draftsIn, type LiveThread } from './live-thread';
import { type DraftMirror, mirrorDrafts } from './mirror-drafts';
import type { NoteParts } from './note-parts';
import { followPapers, isPaper } from './papers';
import type { PaperThreads, ThreadMaker } from './paper-threads';
import { restoreDrafts } from './restore-drafts';
import { createThreadNumbers } from './thread-numbers';
import { discardDraft, saveNote, writeNote } from './write-note';

/** Notes on the words of a paper: VS Code's comments, kept as annotations, with drafts that outlive a crash. */
export function registerNotes(services: Services): vscode.Disposable {
  const controller = createController(services);
  const numbers = createThreadNumbers<vscode.CommentThread>();
  const store = createDraftStore(services.context, (message) => services.log.warn(message));
  const left = followLeftDrafts({
    store,
    inBoxes: () => draftsInBoxes(papers.all()),
    onMoved: () => papers.all().forEach(restore),
  });
  const make: ThreadMaker['make'] = ({ uri }, range, comments) => {
    const thread = controller.createCommentThread(uri, range, [...comments]);
    numbers.made(thread);
    return thread;
  };
  const papers = followPapers(services, { make }, restore);
  const worked = followEditor();
  const parts: NoteParts = {
    services,
    desk: createDraftDesk(services, store),
    of: papers.of,
    liveOf: papers.liveOf,
    papers: papers.all,
    editor: worked.editor,
  };
  function restore(paper: PaperThreads): void {
    void left.of(paper).then((drafts) => restoreDrafts(parts, paper, drafts));
  }
  const liveByNumber = {
    ...numbers,
    made: () => undefined,
    find: (number: number): LiveThread | null => {
      const thread = numbers.find(number);
      return (thread && papers.liveOf(thread)) ?? null;
    },
  };
  const mirror = mirrorDrafts(parts, liveByNumber);
  return vscode.Disposable.from(mirror, left, papers, worked, store, controller, registerCommands(parts, mirror));
}

function createController(services: Services): vscode.CommentController {
  const t = vscode.l10n.t;
  const controller = vscode.comments.createCommentController(CONTROLLER, t('BioGloss notes'));
  controller.options = { prompt: t('Reply…'), placeHolder: t('Write a note, in Markdown') };
  controller.commentingRangeProvider = {
    provideCommentingRanges: (document) => {
      if (!isPaper(services, document)) return [];
      return [new vscode.Range(new vscode.Position(0, 0), document.positionAt(lengthOf(document)))];
    },
  };
  return controller;
}

/** By id. */
function draftsInBoxes(papers: readonly PaperThreads[]): ReadonlySet<string> {
  return new Set(
    papers.flatMap((paper) =>
      paper
        .live()
        .flatMap(draftsIn)
        .map(({ id }) => id),
    ),
  );
}

/** The editor that was last worked in, boxes for comments aside. */
function followEditor(): vscode.Disposable & Pick<NoteParts, 'editor'> {
  let latest = vscode.window.activeTextEditor;
  const subscription = vscode.window.onDidChangeActiveTextEditor((editor) => {
    if (editor && editor.document.uri.scheme !== 'comment') latest = editor;
  });
  const isSeen = (editor: vscode.TextEditor) => vscode.window.visibleTextEditors.includes(editor);
  return {
    editor: () => (latest && isSeen(latest) ? latest : undefined),
    dispose: () => void subscription.dispose(),
  };
}

const SAVING: readonly (readonly [command: string, label: NoteLabel | null])[] = [
  ['saveNote', null],
  ['saveMajor', 'major'],
  ['saveMinor', 'minor'],
  ['saveQuestion', 'question'],
  ['savePraise', 'praise'],
];

function registerCommands(parts: NoteParts, mirror: DraftMirror): vscode.Disposable {
  const register = (name: string, run: (...args: unknown[]) => unknown) =>
    vscode.commands.registerCommand(`biogloss.notes.${name}`, run);
  return vscode.Disposable.from(
    register('add', (...args) => writeNote(parts, args)),
    ...SAVING.map(([name, label]) =>
      register(name, (argument) => saveNote(parts, label, argument, (text) => mirror.saved(text))),
    ),
    register('reply', (argument) => reply(parts, argument)),
    register('edit', (argument) => editNote(parts, argument)),
    register('saveEdit', (argument) => saveEdit(parts, argument)),
    register('cancelEdit', (argument) => cancelEdit(parts, argument)),
    register('delete', (argument) => deleteNote(parts, argument)),
    register('resolve', (argument) => setResolved(parts, true, argument)),
    register('reopen', (argument) => setResolved(parts, false, argument)),
    register('setLabel', (argument) => setLabel(parts, argument)),
    register('discardDraft', (argument) => discardDraft(parts, argument)),
    register('next', () => goToNote(parts, 'next')),
    register('previous', () => goToNote(parts, 'previous')),
    register('show', (id) => showNote(parts, id)),
  );
}
