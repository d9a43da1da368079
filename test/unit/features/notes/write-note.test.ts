import assert from 'node:assert/strict';
import type { FakeAnnotations } from '../../../support/fake-annotations';
import {
  CommentMode,
  CommentThreadCollapsibleState,
  Range,
  stub,
  type StubDocument,
  type StubEditor,
  type StubThread,
  threads,
} from '../../../stubs/vscode';
import { comment, LAST, moment, openNotes, type OpenNotes, press, run, TEXT, thread, wordsOf } from './open-notes';

describe('notes', () => {
  let notes: OpenNotes;
  let annotations: FakeAnnotations;
  let document: StubDocument;
  let editor: StubEditor;
  const covered = ({ range }: StubThread) => document.getText(range);

  describe('being written', () => {
    beforeEach(async () => {
      notes = openNotes();
      ({ annotations, document, editor } = notes);
      await notes.start();
    });
    afterEach(() => notes.stop());

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
      await run('add', { kind: 'mention', entity: { start: from + 7, end: from + LAST.length } });
      assert.equal(covered(thread(2)), LAST.slice(7));
      for (const link of [
        ['file:///other.md', 0, 5],
        [document.uri.toString(), 5, 5],
        [document.uri.toString(), -1, 1e9],
      ])
        await run('add', ...link);
      assert.equal(threads.length, 3);
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
        [box.mode, wordsOf(box), box.label, box.author.name, box.contextValue],
        [CommentMode.Preview, 'Somebody does.', 'Major', 'R. Viewer', 'own'],
      );
      assert.match(thread().label ?? '', /^Major on “Nobody knows why\.”/);
      assert.equal(thread().contextValue, 'ownOpen');
      assert.match(stub.said.at(-1) ?? '', /To undo: Undo Review Change/);
    });

    it('stay in their box when they can be kept nowhere', async () => {
      stub.select(editor, TEXT.indexOf('knows'));
      await run('add');
      annotations.refuse();
      await press('saveNote', comment(), 'Somebody does.');
      await moment(400);
      assert.equal(threads.length, 1);
      assert.deepEqual([comment().mode, wordsOf(comment())], [CommentMode.Editing, 'Somebody does.']);
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
});
