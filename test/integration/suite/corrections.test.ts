import * as vscode from 'vscode';
import * as assert from './assert';
import { eventually, inFolder, positionOf } from './editor';

interface Copied {
  readonly entities: readonly { readonly text: string; readonly type: string }[];
  readonly claims: readonly { readonly review?: { readonly verdict: string } }[];
}

const PAPER = [
  '# EGFR and REST in an invented cohort',
  '',
  '## Abstract',
  '',
  'We analysed the records of 212 patients with lung cancer who received crizotinib. Tumours with raised REST expression',
  'and EGFR mutations had shorter survival than others (HR 1.61, 95% CI 1.14-1.85, p = 0.003).',
  '',
  '## Conclusion',
  '',
  'In conclusion, EGFR mutations were associated with survival after crizotinib.',
  '',
].join('\n');

/** Each in a folder of its own, which is taken away again: what is deleted by others than BioGloss is remembered. */
describe('corrections in VS Code', () => {
  let tests = 0;
  let folder: vscode.Uri;
  let paper: vscode.Uri;
  let second: vscode.Uri;
  let document: vscode.TextDocument;

  before(async () => {
    await vscode.extensions.getExtension('biogloss.biogloss')?.activate();
  });
  beforeEach(async () => {
    folder = inFolder(1, `corrections-${++tests}`);
    paper = vscode.Uri.joinPath(folder, 'paper.md');
    second = vscode.Uri.joinPath(folder, 'second.md');
    await vscode.workspace.fs.createDirectory(folder);
    for (const uri of [paper, second]) await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(PAPER));
    await open();
    await untilEgfr(3);
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(folder, { recursive: true });
  });

  async function open(): Promise<void> {
    const editor = await vscode.window.showTextDocument(paper);
    document = editor.document;
    const position = positionOf(document, 'EGFR mutations');
    editor.selection = new vscode.Selection(position, position);
  }
  async function analysis(): Promise<Copied> {
    await vscode.env.clipboard.writeText('{"entities":[],"claims":[]}');
    await vscode.commands.executeCommand('biogloss.copyAnalysis');
    return JSON.parse(await vscode.env.clipboard.readText()) as Copied;
  }
  const egfr = async () => (await analysis()).entities.filter(({ text }) => text === 'EGFR').length;
  const untilEgfr = (count: number) => eventually(`EGFR ${count} times`, egfr, (now) => now === count);
  const textOf = async (uri: vscode.Uri) => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  const run = (command: string) => vscode.commands.executeCommand(`biogloss.${command}`);

  it('are kept through closing and opening, undone and done again, and no byte of the paper changes', async () => {
    await run('corrections.rejectMention');
    await untilEgfr(2);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await open();
    await untilEgfr(2);
    await run('review.undo');
    await untilEgfr(3);
    await run('review.redo');
    await untilEgfr(2);
    assert.equal(await textOf(paper), PAPER);
    assert.equal(document.isDirty, false);
  });

  it('go through the papers of a folder in one step', async () => {
    await run('corrections.rejectInFolder');
    await untilEgfr(0);
    const sidecar = second.with({ path: `${second.path}.biogloss.json` });
    assert.match(await textOf(sidecar), /EGFR/);
    await run('review.undo');
    await untilEgfr(3);
    assert.ok(!(await textOf(sidecar).catch(() => '')).includes('EGFR'));
    assert.equal(await textOf(second), PAPER);
  });

  it('confirm a claim, and Review Mode keeps the paper from being typed into', async () => {
    await run('corrections.confirmClaim');
    const verdicts = async () => (await analysis()).claims.flatMap(({ review }) => review?.verdict ?? []);
    await eventually('the verdict', verdicts, (now) => now.join() === 'confirmed');
    await run('review.toggleMode');
    await vscode.commands.executeCommand('type', { text: 'x' });
    assert.equal(document.getText(), PAPER);
    await run('review.leave');
  });
});
