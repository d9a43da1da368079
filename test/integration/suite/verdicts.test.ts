import * as vscode from 'vscode';
import * as assert from './assert';
import { eventually, hoverText, inFolder, openInWorkspace, positionOf } from './editor';

interface Copied {
  readonly entities: readonly { readonly text: string; readonly type: string }[];
  readonly claims: readonly { readonly text: string; readonly entities: readonly number[] }[];
}

/** Writes to the folder's settings, so it leaves them as they were. */
describe('verdicts on terms in VS Code', () => {
  let document: vscode.TextDocument;

  before(async () => {
    await vscode.extensions.getExtension('biogloss.biogloss')?.activate();
  });
  beforeEach(async () => {
    const editor = await openInWorkspace('sample-paper.md');
    document = editor.document;
    const position = positionOf(document, 'trastuzumab');
    editor.selection = new vscode.Selection(position, position);
    await eventually('the card', card, (text) => text.includes('Trastuzumab'));
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (const key of ['terms.muted', 'terms.accepted']) if (keptInFolder(key) !== undefined) await put(key, undefined);
  });

  const card = () => hoverText(document, 'trastuzumab');
  const settings = () => vscode.workspace.getConfiguration('biogloss', document.uri);
  const keptInFolder = (key: string) => settings().inspect<string[]>(key)?.workspaceFolderValue;
  const put = (key: string, value: string[] | undefined) =>
    settings().update(key, value, vscode.ConfigurationTarget.WorkspaceFolder);
  const copy = async (): Promise<Copied> => {
    await vscode.commands.executeCommand('biogloss.copyAnalysis');
    return JSON.parse(await vscode.env.clipboard.readText()) as Copied;
  };
  const isTrastuzumab = ({ text, type }: Copied['entities'][number]) =>
    type === 'therapy' && text.toLowerCase() === 'trastuzumab';

  it('takes a muted term out of cards and export at once, keeps it in the folder, and brings it back', async () => {
    const before = await copy();
    assert.ok(before.entities.some(isTrastuzumab));
    await vscode.commands.executeCommand('biogloss.muteTerm');
    assert.deepEqual(keptInFolder('terms.muted'), ['therapy: trastuzumab']);
    assert.equal(await card(), '');
    const after = await copy();
    assert.deepEqual(
      after.entities,
      before.entities.filter((entity) => !isTrastuzumab(entity)),
    );
    const named = ({ entities, claims }: Copied) =>
      claims.map((claim) => claim.entities.flatMap((index) => entities[index] ?? []).filter((e) => !isTrastuzumab(e)));
    assert.deepEqual(named(after), named(before));
    await put('terms.muted', undefined);
    await eventually('the card', card, (text) => text.includes('Trastuzumab'));
    assert.deepEqual(await copy(), before);
  });

  it('lets a card mute the mention that it is about, by its place', async () => {
    const start = document.getText().indexOf('trastuzumab');
    const link = [
      'biogloss.muteTerm',
      document.uri.toString(),
      start,
      start + 'trastuzumab'.length,
      'therapy',
    ] as const;
    await vscode.commands.executeCommand(...link);
    assert.deepEqual(keptInFolder('terms.muted'), ['therapy: trastuzumab']);
  });

  it('leaves the term in papers of another folder', async () => {
    const copied = inFolder(1, 'copy.md');
    await vscode.workspace.fs.copy(document.uri, copied, { overwrite: true });
    try {
      await vscode.commands.executeCommand('biogloss.muteTerm');
      assert.equal(await card(), '');
      const other = (await vscode.window.showTextDocument(copied)).document;
      await eventually(
        'the card in the other folder',
        () => hoverText(other, 'trastuzumab'),
        (text) => text.includes('Trastuzumab'),
      );
      assert.deepEqual(vscode.workspace.getConfiguration('biogloss', copied).get('terms.muted'), []);
      await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    } finally {
      await vscode.workspace.fs.delete(copied);
    }
  });

  it('says on the card what was accepted', async () => {
    await vscode.commands.executeCommand('biogloss.acceptTerm');
    assert.deepEqual(keptInFolder('terms.accepted'), ['therapy: trastuzumab']);
    assert.match(await card(), /accepted by you/);
  });
});
