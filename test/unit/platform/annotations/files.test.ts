import assert from 'node:assert/strict';
import { FileSystemError, stub, type StubDocument, Uri } from '../../../stubs/vscode';
import * as w from './window';

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('files of annotations', () => {
  let document: StubDocument;
  let window: w.Window;

  beforeEach(() => {
    stub.reset();
    document = stub.open(w.PAPER);
    window = w.openWindow();
  });
  afterEach(() => void window.dispose());

  it('that a crash left half-way are finished when they are complete and newer, else taken away', async () => {
    await w.addNote(window, document, 'Snow');
    const complete = w.fileText() ?? '';
    const leftover = (name: string) => `file:///papers/.paper.md.biogloss.json.${name}.tmp`;
    // The editor takes the old file away before the new one has its name.
    stub.write(w.SIDECAR, null);
    stub.write(leftover('aaaa'), complete);
    stub.write(leftover('bbbb'), complete.slice(0, 100));
    stub.write('file:///papers/.other.md.biogloss.json.cccc.tmp', 'of another paper');
    const next = w.openWindow();
    assert.deepEqual(await w.textsRead(next, document), ['on Snow']);
    assert.deepEqual(w.otherFiles(w.SIDECAR), ['file:///papers/.other.md.biogloss.json.cccc.tmp']);
    next.dispose();
  });

  it('that a crash left half-way add what the sidecar has not, and take nothing from it', async () => {
    const snow = await w.addNote(window, document, 'Snow');
    const old = w.fileText() ?? '';
    const leftover = 'file:///papers/.paper.md.biogloss.json.aaaa.tmp';
    await w.addNote(window, document, 'Rain');
    stub.write(leftover, old.replace(snow.id, `${snow.id}f`).replace('on Snow', 'left half-way'));
    // As git leaves it: of another time than it was written.
    stub.times.set(w.SIDECAR, 1).set(leftover, 2);
    const next = w.openWindow();
    assert.deepEqual((await w.textsRead(next, document)).sort(), ['left half-way', 'on Rain', 'on Snow']);
    assert.deepEqual(w.otherFiles(w.SIDECAR), []);
    stub.write(
      leftover,
      (w.fileText() ?? '').replace('on Snow', 'as it was').replace(/"modified":"2/g, '"modified":"1'),
    );
    stub.times.set(leftover, Date.now() - 10_000);
    stub.times.set(w.SIDECAR, 1);
    const third = w.openWindow();
    assert.deepEqual((await w.textsRead(third, document)).sort(), ['left half-way', 'on Rain', 'on Snow']);
    assert.deepEqual(w.otherFiles(w.SIDECAR), []);
    next.dispose();
    third.dispose();
  });

  it('that a crash left half-way never take the place of a sidecar that cannot be read', async () => {
    await w.addNote(window, document, 'Snow');
    const complete = w.fileText() ?? '';
    const leftover = 'file:///papers/.paper.md.biogloss.json.aaaa.tmp';
    stub.write(w.SIDECAR, '{');
    stub.write(leftover, complete);
    stub.times.set(leftover, 1);
    const next = w.openWindow();
    await w.textsRead(next, document);
    assert.equal(w.fileText(), '{');
    assert.ok(stub.files.has(leftover));
    next.dispose();
  });

  it('are written in place where the file system cannot rename, and are in the storage meanwhile', async () => {
    let wasStored = false;
    stub.before.hook = (operation, uri) => {
      if (operation === 'rename' && uri.path.startsWith('/papers')) throw FileSystemError.NoPermissions(uri);
      const isSidecar = operation === 'writeFile' && uri.toString() === w.SIDECAR;
      if (isSidecar) wasStored = [...stub.files.keys()].some((address) => address.startsWith('file:///storage'));
    };
    await w.addNote(window, document, 'Snow');
    assert.ok(wasStored);
    assert.deepEqual(w.textsInFile(), ['on Snow']);
    assert.deepEqual(w.otherFiles(w.SIDECAR), []);
  });

  it('that are links are written where they lead to', async () => {
    await w.addNote(window, document, 'Snow');
    stub.links.add(w.SIDECAR);
    let isReplaced = false;
    stub.before.hook = (operation, uri) => {
      if (operation === 'rename' && uri.path.startsWith('/papers')) isReplaced = true;
    };
    await w.addNote(window, document, 'Rain');
    stub.links.clear();
    assert.deepEqual(w.textsInFile(), ['on Rain', 'on Snow']);
    assert.ok(!isReplaced);
    assert.deepEqual(w.otherFiles(w.SIDECAR), []);
  });

  it('that can be written nowhere are said so, and what was done is not lost while the window is open', async () => {
    stub.before.hook = (operation, uri) => {
      if (operation === 'writeFile') throw new FileSystemError('the disk is full', 'Unknown');
      void uri;
    };
    const note = w.noteOn(window, document, 'Snow');
    assert.equal(
      await window.change('Note added', [{ document: w.asDocument(document), edits: [{ put: note }] }]),
      false,
    );
    assert.match(window.current(w.asDocument(document))?.home.problem ?? '', /kept nowhere: the disk is full$/);
    assert.match(stub.said.join('\n'), /kept nowhere: the disk is full/);
    stub.before.hook = null;
    await w.addNote(window, document, 'Rain');
    assert.deepEqual(w.textsInFile(), ['on Rain', 'on Snow']);
  });

  it('that could not be read again, as they would be too large, are not written but kept in the storage', async () => {
    await w.addNote(window, document, 'Snow');
    const before = w.fileText();
    // Three bytes a character.
    await w.addNote(window, document, 'Rain', '雨'.repeat(11_000_000));
    assert.equal(w.fileText(), before);
    assert.match(stub.said.join('\n'), /paper\.md\.biogloss\.json cannot be written\. It would be larger than 32 MB\./);
    const next = w.openWindow();
    assert.deepEqual(
      (await w.textsRead(next, document)).map(({ length }) => length),
      ['on Snow'.length, 11_000_000],
    );
    next.dispose();
    await window.undo();
    assert.deepEqual(w.textsInFile(), ['on Snow']);
    assert.deepEqual(w.otherFiles(w.SIDECAR), []);
  }).timeout(20_000);

  it('tell what is wrong in words that are no links', async () => {
    await w.addNote(window, document, 'Snow');
    stub.write(w.SIDECAR, (w.fileText() ?? '').replace(/"created":"[^"]*"/, '"created":"[Mend](command:x.y?1)"'));
    const next = w.openWindow();
    await next.get(w.asDocument(document));
    await pause(0);
    assert.match(stub.said.join('\n'), /Mend/);
    assert.doesNotMatch(stub.said.filter((text) => !text.startsWith('log:')).join('\n'), /\]\(/);
    next.dispose();
  });

  it('that cannot be read are said so once, and again only when they were readable in between', async () => {
    const warnings = () => stub.said.filter((text) => text.includes('cannot be read')).length;
    stub.write(w.SIDECAR, '{');
    await window.get(w.asDocument(document));
    await w.addNote(window, document, 'Snow');
    await w.addNote(window, document, 'Rain');
    assert.equal(warnings(), 1);
    stub.write(w.SIDECAR, null);
    await pause(250);
    assert.deepEqual(w.textsInFile(), ['on Rain', 'on Snow']);
    stub.write(w.SIDECAR, '{');
    await pause(250);
    assert.equal(warnings(), 2);
    assert.equal(w.fileText(), '{');
  });

  it('that somebody deletes are not made again without a word, and are one again when they come back', async () => {
    await w.addNote(window, document, 'Snow');
    const before = w.fileText() ?? '';
    stub.write(w.SIDECAR, null);
    await pause(800);
    assert.equal(window.current(w.asDocument(document))?.home.kind, 'storage');
    await w.addNote(window, document, 'Rain');
    assert.equal(w.fileText(), undefined);
    const next = w.openWindow();
    assert.deepEqual(await w.textsRead(next, document), ['on Snow', 'on Rain']);
    assert.equal(w.fileText(), undefined);
    next.dispose();
    stub.write(w.SIDECAR, before);
    await pause(250);
    assert.deepEqual(w.textsInFile(), ['on Rain', 'on Snow']);
    assert.deepEqual(w.otherFiles(w.SIDECAR), []);
  });

  it('of a paper whose last annotation is gone stay, and are valid', async () => {
    await w.addNote(window, document, 'Snow');
    await window.undo();
    assert.deepEqual(w.textsInFile(), []);
  });

  it('of an untitled document are not those of the next one of its name, and are kept all the same', async () => {
    const untitled = stub.open(w.PAPER, 'untitled:Untitled-1');
    await w.addNote(window, untitled, 'Snow');
    assert.equal(window.current(w.asDocument(untitled))?.home.problem, null);
    await w.addNote(window, untitled, 'Rain');
    assert.equal(await window.undo(), 'Note added');
    stub.close(untitled);
    await pause(20);
    const again = stub.open(w.PAPER, 'untitled:Untitled-1');
    assert.deepEqual(await w.textsRead(window, again), []);
    assert.deepEqual([await window.redo(), await window.undo()], [null, null]);
    assert.deepEqual(w.texts(window, again), []);
    assert.match(
      [...stub.files.keys()].join(),
      /^file:\/\/\/storage\/annotations\/Untitled-1\.[0-9a-f]+\.json\.closed-\w+$/,
    );
  });

  it('go along with the paper, and what is stored of it does', async () => {
    const rename = async (from: string, to: string) => {
      stub.on.rename.fire({ files: [{ oldUri: Uri.parse(from), newUri: Uri.parse(to) }] });
      await pause(20);
    };
    await w.addNote(window, document, 'Snow');
    await rename('file:///papers/paper.md', 'file:///papers/renamed.md');
    assert.deepEqual([...stub.files.keys()], ['file:///papers/renamed.md.biogloss.json']);
    stub.before.hook = (operation, uri) => {
      if (operation === 'writeFile' && !uri.path.startsWith('/storage')) throw FileSystemError.NoPermissions(uri);
    };
    const renamed = stub.open(w.PAPER, 'file:///papers/renamed.md');
    await w.addNote(window, renamed, 'Rain');
    await rename('file:///papers/renamed.md', 'file:///papers/again.md');
    stub.before.hook = null;
    const again = stub.open(w.PAPER, 'file:///papers/again.md');
    await w.addNote(window, again, 'Ice');
    assert.deepEqual(w.textsInFile('file:///papers/again.md.biogloss.json'), ['on Ice', 'on Rain', 'on Snow']);
    assert.deepEqual([...stub.files.keys()], ['file:///papers/again.md.biogloss.json']);
    for (const label of ['Ice', 'Rain', 'Snow']) assert.equal(await window.undo(), 'Note added', label);
    assert.deepEqual(w.textsInFile('file:///papers/again.md.biogloss.json'), []);
  });
});

describe('places of annotations', () => {
  let document: StubDocument;
  let window: w.Window;

  beforeEach(() => {
    stub.reset();
    document = stub.open(w.PAPER);
    window = w.openWindow();
  });
  afterEach(() => void window.dispose());

  const words = () =>
    (window.current(w.asDocument(document))?.annotations ?? []).map(({ place }) =>
      place.state === 'orphaned' ? '-' : document.content.slice(place.start, place.end),
    );
  function replace(old: string, text: string): void {
    const at = document.content.indexOf(old);
    document.content = document.content.replace(old, text);
    document.version++;
    document.isDirty = true;
    const contentChanges = [{ rangeOffset: at, rangeLength: old.length, text }];
    stub.on.edit.fire({ document, contentChanges });
  }

  it('follow every edit at once, and tell of none before something is lost or found', async () => {
    await w.addNote(window, document, 'Snow helps some of them.');
    let told = 0;
    window.onDidChange(() => told++);
    replace('Ice', 'Plain old ice');
    assert.deepEqual(words(), ['Snow helps some of them.']);
    assert.equal(window.current(w.asDocument(document)), window.current(w.asDocument(document)));
    await pause(350);
    assert.equal(told, 0);
    replace('Snow helps some of them.', '');
    assert.deepEqual(words(), ['-']);
    await pause(350);
    assert.equal(told, 1);
    replace('Rain is', 'Snow helps some of them. Rain is');
    await pause(350);
    assert.deepEqual(words(), ['Snow helps some of them.']);
    assert.equal(told, 2);
  });

  it('are written when the paper is saved, at once for all, and not when nothing has moved', async () => {
    await w.addNote(window, document, 'Snow');
    await w.addNote(window, document, 'Rain');
    const before = w.fileText();
    stub.on.save.fire(document);
    await pause(10);
    assert.equal(w.fileText(), before);
    replace('Ice', 'Plain old ice');
    assert.equal(w.fileText(), before);
    let writes = 0;
    stub.before.hook = (operation) => void (operation === 'rename' && writes++);
    stub.on.save.fire(document);
    await pause(20);
    assert.equal(writes, 1);
    const next = w.openWindow();
    const { annotations } = await next.get(w.asDocument(document));
    assert.deepEqual(
      annotations.map(({ annotation, place }) => [annotation.anchor?.start, place.state]),
      [
        [document.content.indexOf('Snow'), 'found'],
        [document.content.indexOf('Rain'), 'found'],
      ],
    );
    next.dispose();
    assert.equal(await window.undo(), 'Note added');
    assert.deepEqual(w.textsInFile(), ['on Snow']);
  });
});
