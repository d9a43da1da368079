import assert from 'node:assert/strict';
import type { Note } from '../../../../src/core/annotations/annotation';
import type { FakeAnnotations } from '../../../support/fake-annotations';
import {
  CommentThreadCollapsibleState,
  Range,
  stub,
  type StubDocument,
  type StubEditor,
  threads,
} from '../../../stubs/vscode';
import { comment, moment, openNotes, type OpenNotes, thread, wordsOf } from './open-notes';

/** At most five seconds; what is not so by then, the test says. */
async function until(isSo: () => boolean): Promise<void> {
  for (let waited = 0; waited < 5000 && !isSo(); waited += 50) await moment(50);
}

describe('notes', () => {
  let notes: OpenNotes;
  let annotations: FakeAnnotations;
  let document: StubDocument;
  let editor: StubEditor;

  describe('of which there are many', () => {
    beforeEach(async () => {
      notes = openNotes();
      ({ annotations, document, editor } = notes);
      await notes.start();
    });
    afterEach(() => notes.stop());

    it('have threads near the screen only, made a few at a time', async function () {
      this.timeout(10_000);
      const long = Array.from({ length: 300 }, (_, line) => `Line ${line} of it.`).join('\n');
      document.content = long;
      const edits = Array.from({ length: 300 }, (_, line) => {
        const start = long.indexOf(`Line ${line} `);
        const body: Note = { kind: 'note', text: `${line}`, label: null, resolved: false };
        return { put: annotations.create(notes.paper, body, { start, end: start + 6 }) };
      });
      const visible = new Range(
        document.positionAt(long.indexOf('Line 150')),
        document.positionAt(long.indexOf('Line 170')),
      );
      editor.visibleRanges = [visible];
      void annotations.change('from elsewhere', [{ document: notes.paper, edits }]);
      const shown = () => threads.map((each) => Number(wordsOf(comment(0, each))));
      assert.deepEqual(
        shown().sort((one, other) => one - other),
        Array.from({ length: 8 }, (_, index) => 150 + index),
      );
      await until(() => threads.length === 80);
      assert.equal(threads.length, 80);
      assert.ok(Math.min(...shown()) > 50 && Math.max(...shown()) < 270);
      thread().collapsibleState = CommentThreadCollapsibleState.Expanded;
      const open = wordsOf(comment());
      editor.visibleRanges = [new Range(document.positionAt(0), document.positionAt(200))];
      stub.on.scroll.fire({ textEditor: editor, visibleRanges: editor.visibleRanges });
      await until(() => threads.length === 81 && shown().includes(0));
      assert.ok(shown().includes(0));
      assert.ok(shown().includes(Number(open)), 'the one that is open stays');
      assert.equal(threads.length, 81);
    });
  });
});
