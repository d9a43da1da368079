import assert from 'node:assert/strict';
import { analyse } from '../../../../src/core/analyse';
import { onlyLexicon } from '../../../../src/core/knowledge';
import { CONTROLLER } from '../../../../src/features/notes/comment-input';
import type { FakeAnnotations } from '../../../support/fake-annotations';
import { fakeLexicon } from '../../../support/fake-services';
import {
  CommentMode,
  stub,
  type StubDocument,
  type StubEditor,
  type StubThread,
  threads,
  Uri,
  workspace,
} from '../../../stubs/vscode';
import { comment, LAST, moment, OPENED, openNotes, type OpenNotes, press, run, TEXT, thread } from './open-notes';

describe('notes', () => {
  let notes: OpenNotes;
  let annotations: FakeAnnotations;
  let document: StubDocument;
  let editor: StubEditor;
  const drafts = () => [...stub.files.keys()].filter((file) => file.includes('/drafts/'));
  const covered = ({ range }: StubThread) => document.getText(range);

  describe('left unsaved', () => {
    const box = (text: string, path: string, authority = '') => stub.open(text, `comment://${authority}${path}`);
    const edit = (text: string) => box(text, '/commentinput-1-1795344820962.md');
    const typeInto = (input: StubDocument, text: string) => {
      input.content = text;
      stub.on.edit.fire({ document: input, contentChanges: [{}] });
    };
    const crash = async () => {
      notes.stop();
      await notes.start();
      await moment(700);
    };
    beforeEach(async () => {
      notes = openNotes();
      ({ annotations, document, editor } = notes);
      await notes.start();
    });
    afterEach(() => notes.stop());

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
      const input = box('', `/biogloss.biogloss/commentinput-x-1.md?{"commentThreadId":"${CONTROLLER}.3"}`, CONTROLLER);
      typeInto(input, 'In your own box');
      await moment(350);
      await crash();
      assert.match(thread().label ?? '', /written near “Nobody knows why\.”: the editor did not tell where/);
    });

    it('are replies below their note, and edits in place of it', async () => {
      const note = notes.putNote('Why?', LAST);
      const reply = box(
        '',
        `/biogloss.biogloss/commentinput-x-${CONTROLLER}.7.md?{"commentThreadId":"${CONTROLLER}.7"}`,
        CONTROLLER,
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

    const writeUnsaved = async (text: string) => {
      stub.select(editor, TEXT.indexOf('knows'));
      await run('add');
      const input = edit('');
      typeInto(input, '');
      typeInto(input, text);
    };
    const reopen = async (address: string) => {
      stub.show();
      const opened = stub.open(TEXT, address);
      notes.services.tell(opened, analyse({ id: 'p', text: TEXT, language: 'markdown' }, onlyLexicon(fakeLexicon())));
      stub.show(opened);
      await moment(700);
    };
    const boxes = () => threads.flatMap(({ comments }) => comments.filter(({ mode }) => mode === CommentMode.Editing));

    it('are there again when their paper was closed and is opened again, however often', async () => {
      await writeUnsaved('Somebody do');
      for (const paper of [document, undefined]) {
        stub.close(paper ?? (workspace.textDocuments.at(-1) as StubDocument));
        threads.length = 0;
        await reopen('file:///papers/paper.md');
        assert.deepEqual(
          boxes().map(({ body }) => body),
          ['Somebody do'],
        );
      }
    });

    it('go along when their paper, or its folder, gets another name', async () => {
      await writeUnsaved('Somebody do');
      stub.close(document);
      threads.length = 0;
      stub.on.rename.fire({ files: [{ oldUri: Uri.parse('file:///papers'), newUri: Uri.parse('file:///read') }] });
      await reopen('file:///read/paper.md');
      assert.deepEqual(
        boxes().map(({ body }) => body),
        ['Somebody do'],
      );
    });

    it('are not offered again where they were kept and only their file had not gone yet', async () => {
      await writeUnsaved('Why?');
      await moment(350);
      const [file = ''] = drafts();
      const bytes = stub.files.get(file);
      await press('saveNote', comment(), 'Why?');
      await moment(20);
      assert.ok(bytes);
      stub.files.set(file, bytes);
      await crash();
      assert.deepEqual(boxes(), []);
      assert.deepEqual(drafts(), []);
    });

    it('are forgotten when their box is emptied or discarded', async () => {
      notes.putNote('Why?', LAST);
      const reply = box(
        '',
        `/biogloss.biogloss/commentinput-x-${CONTROLLER}.7.md?{"commentThreadId":"${CONTROLLER}.7"}`,
        CONTROLLER,
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
