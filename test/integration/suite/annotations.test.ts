import * as vscode from 'vscode';
import * as assert from './assert';
import { createMemoryFiles } from './annotations/memory-files';
import * as r from './annotations/reviewer';
import { eventually, hoverText, inFolder } from './editor';

const folder = inFolder(0, r.FOLDER);
const paper = vscode.Uri.joinPath(folder, 'paper.md');
const sidecar = r.sidecarOf(paper);

/** Runs the service itself, in as many windows as a test needs, over real files; the extension's own runs beside it. */
describe('annotations beside a paper in VS Code', () => {
  const reviewers: r.Reviewer[] = [];
  const newReviewer = () => {
    const reviewer = r.newReviewer();
    reviewers.push(reviewer);
    return reviewer;
  };

  before(async () => {
    await vscode.extensions.getExtension('biogloss.biogloss')?.activate();
  });
  afterEach(async () => {
    for (const reviewer of reviewers.splice(0)) reviewer.dispose();
    // Of what was changed and not saved, nothing must stay open.
    const isDirty = vscode.workspace.textDocuments.some((document) => document.isDirty);
    if (isDirty) await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(folder, { recursive: true });
  });

  const untilShown = (reviewer: r.Reviewer, document: vscode.TextDocument, wanted: readonly string[]) =>
    eventually(
      wanted.join(', '),
      () => Promise.resolve(r.shown(reviewer, document)),
      (now) => JSON.stringify(now) === JSON.stringify(wanted),
    );

  it('are kept through closing and opening, and the paper does not change by a byte', async () => {
    const document = await r.openPaper(paper);
    await r.addNote(newReviewer(), document, 'Snow');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    const reviewer = newReviewer();
    const again = await r.show(paper);
    await reviewer.get(again);
    assert.deepEqual(r.shown(reviewer, again), ['on Snow: Snow']);
    assert.equal(await r.textOf(paper), r.PAPER);
    assert.deepEqual(await r.filesIn(folder), ['paper.md', 'paper.md.biogloss.json']);
    assert.equal(again.isDirty, false);
  });

  it('take up what another program writes, and lose nothing when two windows write at once', async () => {
    const document = await r.openPaper(paper);
    const [one, two] = [newReviewer(), newReviewer()];
    await Promise.all([one.get(document), two.get(document)]);
    await Promise.all([
      r.addNote(one, document, 'Ice'),
      r.addNote(two, document, 'Snow'),
      r.addNote(one, document, 'Rain'),
      r.addNote(two, document, 'Hail'),
    ]);
    const all = ['on Hail', 'on Ice', 'on Rain', 'on Snow'];
    await eventually(
      'all of it in the file',
      // While it is replaced it is not there for a moment.
      () => r.written(paper).catch(() => []),
      (now) => JSON.stringify(now) === JSON.stringify(all),
    );
    const lines = ['on Ice: Ice', 'on Snow: Snow', 'on Rain: Rain', 'on Hail: Hail'];
    await untilShown(one, document, lines);
    await untilShown(two, document, lines);
    // As somebody else's git pull would.
    await r.writeFile(sidecar, (await r.textOf(sidecar)).replace('on Snow', 'on Snow, and sleet'));
    await untilShown(one, document, ['on Ice: Ice', 'on Snow, and sleet: Snow', 'on Rain: Rain', 'on Hail: Hail']);
    assert.deepEqual(await r.filesIn(folder), ['paper.md', 'paper.md.biogloss.json']);
  });

  const bad: readonly (readonly [kind: string, text: () => string])[] = [
    ['corrupt', () => '{"items": [nonsense'],
    ['truncated', () => '{"@context":"http://www.w3.org/ns/anno.jsonld","items":[{"id":"urn:uu'],
    ['huge', () => ' '.repeat(33_000_000)],
    ['hostile', () => `${'['.repeat(200_000)}`],
    ['hostile', () => '{"__proto__":{"items":[]},"items":{"length":1e9},"biogloss:version":1}'],
    ['newer', () => '{"biogloss:version":99,"items":[]}'],
  ];
  for (const [kind, text] of bad) {
    it(`leave a ${kind} sidecar as it is, say so, and go to the storage until it is readable`, async () => {
      const content = text();
      await r.writeFile(sidecar, content);
      const document = await r.openPaper(paper);
      const reviewer = newReviewer();
      await r.addNote(reviewer, document, 'Snow');
      const home = reviewer.current(document)?.home;
      assert.equal(home?.kind, 'storage');
      assert.match(home?.problem ?? '', /^paper\.md\.biogloss\.json cannot be read and is left as it is\. ./);
      assert.ok((await r.textOf(sidecar)) === content, 'another file than before');
      assert.deepEqual(r.shown(reviewer, document), ['on Snow: Snow']);
      const next = newReviewer();
      await next.get(document);
      assert.deepEqual(r.shown(next, document), ['on Snow: Snow']);
      await vscode.workspace.fs.delete(sidecar);
      await r.addNote(next, document, 'Rain');
      // Three windows find that it can be written again, this one, the other and the extension's own.
      await eventually(
        'all of it in the sidecar',
        () => r.written(paper).catch(() => []),
        (now) => JSON.stringify(now) === JSON.stringify(['on Rain', 'on Snow']),
      );
      assert.deepEqual(await r.filesIn(r.STORAGE), ['annotations']);
      assert.deepEqual(await r.filesIn(vscode.Uri.joinPath(r.STORAGE, 'annotations')), []);
    });
  }

  it('do not keep a paper from being read when their file is corrupt', async () => {
    const sample = vscode.Uri.joinPath(folder, 'sample-paper.md');
    await vscode.workspace.fs.copy(inFolder(0, 'sample-paper.md'), sample);
    await r.writeFile(r.sidecarOf(sample), '{');
    const document = await r.show(sample);
    await eventually(
      'the card',
      () => hoverText(document, 'trastuzumab'),
      (text) => text.includes('Trastuzumab'),
    );
    assert.equal(await r.textOf(r.sidecarOf(sample)), '{');
  });

  it('stay when another program takes the sidecar away, and are one with it when it comes back', async () => {
    const document = await r.openPaper(paper);
    const reviewer = newReviewer();
    await r.addNote(reviewer, document, 'Snow');
    const content = await r.textOf(sidecar);
    // Of a file that is made and taken away within a moment, the editor tells nothing.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await vscode.workspace.fs.delete(sidecar);
    await eventually(
      'the storage',
      () => Promise.resolve(reviewer.current(document)?.home),
      (home) => home?.kind === 'storage',
    );
    await r.addNote(reviewer, document, 'Rain');
    assert.equal(await r.exists(sidecar), false);
    assert.deepEqual(r.shown(reviewer, document), ['on Snow: Snow', 'on Rain: Rain']);
    await r.writeFile(sidecar, content);
    await eventually(
      'both in the sidecar',
      () => r.written(paper).catch(() => []),
      (now) => now.length === 2,
    );
    await untilShown(reviewer, document, ['on Snow: Snow', 'on Rain: Rain']);
  });

  it('are kept in the storage where nothing can be written, and said so', async () => {
    const files = createMemoryFiles({ canRename: true });
    const scheme = 'biogloss-test-readonly';
    const provider = vscode.workspace.registerFileSystemProvider(scheme, files, { isReadonly: true });
    try {
      files.files.set('/paper.md', new TextEncoder().encode(r.PAPER));
      const document = await r.show(vscode.Uri.from({ scheme, path: '/paper.md' }));
      const reviewer = newReviewer();
      await r.addNote(reviewer, document, 'Snow');
      const home = reviewer.current(document)?.home;
      assert.equal(home?.kind, 'storage');
      assert.match(home?.problem ?? '', /cannot be written\. It is read-only\./);
      assert.deepEqual([...files.files.keys()], ['/paper.md']);
      const next = newReviewer();
      await next.get(document);
      assert.deepEqual(r.shown(next, document), ['on Snow: Snow']);
    } finally {
      provider.dispose();
    }
  });

  it('are written in virtual file systems, even in one that cannot rename', async () => {
    for (const canRename of [true, false]) {
      const files = createMemoryFiles({ canRename });
      const scheme = `biogloss-test-${canRename ? 'renames' : 'plain'}`;
      const provider = vscode.workspace.registerFileSystemProvider(scheme, files);
      try {
        files.files.set('/paper.md', new TextEncoder().encode(r.PAPER));
        const document = await r.show(vscode.Uri.from({ scheme, path: '/paper.md' }));
        const reviewer = newReviewer();
        await r.addNote(reviewer, document, 'Snow');
        assert.equal(reviewer.current(document)?.home.kind, 'sidecar');
        assert.deepEqual(await r.written(document.uri), ['on Snow']);
        assert.deepEqual([...files.files.keys()].sort(), ['/paper.md', '/paper.md.biogloss.json']);
      } finally {
        provider.dispose();
      }
    }
  });

  it('go along when the paper, or its folder, gets another name', async () => {
    const document = await r.openPaper(vscode.Uri.joinPath(folder, 'first', 'paper.md'));
    const reviewer = newReviewer();
    await r.addNote(reviewer, document, 'Snow');
    const rename = async (from: string, to: string) => {
      const edit = new vscode.WorkspaceEdit();
      edit.renameFile(vscode.Uri.joinPath(folder, from), vscode.Uri.joinPath(folder, to));
      assert.equal(await vscode.workspace.applyEdit(edit), true);
    };
    const isAt = async (name: string) => {
      const uri = vscode.Uri.joinPath(folder, name);
      await eventually(
        name,
        () => r.written(uri).catch(() => []),
        (now) => now.length === 1,
      );
      const renamed = await r.show(uri);
      await untilShown(reviewer, renamed, ['on Snow: Snow']);
    };
    await rename('first/paper.md', 'first/renamed.md');
    await isAt('first/renamed.md');
    assert.deepEqual(await r.filesIn(vscode.Uri.joinPath(folder, 'first')), ['renamed.md', 'renamed.md.biogloss.json']);
    await rename('first', 'second');
    await isAt('second/renamed.md');
    assert.deepEqual(await r.filesIn(vscode.Uri.joinPath(folder, 'first')), []);
    assert.equal(await reviewer.undo(), 'Note added');
    assert.deepEqual(await r.written(vscode.Uri.joinPath(folder, 'second/renamed.md')), []);
  });

  it('follow edits above and inside, orphan with their words, and come back with them', async () => {
    const document = await r.openPaper(paper);
    const reviewer = newReviewer();
    await r.addNote(reviewer, document, 'Snow helps some of them.');
    await r.addNote(reviewer, document, 'Hail is worse than rain.');
    const edit = async (words: string, replacement: string) => {
      const change = new vscode.WorkspaceEdit();
      const start = document.getText().indexOf(words);
      const range = new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
      change.replace(document.uri, range, replacement);
      await vscode.workspace.applyEdit(change);
    };
    const hail = 'on Hail is worse than rain.: Hail is worse than rain.';
    const snow = 'on Snow helps some of them.';
    await edit('Ice helps', 'As all know, ice helps');
    assert.deepEqual(r.shown(reviewer, document), [`${snow}: Snow helps some of them.`, hail]);
    await edit('some of', 'many of');
    assert.deepEqual(r.shown(reviewer, document), [`${snow}: Snow helps many of them.`, hail]);
    await edit('Snow helps many of them. ', '');
    await untilShown(reviewer, document, [hail, `${snow}: -`]);
    await edit('Rain is', 'Snow helps some of them. Rain is');
    await untilShown(reviewer, document, [`${snow}: Snow helps some of them.`, hail]);
  });

  it('are written anew when the paper is saved, and fit it then', async () => {
    const document = await r.openPaper(paper);
    const reviewer = newReviewer();
    await r.addNote(reviewer, document, 'Snow');
    const before = await r.textOf(sidecar);
    const change = new vscode.WorkspaceEdit();
    change.insert(document.uri, new vscode.Position(0, 0), 'New words. ');
    await vscode.workspace.applyEdit(change);
    assert.equal(await r.textOf(sidecar), before);
    await document.save();
    await eventually(
      'the new place',
      // While it is replaced it is not there for a moment.
      () => r.textOf(sidecar).catch(() => ''),
      (now) => now.includes(`"start":${r.PAPER.indexOf('Snow') + 11}`),
    );
    assert.equal(await r.textOf(paper), `New words. ${r.PAPER}`);
    assert.deepEqual(r.shown(reviewer, document), ['on Snow: Snow']);
  });

  it('stay in place when line ends change, and when the paper is read again from disk', async () => {
    const document = await r.openPaper(paper);
    const reviewer = newReviewer();
    await r.addNote(reviewer, document, 'Hail is worse');
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((builder) => builder.setEndOfLine(vscode.EndOfLine.CRLF));
    assert.ok(document.getText().includes('\r\n'));
    await untilShown(reviewer, document, ['on Hail is worse: Hail is worse']);
    await document.save();
    await r.writeFile(paper, `First of all.\n\n${r.PAPER.replaceAll('Rain', 'Drizzle')}`);
    await eventually(
      'the text of the disk',
      () => Promise.resolve(document.getText()),
      (now) => now.includes('Drizzle'),
    );
    await untilShown(reviewer, document, ['on Hail is worse: Hail is worse']);
  });

  it('of an untitled document go along when it is saved as a file', async () => {
    await vscode.workspace.fs.createDirectory(folder);
    const untitled = paper.with({ scheme: 'untitled', path: vscode.Uri.joinPath(folder, 'new.md').path });
    // As a reader opens it: what an extension opens stays open for minutes after its editor is closed.
    await vscode.commands.executeCommand('vscode.open', untitled);
    const document = vscode.window.activeTextEditor?.document;
    assert.ok(document?.isUntitled);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(untitled, new vscode.Position(0, 0), r.PAPER);
    await vscode.workspace.applyEdit(edit);
    const reviewer = newReviewer();
    await r.addNote(reviewer, document, 'Snow');
    assert.equal(reviewer.current(document)?.home.kind, 'storage');
    await vscode.commands.executeCommand('workbench.action.files.save');
    const saved = vscode.Uri.joinPath(folder, 'new.md');
    await eventually(
      'the sidecar of the file',
      () => r.written(saved).catch(() => []),
      (now) => now.length === 1,
    );
  });
});
