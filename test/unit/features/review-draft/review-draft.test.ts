import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { registerReviewDraft } from '../../../../src/features/review-draft/register';
import type { Note } from '../../../../src/core/annotations/annotation';
import {
  env,
  stub,
  type StubDocument,
  type StubEditor,
  StubEditor as Editor,
  window,
  workspace,
} from '../../../stubs/vscode';
import { buildAnalysis, buildClaim, buildCue, spanOf } from '../../../support/build-analysis';
import { fakeServices, type FakeServices } from '../../../support/fake-services';

const text = '# Ice\n\nIce helped.\nAnd more.\n';
const warning = { ...buildCue(text, 'helped', 'warning.causal_on_observational'), claim: 0, related: [] };
const analysis = buildAnalysis({
  paper: { ...buildAnalysis().paper, title: spanOf(text, 'Ice') },
  claims: [buildClaim(text, 'Ice helped.')],
  warnings: [warning],
});
const DRAFT = 'file:///papers/paper.review.md';

describe('the draft of a review', () => {
  let services: FakeServices;
  let paper: StubDocument;
  let disposable: { dispose(): unknown };
  const run = (command: string) => Promise.resolve(stub.handlers.get(`biogloss.review.${command}`)?.());
  const fileSystem = { ...workspace.fs };
  const openDocument = workspace.openTextDocument;
  const { showTextDocument } = window;
  const note = async (words: string, label: Note['label'], said: string) => {
    const body: Note = { kind: 'note', text: said, label, resolved: false };
    const document = paper as unknown as vscode.TextDocument;
    const made = services.annotations.create(document, body, spanOf(text, words));
    await services.annotations.change('Note added', [{ document, edits: [{ put: made }] }]);
    return made;
  };
  const draft = () => workspace.textDocuments.find(({ uri }) => uri.toString() === DRAFT);
  const written = () => draft()?.content ?? '';

  beforeEach(() => {
    stub.reset();
    env.clipboard.text = '';
    window.showTextDocument = (document: StubDocument) => {
      const editor: StubEditor = new Editor(document);
      window.activeTextEditor = editor;
      window.visibleTextEditors = [...window.visibleTextEditors, editor];
      return Promise.resolve(editor);
    };
    services = fakeServices();
    Object.assign(services.log, { info: () => undefined, error: (said: string) => stub.said.push(said) });
    paper = stub.open(text);
    stub.show(paper);
    services.tell(paper, analysis);
    disposable = registerReviewDraft(services);
  });
  afterEach(() => {
    Object.assign(workspace.fs, fileSystem);
    Object.assign(workspace, { openTextDocument: openDocument });
    Object.assign(window, { showTextDocument });
    disposable.dispose();
  });

  it('is a new file beside the paper, with notes, open warnings and claims', async () => {
    await note('Ice helped', 'major', 'How much ice?');
    await run('buildDraft');
    const saved = new TextDecoder().decode(stub.files.get(DRAFT));
    assert.match(saved, /^# Review: Ice\n/);
    assert.match(
      saved,
      /## Major points\n.*\n\n1\. How much ice\?\n\n {4}> “Ice helped”, \[line 3\]\(paper\.md#L3\)\n/,
    );
    assert.match(saved, /## Checks\n.*\n\n1\. On “Ice helped\.”/);
    assert.match(saved, /\| Ice helped\. \[line 3\]/);
    assert.deepEqual(stub.said, ['Review drafted: paper.review.md']);
    assert.equal(window.activeTextEditor?.document.uri.toString(), DRAFT);
  });

  it('leaves out warnings that are accepted or turned off', async () => {
    services.configure({ warnings: new Set() });
    await run('buildDraft');
    assert.doesNotMatch(written(), /## Checks/);
    assert.match(written(), /## Evidence/);
  });

  it('is renewed in the editor, not on disk, with what the reviewer changed as it is', async () => {
    await note('Ice helped', 'major', 'How much ice?');
    await run('buildDraft');
    const open = draft();
    assert.ok(open);
    open.content = open.content.replace('How much ice?', 'How many grams of ice were given?');
    const [saved, before] = [stub.files.get(DRAFT), open.content];
    await note('And more', 'major', 'More of what?');
    stub.show(paper);
    await run('buildDraft');
    assert.match(written(), /1\. How many grams of ice were given\?\n[\s\S]*\n2\. More of what\?\n/);
    assert.equal(stub.files.get(DRAFT), saved);
    assert.notEqual(open.content, before);
    assert.deepEqual(stub.said.slice(-1), ['Draft renewed, 1 new.']);
  });

  it('tells of a reworded point whose note has changed, and goes there', async () => {
    const made = await note('Ice helped', 'major', 'How much ice?');
    await run('buildDraft');
    const open = draft();
    assert.ok(open);
    open.content = open.content.replace('How much ice?', 'How many grams?');
    const document = paper as unknown as vscode.TextDocument;
    const revised = services.annotations.revise(made, { ...made.body, text: 'How much ice, and when?' });
    await services.annotations.change('Note changed', [{ document, edits: [{ put: revised }] }]);
    stub.show(paper);
    await run('buildDraft');
    assert.match(written(), /How many grams\?/);
    assert.match(stub.said.at(-1) ?? '', /^Draft renewed\. 1 that you reworded left as they are/);
    const editor = window.activeTextEditor;
    assert.match(open.lineAt(editor?.selection.active.line ?? -1).text, /^<!-- biogloss major\//);
  });

  it('keeps all points and says so when notes cannot be read', async () => {
    await note('Ice helped', 'major', 'How much ice?');
    await run('buildDraft');
    const before = written();
    const home = { kind: 'sidecar', uri: paper.uri, problem: 'The notes cannot be read.' };
    const broken = { uri: paper.uri, version: 1, annotations: [], home };
    Object.assign(services.annotations, { get: () => Promise.resolve(broken) });
    stub.show(paper);
    await run('buildDraft');
    assert.equal(written(), before);
    assert.deepEqual(stub.said.slice(-1), ['Draft renewed. The notes cannot be read.']);
  });

  it('can be renewed from the draft itself', async () => {
    await run('buildDraft');
    const open = draft();
    assert.ok(open);
    stub.show(open);
    await note('And more', null, 'More of what?');
    await run('buildDraft');
    assert.match(written(), /## Other notes\n[\s\S]*1\. More of what\?/);
  });

  it('has no file where none can be written, and is found again', async () => {
    workspace.fs.writeFile = () => Promise.reject(new Error('read-only'));
    await run('buildDraft');
    const count = workspace.textDocuments.length;
    const untitled = workspace.textDocuments.at(-1);
    assert.ok(untitled?.uri.toString().startsWith('untitled:'));
    assert.deepEqual(services.turned, [{ document: untitled, on: false }]);
    stub.show(paper);
    await note('And more', 'minor', 'More of what?');
    await run('buildDraft');
    assert.equal(workspace.textDocuments.length, count);
    assert.match(untitled?.content ?? '', /More of what\?/);
  });

  it('never overwrites a file of the reviewer’s with that name', async () => {
    stub.write(DRAFT, 'Never lose this.\n');
    await run('buildDraft');
    assert.equal(new TextDecoder().decode(stub.files.get(DRAFT)), 'Never lose this.\n');
    assert.ok(written().startsWith('Never lose this.\n\n# Review: Ice\n'));
  });

  it('is copied as plain text, without marks, markup and lines of the paper', async () => {
    await note('Ice helped', 'major', 'How **much** ice?');
    await run('buildDraft');
    await run('copyPlainText');
    assert.match(env.clipboard.text, /Major points\n\n1\. How much ice\?\n\n {3}“Ice helped”\n/);
    assert.doesNotMatch(env.clipboard.text, /<!--|\*\*|line 3|paper\.md#/);
    assert.equal(workspace.textDocuments.at(-1)?.content, env.clipboard.text);
  });

  it('asks for what is missing', async () => {
    await run('copyPlainText');
    stub.show();
    stub.close(paper);
    await run('buildDraft');
    assert.deepEqual(stub.said, [
      'There is no draft yet: build it first.',
      'Open a paper first: Markdown or plain text.',
    ]);
  });
});
