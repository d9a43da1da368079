import * as vscode from 'vscode';
import { noteItem, page } from '../../support/sidecar-cases';
import * as assert from './assert';
import { eventually, inFolder } from './editor';

/** Writes a file of its own into the workspace, and takes it away again. */
describe('a sidecar edited by hand in VS Code', () => {
  const uri = () => inFolder(0, 'by-hand.md.biogloss.json');
  const problemsOf = async (item: object): Promise<() => readonly string[]> => {
    const text = `${JSON.stringify(page([noteItem(), item]), null, 1)}\n`;
    await vscode.workspace.fs.writeFile(uri(), new TextEncoder().encode(text));
    await vscode.window.showTextDocument(uri());
    return () => vscode.languages.getDiagnostics(uri()).map(({ message }) => message);
  };

  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(uri());
  });

  it('is checked by the schema: what is wrong in an annotation is marked', async () => {
    const problems = await problemsOf(noteItem({ id: 'urn:uuid:2', 'biogloss:resolved': 'maybe' }));
    const [problem = ''] = await eventually(
      'the mark',
      () => Promise.resolve(problems()),
      (found) => found.length > 0,
    );
    assert.match(problem, /boolean/);
    assert.equal(problems().length, 1);
  });

  it('says what a field means', async () => {
    const document = (await problemsOf({}), await vscode.workspace.openTextDocument(uri()));
    const at = document.positionAt(document.getText().indexOf('"biogloss:resolved"') + 3);
    const hovers = await eventually(
      'the description',
      () => vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri(), at),
      (found) => found.length > 0,
    );
    const words = hovers.flatMap(({ contents }) =>
      contents.map((each) => (typeof each === 'string' ? each : each.value)),
    );
    assert.match(words.join(' '), /The note is settled/);
  });
});
