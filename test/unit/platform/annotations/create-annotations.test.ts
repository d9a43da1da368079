import assert from 'node:assert/strict';
import { FileSystemError, stub, type StubDocument, type Uri } from '../../../stubs/vscode';
import * as w from './window';

describe('annotations beside a paper', () => {
  let document: StubDocument;
  let window: w.Window;

  beforeEach(() => {
    stub.reset();
    document = stub.open(w.PAPER);
    window = w.openWindow();
  });
  afterEach(() => void window.dispose());

  it('are in the sidecar when the change has settled, and nothing else is left in the folder', async () => {
    await w.addNote(window, document, 'Snow helps');
    assert.deepEqual(w.textsInFile(), ['on Snow helps']);
    assert.deepEqual(w.otherFiles(w.SIDECAR), []);
    assert.equal(window.current(w.asDocument(document))?.home.kind, 'sidecar');
  });

  it('are read again by the next window, where they were', async () => {
    await w.addNote(window, document, 'Snow helps');
    const next = w.openWindow();
    const read = await next.get(w.asDocument(document));
    const start = w.PAPER.indexOf('Snow helps');
    assert.deepEqual(read.annotations[0]?.place, { state: 'found', start, end: start + 10 });
    next.dispose();
  });

  it('are not made up for a paper that has none', async () => {
    await window.get(w.asDocument(document));
    await window.change('Nothing', [{ document: w.asDocument(document), edits: [] }]);
    assert.deepEqual(w.otherFiles(), []);
  });

  it('of two windows are all kept', async () => {
    const other = w.openWindow('B. Reviewer');
    await Promise.all([window.get(w.asDocument(document)), other.get(w.asDocument(document))]);
    await w.addNote(window, document, 'Ice');
    await w.addNote(other, document, 'Snow');
    await w.addNote(window, document, 'Rain');
    assert.deepEqual(w.textsInFile(), ['on Ice', 'on Rain', 'on Snow']);
    assert.deepEqual(w.texts(window, document), ['on Ice', 'on Snow', 'on Rain']);
    other.dispose();
  });

  it('go to the storage while the sidecar cannot be read, which stays as it is, and come back when it can', async () => {
    stub.write(w.SIDECAR, '{"items": [');
    await w.addNote(window, document, 'Ice');
    const { home } = await window.get(w.asDocument(document));
    assert.equal(home.kind, 'storage');
    assert.match(home.problem ?? '', /paper\.md\.biogloss\.json cannot be read and is left as it is/);
    assert.equal(w.fileText(), '{"items": [');
    stub.write(w.SIDECAR, null);
    await w.addNote(window, document, 'Snow');
    assert.deepEqual(w.textsInFile(), ['on Ice', 'on Snow']);
    assert.deepEqual(w.otherFiles(w.SIDECAR), []);
  });

  it('go to the storage where nothing may be written, and are there in the next window', async () => {
    stub.before.hook = (operation: string, uri: Uri) => {
      if (operation === 'writeFile' && uri.path.startsWith('/papers')) throw FileSystemError.NoPermissions(uri);
    };
    await w.addNote(window, document, 'Ice');
    assert.equal(window.current(w.asDocument(document))?.home.kind, 'storage');
    const next = w.openWindow();
    assert.deepEqual(await w.textsRead(next, document), ['on Ice']);
    stub.before.hook = null;
    await w.addNote(next, document, 'Snow');
    assert.deepEqual(w.textsInFile(), ['on Ice', 'on Snow']);
    assert.deepEqual(w.otherFiles(w.SIDECAR), []);
    next.dispose();
  });

  it('are kept twice when one was changed elsewhere while it was being edited here', async () => {
    const seen = await w.addNote(window, document, 'Ice');
    const theirs = window.revise(seen, { ...seen.body, text: 'theirs' });
    await window.change('Note edited', [{ document: w.asDocument(document), edits: [{ put: theirs }] }]);
    const ours = window.revise(seen, { ...seen.body, text: 'ours' });
    await window.change('Note edited', [{ document: w.asDocument(document), edits: [{ put: ours }] }]);
    assert.deepEqual(w.textsInFile(), ['ours', 'theirs']);
    await window.undo();
    assert.deepEqual(w.textsInFile(), ['theirs']);
  });

  it('are kept once when what was changed elsewhere is something else', async () => {
    const seen = await w.addNote(window, document, 'Ice');
    const labelled = window.revise(seen, { ...seen.body, label: 'major' });
    await window.change('Label of note changed', [{ document: w.asDocument(document), edits: [{ put: labelled }] }]);
    const edited = window.revise(seen, { ...seen.body, text: 'edited' });
    await window.change('Note edited', [{ document: w.asDocument(document), edits: [{ put: edited }] }]);
    const kept = window.current(w.asDocument(document))?.annotations.map(({ annotation }) => annotation.body);
    assert.deepEqual(kept, [{ kind: 'note', text: 'edited', label: 'major', resolved: false }]);
  });

  it('are no conflict with what one has just written oneself, changed twice and put elsewhere', async () => {
    const note = await w.addNote(window, document, 'Ice');
    const reworded = window.revise(note, { ...note.body, text: 'reworded' });
    const start = w.PAPER.indexOf('Snow');
    const moved = window.attach(w.asDocument(document), reworded, { start, end: start + 4 });
    await window.change('Note edited', [{ document: w.asDocument(document), edits: [{ put: moved }] }]);
    const again = window.revise(moved, { ...moved.body, text: 'again' });
    await window.change('Note edited', [{ document: w.asDocument(document), edits: [{ put: again }] }]);
    const [placed, ...others] = window.current(w.asDocument(document))?.annotations ?? [];
    assert.deepEqual(others, []);
    assert.deepEqual(placed?.place, { state: 'found', start, end: start + 4 });
    assert.deepEqual(w.textsInFile(), ['again']);
  });

  it('keep the new words of one who gave a name since and put them elsewhere', async () => {
    const note = await w.addNote(window, document, 'Ice');
    const revised = window.revise(note, { ...note.body, text: 'mine' }, { author: 'Ann' });
    const start = w.PAPER.indexOf('Snow');
    const put = window.attach(w.asDocument(document), revised, { start, end: start + 4 });
    await window.change('Note edited', [{ document: w.asDocument(document), edits: [{ put }] }]);
    assert.deepEqual(w.textsInFile(), ['mine']);
    assert.equal(window.known(w.asDocument(document).uri)[0]?.author, 'Ann');
  });

  it('on a sample in the package are kept in the storage, as the package is replaced by the next one', async () => {
    const sample = stub.open(w.PAPER, 'file:///biogloss/media/samples/sample.md');
    await w.addNote(window, sample, 'Ice');
    assert.equal(window.current(w.asDocument(sample))?.home.kind, 'storage');
    assert.ok(w.otherFiles().every((address) => address.startsWith('file:///storage/')));
    assert.equal(w.otherFiles().length, 1);
  });

  it('can be taken back and done again', async () => {
    await w.addNote(window, document, 'Ice');
    await w.addNote(window, document, 'Snow');
    assert.equal(await window.undo(), 'Note added');
    assert.deepEqual(w.textsInFile(), ['on Ice']);
    assert.equal(await window.redo(), 'Note added');
    assert.deepEqual(w.textsInFile(), ['on Ice', 'on Snow']);
    assert.equal(await window.redo(), null);
  });
});
