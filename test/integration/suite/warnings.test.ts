import * as vscode from 'vscode';
import type { AcceptedRemark } from '../../../src/core/annotations/annotation';
import { writeSidecar } from '../../../src/core/annotations/sidecar/write-sidecar';
import * as assert from './assert';
import { eventually, inFolder } from './editor';

const CLAIM = 'Frost lotion reduces mortality after surgery for breast cancer.';
const PAPER = `# Frost lotion and survival in breast cancer: an invented retrospective cohort study

## Abstract

**Methods:** In this retrospective cohort study we analysed the records of 212 patients with breast cancer who received
frost lotion or no lotion after surgery.

**Results:** Patients who received frost lotion lived longer than those who did not (HR 0.61, 95% CI 0.44 to 0.85).

**Conclusions:** ${CLAIM}
`;
const RULE = 'warning.causal_on_observational';

/** As another program would write it. */
function sidecarOf(acceptances: readonly Omit<AcceptedRemark, 'kind'>[]): Uint8Array {
  const start = PAPER.indexOf(CLAIM);
  const anchor = { start, end: start + CLAIM.length, exact: CLAIM, prefix: '', suffix: '' };
  const time = '2026-11-22T10:00:00.000Z';
  const annotations = acceptances.map((acceptance, index) => ({
    id: `urn:uuid:00000000-0000-4000-8000-00000000000${index}`,
    body: { kind: 'acceptance', ...acceptance } as const,
    anchor,
    author: '',
    created: time,
    modified: time,
  }));
  return new TextEncoder().encode(writeSidecar({ paper: 'lotion.md', annotations }));
}

/** Writes a paper and settings into the folder, so it takes them away again. */
describe('warnings in VS Code', () => {
  const file = inFolder(0, 'lotion.md');
  let document: vscode.TextDocument;

  before(async () => {
    await vscode.extensions.getExtension('biogloss.biogloss')?.activate();
  });
  beforeEach(async () => {
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(PAPER));
    // As a reader opens it: what an extension opens stays open for minutes after its editor is closed.
    await vscode.commands.executeCommand('vscode.open', file);
    await thereIs(true);
    document = vscode.window.activeTextEditor?.document ?? document;
  });
  afterEach(async () => {
    for (const key of ['accepted', 'enabled', 'causalOnObservational'])
      if (inspect(key) !== undefined) await put(key, undefined);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(file);
  });

  const problems = () => vscode.languages.getDiagnostics(file).filter(({ source }) => source === 'BioGloss');
  const thereIs = (wanted: boolean) =>
    eventually(
      wanted ? 'the warning' : 'no warning',
      () => Promise.resolve(problems().some(({ code }) => code === RULE)),
      (found) => found === wanted,
    );
  const settings = () => vscode.workspace.getConfiguration('biogloss.warnings', file);
  const inspect = (key: string): unknown => settings().inspect(key)?.workspaceFolderValue;
  const put = (key: string, value: unknown) =>
    settings().update(key, value, vscode.ConfigurationTarget.WorkspaceFolder);
  const warning = () => problems().find(({ code }) => code === RULE) as vscode.Diagnostic;

  it('are problems of the quiet kind that lead to both sides', () => {
    const { severity, range, message, relatedInformation = [] } = warning();
    assert.equal(severity, vscode.DiagnosticSeverity.Information);
    assert.ok(range.start.isAfterOrEqual(document.positionAt(PAPER.indexOf(CLAIM))));
    assert.match(message, /^Causal wording on an observational design: /);
    assert.ok(relatedInformation.length > 0);
    for (const { location } of relatedInformation) {
      assert.equal(location.uri.toString(), file.toString());
      assert.match(document.getText(location.range), /retrospective|cohort/);
    }
  });

  it('have quick fixes that name the warning', async () => {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      file,
      warning().range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const ours = actions.filter(({ command }) => command?.command.startsWith('biogloss.'));
    assert.deepEqual(
      ours.map(({ title }) => title),
      ['Show derivation', 'Accept as is…', 'Draft a comment for the authors', 'Turn off this kind of warning'],
    );
  });

  it('go when the folder says that they are accepted, and come back when it no longer does', async () => {
    const words = document.getText(warning().range);
    const acceptance = { paper: 'lotion.md', warning: RULE, words: CLAIM, on: words, reason: 'said so above' };
    await put('accepted', [acceptance]);
    await thereIs(false);
    await put('accepted', [{ ...acceptance, paper: 'another.md' }]);
    await thereIs(true);
    await put('accepted', [acceptance]);
    await thereIs(false);
    await put('accepted', undefined);
    await thereIs(true);
  });

  it('come back when the paper says it in other words, and the acceptance is kept', async () => {
    const on = document.getText(warning().range);
    await put('accepted', [{ paper: 'lotion.md', warning: RULE, words: CLAIM, on, reason: 'said so above' }]);
    await thereIs(false);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(file, document.positionAt(PAPER.indexOf(CLAIM) + CLAIM.length - 1), ' in women');
    await vscode.workspace.applyEdit(edit);
    await thereIs(true);
    assert.equal((inspect('accepted') as unknown[]).length, 1);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await thereIs(false);
  });

  it('are accepted beside the paper, and come back when another program takes that away', async () => {
    const sidecar = file.with({ path: `${file.path}.biogloss.json` });
    const acceptance = { rule: RULE, words: CLAIM, on: document.getText(warning().range), reason: 'said so above' };
    await vscode.workspace.fs.writeFile(sidecar, sidecarOf([acceptance]));
    await thereIs(false);
    await vscode.workspace.fs.writeFile(sidecar, sidecarOf([]));
    await thereIs(true);
    await vscode.workspace.fs.delete(sidecar);
    assert.equal(document.getText(), PAPER);
  });

  it('go when their kind, or all, are turned off in the settings', async () => {
    for (const key of ['causalOnObservational', 'enabled']) {
      await put(key, false);
      await thereIs(false);
      await put(key, undefined);
      await thereIs(true);
    }
  });

  it('go when the paper is closed', async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await thereIs(false);
  });

  it('can be commented on in a draft for the authors, which is not read as a paper', async () => {
    const { start, end } = warning().range;
    const address = [file.toString(), RULE, document.offsetAt(start), document.offsetAt(end)];
    await vscode.commands.executeCommand('biogloss.warnings.draftComment', ...address);
    const draft = vscode.window.activeTextEditor?.document;
    assert.ok(draft?.isUntitled);
    const once = draft.getText();
    assert.match(once, /^# Comments for the authors: lotion\.md\n\n\S/);
    await vscode.commands.executeCommand('biogloss.warnings.draftComment', ...address);
    assert.equal(draft.getText(), once);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(draft.uri, new vscode.Range(2, 0, draft.lineCount, 0), 'In my words.');
    await vscode.workspace.applyEdit(edit);
    await vscode.commands.executeCommand('biogloss.warnings.draftComment', ...address);
    assert.ok(draft.getText().startsWith('# Comments for the authors: lotion.md\n\nIn my words.\n\n'));
    assert.equal(document.getText(), PAPER);
    assert.deepEqual(vscode.languages.getDiagnostics(draft.uri), []);
    await vscode.window.showTextDocument(draft);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});
