import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { analyse } from '../../../../src/core/analyse';
import { onlyLexicon } from '../../../../src/core/knowledge';
import type { Annotation, Body, Note } from '../../../../src/core/annotations/annotation';
import { registerNotes } from '../../../../src/features/notes/register';
import { fakeAnnotations, type FakeAnnotations } from '../../../support/fake-annotations';
import { fakeLexicon, fakeServices, type FakeServices } from '../../../support/fake-services';
import {
  commands,
  CommentMode,
  CommentThreadCollapsibleState,
  Range,
  stub,
  type StubComment,
  type StubDocument,
  type StubEditor,
  type StubThread,
  threads,
  told,
  Uri,
  workspace,
} from '../../../stubs/vscode';

const TEXT = 'Frost lotion was tried. Mortality was lower with frost lotion than without it.\n\nNobody knows why.\n';
const LAST = 'Nobody knows why.';
/** A thread that has words in its box takes so long to open it. */
const OPENED = 350;
const moment = (ms = 0) => new Promise((resolve) => setTimeout(resolve, ms));

describe('notes', () => {
  let annotations: FakeAnnotations;
  let services: FakeServices;
  let document: StubDocument;
  let editor: StubEditor;
  let registered: vscode.Disposable;
  let author: string;

  const start = async () => {
    registered = registerNotes(services);
    await moment();
  };
  const run = (name: string, ...args: unknown[]) => commands.executeCommand(`biogloss.notes.${name}`, ...args);
  const paper = () => document as unknown as vscode.TextDocument;
  const thread = (index = 0): StubThread => threads[index] ?? assert.fail('no thread');
  const words = ({ body }: StubComment) => (typeof body === 'string' ? body : body.value.replace(/\\(.)/g, '$1'));
  const comment = (index = 0, of = thread()): StubComment => of.comments[index] ?? assert.fail('no comment');
  const covered = ({ range }: StubThread) => document.getText(range);
  const put = (body: Body, at: { start: number; end: number } | null) => {
    const annotation = annotations.create(paper(), body, at);
    void annotations.change('from elsewhere', [{ document: paper(), edits: [{ put: annotation }] }]);
    return annotation;
  };
  const putNote = (text: string, quote: string, by = author): Annotation<Note> => {
    const start = TEXT.indexOf(quote);
    const body: Note = { kind: 'note', text, label: null, resolved: false };
    const before = author;
    author = by;
    const note = put(body, { start, end: start + quote.length });
    author = before;
    return note as Annotation<Note>;
  };
  /** What the editor does when somebody presses a button below a box of ours. */
  const press = (name: string, box: StubComment, text: string) => {
    box.body = text;
    return run(name, box);
  };
  const drafts = () => [...stub.files.keys()].filter((file) => file.includes('/drafts/'));

  beforeEach(() => {
    stub.reset();
    author = 'R. Viewer';
    annotations = fakeAnnotations(() => author);
    const context = {
      extension: { packageJSON: {} },
      storageUri: Uri.file('/storage'),
      globalStorageUri: Uri.file('/g'),
    };
    services = Object.assign(fakeServices(), { annotations, context });
    services.configure({ author });
    document = stub.open(TEXT);
    [editor] = stub.show(document) as [StubEditor];
    editor.visibleRanges = [new Range(document.positionAt(0), document.positionAt(TEXT.length))];
    services.tell(document, analyse({ id: 'p', text: TEXT, language: 'markdown' }, onlyLexicon(fakeLexicon())));
  });
  afterEach(() => registered.dispose());

  describe('being written', () => {
    beforeEach(start);

    it('go to the selection, without the white space around it', async () => {
      stub.select(editor, TEXT.indexOf(' Mortality'), TEXT.indexOf(' was lower') + 1);
      await run('add');
      assert.equal(covered(thread()), 'Mortality');
      assert.equal(comment().mode, CommentMode.Editing);
      assert.equal(thread().collapsibleState, CommentThreadCollapsibleState.Expanded);
      assert.equal(thread().canReply, false);
    });

    it('go to the claim at the cursor where nothing is selected, else to the sentence', async () => {
      stub.select(editor, TEXT.indexOf('lower'));
      await run('add');
      assert.match(covered(thread()), /^Mortality was lower.*it\.$/);
      stub.select(editor, TEXT.indexOf('knows'));
      await run('add');
      assert.equal(covered(thread(1)), LAST);
    });

    it('go to what a link or a row names, and nowhere when it names no words of an open paper', async () => {
      const from = TEXT.indexOf(LAST);
      await run('add', document.uri.toString(), from, from + LAST.length);
      assert.equal(covered(thread()), LAST);
      await run('add', { kind: 'claim', claim: { start: from, end: from + 6 } });
      assert.equal(covered(thread(1)), 'Nobody');
      for (const link of [
        ['file:///other.md', 0, 5],
        [document.uri.toString(), 5, 5],
        [document.uri.toString(), -1, 1e9],
      ])
        await run('add', ...link);
      assert.equal(threads.length, 2);
    });

    it('are kept with the label of the button, as one step; the box becomes the note', async () => {
      stub.select(editor, TEXT.indexOf('knows'));
      await run('add');
      const box = comment();
      await press('saveMajor', box, 'Somebody does. ');
      assert.deepEqual(annotations.bodies(document), [
        { kind: 'note', text: 'Somebody does.', label: 'major', resolved: false },
      ]);
      assert.deepEqual(annotations.steps, ['Note added']);
      assert.equal(threads.length, 1);
      assert.equal(comment(), box);
      assert.deepEqual(
        [box.mode, words(box), box.label, box.author.name, box.contextValue],
        [CommentMode.Preview, 'Somebody does.', 'Major', 'R. Viewer', 'own'],
      );
      assert.match(thread().label ?? '', /^Major on “Nobody knows why\.”/);
      assert.equal(thread().contextValue, 'ownOpen');
      assert.match(stub.said.at(-1) ?? '', /To take it back: Undo Review Change/);
    });

    it('stay in their box when they can be kept nowhere', async () => {
      stub.select(editor, TEXT.indexOf('knows'));
      await run('add');
      annotations.refuse();
      await press('saveNote', comment(), 'Somebody does.');
      await moment(400);
      assert.equal(threads.length, 1);
      assert.deepEqual([comment().mode, words(comment())], [CommentMode.Editing, 'Somebody does.']);
    });

    it('keep their place while the paper is edited', async () => {
      stub.select(editor, TEXT.indexOf('knows'));
      await run('add');
      stub.type(document, 0, 'Once. ');
      await press('saveNote', comment(), 'Somebody does.');
      assert.equal(covered(thread()), LAST);
    });

    it('in the editor’s own box become threads of ours', async () => {
      const range = new Range(document.positionAt(TEXT.indexOf(LAST)), document.positionAt(TEXT.indexOf(LAST)));
      let isGone = false;
      const own = { uri: document.uri, range, comments: [], dispose: () => (isGone = true) };
      await run('savePraise', { thread: own, text: 'True.' });
      assert.ok(isGone);
      assert.equal(covered(thread()), LAST);
      assert.equal(comment().label, 'Praise');
    });

    it('are not kept when they say nothing, and gone when they are discarded', async () => {
      stub.select(editor, TEXT.indexOf('knows'));
      await run('add');
      await press('saveNote', comment(), ' \n');
      assert.deepEqual(annotations.bodies(document), []);
      await run('discardDraft', comment());
      assert.equal(threads.length, 0);
    });
  });

  describe('in their threads', () => {
    beforeEach(start);

    it('show who wrote what, in order of time; own words may be changed, others’ not', () => {
      const note = putNote('Why?', LAST, 'B. Reader');
      put({ kind: 'reply', text: 'Because.', to: note.id }, null);
      assert.deepEqual(
        thread().comments.map((shown) => [shown.author.name, words(shown), shown.contextValue]),
        [
          ['B. Reader', 'Why?', 'other'],
          ['R. Viewer', 'Because.', 'own'],
        ],
      );
      assert.equal(thread().contextValue, 'otherOpen');
    });

    it('say so where no name was set', () => {
      putNote('Why?', LAST, '');
      assert.equal(comment().author.name, 'no name set');
    });

    it('take replies', async () => {
      putNote('Why?', LAST);
      await run('reply', { thread: thread(), text: 'Because.' });
      assert.deepEqual(thread().comments.map(words), ['Why?', 'Because.']);
    });

    it('are edited in place, and left as they were when that is cancelled', async () => {
      putNote('Why?', LAST);
      const shown = comment();
      await run('edit', shown);
      await moment(OPENED);
      assert.deepEqual([shown.mode, shown.body], [CommentMode.Editing, 'Why?']);
      shown.body = 'Why not?';
      await run('cancelEdit', shown);
      assert.deepEqual([shown.mode, words(shown)], [CommentMode.Preview, 'Why?']);
      await run('edit', shown);
      await moment(OPENED);
      await press('saveEdit', shown, 'Why not?');
      assert.equal(comment(), shown);
      assert.equal(words(shown), 'Why not?');
      assert.equal(annotations.steps.at(-1), 'Note edited');
    });

    it('by somebody else are neither edited nor deleted', async () => {
      putNote('Why?', LAST, 'B. Reader');
      await run('edit', comment());
      await run('delete', comment());
      assert.equal(comment().mode, CommentMode.Preview);
      assert.equal(annotations.bodies(document).length, 1);
    });

    it('go with their replies when they are deleted, and come back when that is undone', async () => {
      const note = putNote('Why?', LAST);
      put({ kind: 'reply', text: 'Because.', to: note.id }, null);
      await run('delete', comment());
      assert.deepEqual([threads.length, annotations.bodies(document)], [0, []]);
      await annotations.undo();
      assert.deepEqual(thread().comments.map(words), ['Why?', 'Because.']);
    });

    it('are resolved, opened again and labelled, on the thread or at the cursor', async () => {
      putNote('Why?', LAST);
      await run('resolve', thread());
      assert.deepEqual([thread().state, thread().contextValue], [1, 'ownResolved']);
      assert.match(thread().label ?? '', /resolved$/);
      stub.select(editor, TEXT.indexOf('knows'));
      await run('unresolve');
      assert.deepEqual([thread().state, thread().contextValue], [0, 'ownOpen']);
      stub.answers.push((items: { value: string }[]) => items.find(({ value }) => value === 'question'));
      await run('setLabel');
      assert.equal(comment().label, 'Question');
    });

    it('are brought up to date without being touched where nothing changed', () => {
      putNote('Why?', LAST);
      const other = putNote('Tried how?', 'Frost lotion was tried.');
      const [first] = threads;
      told.length = 0;
      void annotations.change('from elsewhere', [
        { document: paper(), edits: [{ put: annotations.revise(other, { ...other.body, text: 'How?' }) }] },
      ]);
      assert.equal(threads[0], first);
      assert.deepEqual(new Set(told), new Set(['comments', 'label', 'contextValue', 'state', 'canReply']));
      assert.equal(words(comment(0, thread(1))), 'How?');
    });

    it('keep an open box and its words when somebody else changes the note', async () => {
      const note = putNote('Why?', LAST);
      const shown = comment();
      await run('edit', shown);
      await moment(OPENED);
      put({ kind: 'reply', text: 'Because.', to: note.id }, null);
      assert.equal(thread().comments.length, 2);
      assert.deepEqual([comment(), shown.mode], [shown, CommentMode.Editing]);
    });

    it('go with their words, and come back with them', async () => {
      putNote('Why?', LAST);
      document.content = TEXT.replace(LAST, '');
      stub.type(document, 0, '');
      await moment(300);
      assert.equal(threads.length, 0);
      document.content = TEXT;
      stub.type(document, 0, '');
      await moment(300);
      assert.equal(covered(thread()), LAST);
    });

    it('are gone when the paper is turned off', () => {
      putNote('Why?', LAST);
      services.tell(document, null, 'off');
      assert.equal(threads.length, 0);
    });

    it('are gone to one after another, round the end', async () => {
      putNote('Why?', LAST);
      putNote('How?', 'Frost lotion was tried.');
      await run('next');
      assert.equal(document.getText(editor.selection), 'Frost lotion was tried.');
      assert.match(stub.said.at(-1) ?? '', /^Note 1 of 2: Note on “Frost lotion was tried\.” – How\?/);
      assert.equal(thread(1).collapsibleState, CommentThreadCollapsibleState.Expanded);
      await run('next');
      assert.equal(document.getText(editor.selection), LAST);
      await run('next');
      assert.equal(document.getText(editor.selection), 'Frost lotion was tried.');
      await run('previous');
      assert.equal(document.getText(editor.selection), LAST);
    });
  });

  describe('of which there are many', () => {
    beforeEach(start);

    it('have threads near the screen only, made a few at a time', async function () {
      this.timeout(10_000);
      const long = Array.from({ length: 1000 }, (_, line) => `Line ${line} of it.`).join('\n');
      document.content = long;
      const edits = Array.from({ length: 1000 }, (_, line) => {
        const start = long.indexOf(`Line ${line} `);
        const body: Note = { kind: 'note', text: `${line}`, label: null, resolved: false };
        return { put: annotations.create(paper(), body, { start, end: start + 6 }) };
      });
      const visible = new Range(
        document.positionAt(long.indexOf('Line 500')),
        document.positionAt(long.indexOf('Line 520')),
      );
      editor.visibleRanges = [visible];
      void annotations.change('from elsewhere', [{ document: paper(), edits }]);
      const shown = () => threads.map((each) => Number(words(comment(0, each))));
      assert.deepEqual(
        shown().sort(),
        Array.from({ length: 20 }, (_, index) => 500 + index),
      );
      await moment(600);
      assert.equal(threads.length, 80);
      assert.ok(Math.min(...shown()) > 400 && Math.max(...shown()) < 600);
      thread().collapsibleState = CommentThreadCollapsibleState.Expanded;
      const open = words(comment());
      editor.visibleRanges = [new Range(document.positionAt(0), document.positionAt(200))];
      stub.on.scroll.fire({ textEditor: editor, visibleRanges: editor.visibleRanges });
      await moment(1000);
      assert.ok(shown().includes(0));
      assert.ok(shown().includes(Number(open)), 'the one that is open stays');
      assert.equal(threads.length, 81);
    });
  });

  describe('left unsaved', () => {
    const box = (text: string, path: string, authority = '') => stub.open(text, `comment://${authority}${path}`);
    const edit = (text: string) => box(text, '/commentinput-1-1795344820962.md');
    const typeInto = (input: StubDocument, text: string) => {
      input.content = text;
      stub.on.edit.fire({ document: input, contentChanges: [{}] });
    };
    const crash = async () => {
      registered.dispose();
      threads.length = 0;
      await start();
      await moment(700);
    };
    beforeEach(start);

    it('are there again after a crash, at their words, to be saved', async () => {
      stub.select(editor, TEXT.indexOf('knows'));
      await run('add');
      const input = edit('');
      typeInto(input, '');
      typeInto(input, 'Somebody do');
      await moment(350);
      assert.equal(drafts().length, 1);
      await crash();
      assert.equal(covered(thread()), LAST);
      assert.match(thread().label ?? '', /^Unsaved note on “Nobody knows why\.”/);
      assert.deepEqual([comment().mode, comment().body], [CommentMode.Editing, 'Somebody do']);
      await press('saveMinor', comment(), 'Somebody does.');
      await moment(20);
      assert.deepEqual(drafts(), []);
      assert.equal(annotations.bodies(document).length, 1);
    });

    it('are at the top, with what they were written on, when their words are gone', async () => {
      stub.select(editor, TEXT.indexOf('knows'));
      await run('add');
      const input = edit('');
      typeInto(input, '');
      typeInto(input, 'Somebody do');
      await moment(350);
      document.content = TEXT.replace(LAST, '');
      await crash();
      assert.equal(thread().range?.start.line, 0);
      assert.match(thread().label ?? '', /words that are gone: “Nobody knows why\.”/);
    });

    it('are told to be of a place that is not sure when the editor did not tell', async () => {
      stub.select(editor, TEXT.indexOf('knows'));
      const input = box(
        '',
        '/biogloss.biogloss/commentinput-x-1.md?{"commentThreadId":"biogloss.notes.3"}',
        'biogloss.notes',
      );
      typeInto(input, 'In your own box');
      await moment(350);
      await crash();
      assert.match(thread().label ?? '', /written near “Nobody knows why\.”: the editor did not tell where/);
    });

    it('are replies below their note, and edits in place of it', async () => {
      const note = putNote('Why?', LAST);
      const reply = box(
        '',
        '/biogloss.biogloss/commentinput-x-biogloss.notes.7.md?{"commentThreadId":"biogloss.notes.7"}',
        'biogloss.notes',
      );
      typeInto(reply, 'Because');
      await run('edit', comment());
      await moment(OPENED);
      const input = edit('');
      typeInto(input, 'Why?');
      typeInto(input, 'Why not');
      await moment(350);
      assert.equal(drafts().length, 2);
      await crash();
      assert.deepEqual(
        thread().comments.map(({ mode, body }) => [mode, body]),
        [
          [CommentMode.Editing, 'Why not'],
          [CommentMode.Editing, 'Because'],
        ],
      );
      await press('reply', comment(1), 'Because of it.');
      await press('saveEdit', comment(), 'Why not?');
      await moment(20);
      assert.deepEqual(drafts(), []);
      assert.deepEqual(
        annotations.bodies(document).map((body) => body.kind === 'reply' && body.to),
        [false, note.id],
      );
    });

    it('are forgotten when their box is emptied or discarded', async () => {
      putNote('Why?', LAST);
      const reply = box(
        '',
        '/biogloss.biogloss/commentinput-x-biogloss.notes.7.md?{"commentThreadId":"biogloss.notes.7"}',
        'biogloss.notes',
      );
      typeInto(reply, 'Because');
      await moment(350);
      assert.equal(drafts().length, 1);
      typeInto(reply, '');
      await moment(20);
      assert.deepEqual(drafts(), []);
    });

    it('do not stand in for boxes of other extensions', async () => {
      typeInto(box('', '/x/commentinput-1.md?{"commentThreadId":"other.7"}', 'other'), 'Not ours');
      typeInto(edit(''), 'Not ours');
      await moment(350);
      assert.deepEqual(drafts(), []);
      assert.ok(workspace.textDocuments.length > 1);
    });
  });
});
