import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { analyse } from '../../../../src/core/analyse';
import type { Annotation, Body, Note } from '../../../../src/core/annotations/annotation';
import { onlyLexicon } from '../../../../src/core/knowledge';
import { registerNotes } from '../../../../src/features/notes/register';
import { fakeAnnotations, type FakeAnnotations } from '../../../support/fake-annotations';
import { fakeLexicon, fakeServices, type FakeServices } from '../../../support/fake-services';
import {
  commands,
  Range,
  stub,
  type StubComment,
  type StubDocument,
  type StubEditor,
  type StubThread,
  threads,
  Uri,
} from '../../../stubs/vscode';

export const TEXT =
  'Frost lotion was tried. Mortality was lower with frost lotion than without it.\n\nNobody knows why.\n';
export const LAST = 'Nobody knows why.';
const ANALYSIS = analyse({ id: 'p', text: TEXT, language: 'markdown' }, onlyLexicon(fakeLexicon()));

/** A thread that has words in its box takes so long to open it, in milliseconds. */
export const OPENED = 350;

export const moment = (ms = 0) => new Promise((resolve) => setTimeout(resolve, ms));

/** A paper in the editor, with notes on it by a reviewer called R. Viewer. */
export interface OpenNotes {
  readonly annotations: FakeAnnotations;
  readonly services: FakeServices;
  readonly document: StubDocument;
  readonly editor: StubEditor;
  /** The document as the services know it. */
  readonly paper: vscode.TextDocument;
  start(): Promise<void>;
  stop(): void;
  /** From elsewhere. */
  put<B extends Body>(body: B, at: { start: number; end: number } | null, by?: string): Annotation<B>;
  putNote(text: string, quote: string, by?: string): Annotation<Note>;
}

export function openNotes(): OpenNotes {
  stub.reset();
  let author = 'R. Viewer';
  const annotations = fakeAnnotations(() => author);
  const uris = { storageUri: Uri.file('/storage'), globalStorageUri: Uri.file('/global') };
  const services = Object.assign(fakeServices(), { annotations, context: uris });
  services.configure({ author });
  const document = stub.open(TEXT);
  const [editor] = stub.show(document);
  assert.ok(editor);
  editor.visibleRanges = [new Range(document.positionAt(0), document.positionAt(TEXT.length))];
  services.tell(document, ANALYSIS);
  const paper = document as unknown as vscode.TextDocument;
  let registered: vscode.Disposable | undefined;
  const put: OpenNotes['put'] = (body, at, by = author) => {
    const mine = author;
    author = by;
    const annotation = annotations.create(paper, body, at);
    author = mine;
    void annotations.change('from elsewhere', [{ document: paper, edits: [{ put: annotation }] }]);
    return annotation;
  };
  return {
    annotations,
    services: services,
    document,
    editor,
    paper,
    async start() {
      registered = registerNotes(services);
      await moment();
    },
    stop() {
      registered?.dispose();
      registered = undefined;
      threads.length = 0;
    },
    put,
    putNote(text, quote, by) {
      const start = TEXT.indexOf(quote);
      return put({ kind: 'note', text, label: null, resolved: false }, { start, end: start + quote.length }, by);
    },
  };
}

export function run(name: string, ...args: unknown[]): Promise<unknown> {
  return commands.executeCommand(`biogloss.notes.${name}`, ...args);
}

export function thread(index = 0): StubThread {
  return threads[index] ?? assert.fail('no thread');
}

export function comment(index = 0, of = thread()): StubComment {
  return of.comments[index] ?? assert.fail('no comment');
}

/** As a reader sees them. */
export function wordsOf({ body }: StubComment): string {
  return typeof body === 'string' ? body : body.value.replace(/\\(?=.)/g, '');
}

/** What the editor does when somebody presses a button below a box of ours. */
export function press(name: string, box: StubComment, text: string): Promise<unknown> {
  box.body = text;
  return run(name, box);
}
