import assert from 'node:assert/strict';
import type { FakeAnnotations } from '../../../support/fake-annotations';
import {
  CommentMode,
  CommentThreadCollapsibleState,
  stub,
  type StubDocument,
  type StubEditor,
  type StubThread,
  threads,
  told,
} from '../../../stubs/vscode';
import {
  comment,
  LAST,
  moment,
  OPENED,
  openNotes,
  type OpenNotes,
  press,
  run,
  TEXT,
  thread,
  wordsOf,
} from './open-notes';

describe('notes', () => {
  let notes: OpenNotes;
  let annotations: FakeAnnotations;
  let document: StubDocument;
  let editor: StubEditor;
  const covered = ({ range }: StubThread) => document.getText(range);

  describe('in their threads', () => {
    beforeEach(async () => {
      notes = openNotes();
      ({ annotations, document, editor } = notes);
      await notes.start();
    });
    afterEach(() => notes.stop());

    it('show who wrote what, in order of time; own words may be changed, others’ not', () => {
      const note = notes.putNote('Why?', LAST, 'B. Reader');
      notes.put({ kind: 'reply', text: 'Because.', to: note.id }, null);
      assert.deepEqual(
        thread().comments.map((shown) => [shown.author.name, wordsOf(shown), shown.contextValue]),
        [
          ['B. Reader', 'Why?', 'other'],
          ['R. Viewer', 'Because.', 'own'],
        ],
      );
      assert.equal(thread().contextValue, 'otherOpen');
    });

    it('say so where no name was set', () => {
      notes.putNote('Why?', LAST, '');
      assert.equal(comment().author.name, 'no name');
    });

    it('take replies', async () => {
      notes.putNote('Why?', LAST);
      await run('reply', { thread: thread(), text: 'Because.' });
      assert.deepEqual(thread().comments.map(wordsOf), ['Why?', 'Because.']);
    });

    it('are edited in place, and left as they were when that is cancelled', async () => {
      notes.putNote('Why?', LAST);
      const shown = comment();
      await run('edit', shown);
      await moment(OPENED);
      assert.deepEqual([shown.mode, shown.body], [CommentMode.Editing, 'Why?']);
      shown.body = 'Why not?';
      await run('cancelEdit', shown);
      assert.deepEqual([shown.mode, wordsOf(shown)], [CommentMode.Preview, 'Why?']);
      await run('edit', shown);
      await moment(OPENED);
      await press('saveEdit', shown, 'Why not?');
      assert.equal(comment(), shown);
      assert.equal(wordsOf(shown), 'Why not?');
      assert.equal(annotations.steps.at(-1), 'Note edited');
    });

    it('by somebody else are neither edited nor deleted', async () => {
      notes.putNote('Why?', LAST, 'B. Reader');
      await run('edit', comment());
      await run('delete', comment());
      assert.equal(comment().mode, CommentMode.Preview);
      assert.equal(annotations.bodies(document).length, 1);
    });

    it('go with their replies when they are deleted, and come back when that is undone', async () => {
      const note = notes.putNote('Why?', LAST);
      notes.put({ kind: 'reply', text: 'Because.', to: note.id }, null);
      await run('delete', comment());
      assert.deepEqual([threads.length, annotations.bodies(document)], [0, []]);
      await annotations.undo();
      assert.deepEqual(thread().comments.map(wordsOf), ['Why?', 'Because.']);
    });

    it('are resolved, opened again and labelled, on the thread or at the cursor', async () => {
      notes.putNote('Why?', LAST);
      await run('resolve', thread());
      assert.deepEqual([thread().state, thread().contextValue], [1, 'ownResolved']);
      assert.match(thread().label ?? '', /resolved$/);
      stub.select(editor, TEXT.indexOf('knows'));
      await run('reopen');
      assert.deepEqual([thread().state, thread().contextValue], [0, 'ownOpen']);
      await run('reopen');
      assert.equal(stub.said.at(-1), 'This note is open already.');
      stub.answers.push((items: { value: string }[]) => items.find(({ value }) => value === 'question'));
      await run('setLabel');
      assert.equal(comment().label, 'Question');
    });

    it('are brought up to date without being touched where nothing changed', () => {
      notes.putNote('Why?', LAST);
      const other = notes.putNote('Tried how?', 'Frost lotion was tried.');
      const [first] = threads;
      told.length = 0;
      void annotations.change('from elsewhere', [
        { document: notes.paper, edits: [{ put: annotations.revise(other, { ...other.body, text: 'How?' }) }] },
      ]);
      assert.equal(threads[0], first);
      assert.deepEqual(new Set(told), new Set(['comments', 'label', 'contextValue', 'state', 'canReply']));
      assert.equal(wordsOf(comment(0, thread(1))), 'How?');
    });

    it('keep an open box and its words when somebody else changes the note', async () => {
      const note = notes.putNote('Why?', LAST);
      const shown = comment();
      await run('edit', shown);
      await moment(OPENED);
      notes.put({ kind: 'reply', text: 'Because.', to: note.id }, null);
      assert.equal(thread().comments.length, 2);
      assert.deepEqual([comment(), shown.mode], [shown, CommentMode.Editing]);
    });

    it('go with their words, and come back with them', async () => {
      notes.putNote('Why?', LAST);
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
      notes.putNote('Why?', LAST);
      notes.services.tell(document, null, 'off');
      assert.equal(threads.length, 0);
    });

    it('are gone to one after another, round the end', async () => {
      notes.putNote('Why?', LAST);
      notes.putNote('How?', 'Frost lotion was tried.');
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
});
