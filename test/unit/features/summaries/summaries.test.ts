import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { registerSummaries } from '../../../../src/features/summaries/register';
import { stub, type StubDocument, Uri, window, workspace } from '../../../stubs/vscode';
import { buildAnalysis, buildClaim, buildCue, spanOf } from '../../../support/build-analysis';
import { fakeServices, type FakeServices } from '../../../support/fake-services';

const text = '# Ice\n\nIce helped.\nAnd more.\n';
const analysis = buildAnalysis({
  paper: { ...buildAnalysis().paper, title: spanOf(text, 'Ice') },
  claims: [buildClaim(text, 'Ice helped.')],
});

interface ContentProvider {
  provideTextDocumentContent(uri: Uri): string;
}
interface LinkProvider {
  provideDocumentLinks(document: StubDocument): vscode.DocumentLink[];
}

describe('summaries', () => {
  let services: FakeServices;
  let paper: StubDocument;
  let disposable: { dispose(): unknown };
  const run = (command: string, ...args: unknown[]) => stub.handlers.get(command)?.(...args);
  const provider = (kind: string) => stub.provided.find((item) => item.kind === kind)?.provider;
  /** The summary as the editor shows it, in front. */
  const open = (uri: string) => {
    const content = (provider('content') as ContentProvider).provideTextDocumentContent(Uri.parse(uri));
    const document = stub.open(content, uri);
    stub.show(document);
    return document;
  };
  const SUMMARY = 'biogloss-summary:///Summary of paper.md';

  let opened: string[] = [];
  const openDocument = workspace.openTextDocument;
  beforeEach(() => {
    stub.reset();
    opened = [];
    workspace.openTextDocument = (uri) => {
      opened.push(uri.toString());
      return Promise.resolve(undefined);
    };
    services = fakeServices();
    paper = stub.open(text);
    stub.show(paper);
    services.tell(paper, analysis);
    disposable = registerSummaries(services);
  });
  afterEach(() => {
    workspace.openTextDocument = openDocument;
    disposable.dispose();
  });

  it('says what to look at, what was accepted with its reason, and nothing of a kind that is turned off', async () => {
    const warning = { ...buildCue(text, 'helped', 'warning.causal_on_observational'), claim: 0, related: [] };
    const observation = { ...buildCue(text, 'And more', 'observation.percentage'), claim: null, related: [] };
    services.tell(paper, { ...analysis, warnings: [warning], observations: [observation] });
    const summary = async () => {
      opened = [];
      stub.show(paper);
      await run('biogloss.summarisePaper');
      return open(opened[0] ?? '').content;
    };
    assert.match(await summary(), /Causal wording on an observational design/);
    const words = { words: 'Ice helped.', on: 'helped' };
    const about = { paper: 'file:///papers/paper.md', warning: 'warning.causal_on_observational', ...words };
    services.configure({ accepted: [{ ...about, reason: 'it melts anyway', date: '' }] });
    assert.match(await summary(), /it melts anyway/);
    services.configure({ warnings: new Set(['percentages']) });
    const rest = await summary();
    assert.doesNotMatch(rest, /Causal wording|it melts anyway/);
    assert.match(rest, /percentage/);
  });

  it('opens the summary of the paper as a Markdown document, in which lines are links into the paper', async () => {
    await run('biogloss.summarisePaper');
    const [uri = ''] = opened;
    assert.ok(uri.startsWith(SUMMARY), uri);
    const document = open(uri);
    assert.match(document.getText(), /^# Ice\n\n## Study\n/);
    assert.ok(document.getText().includes('   - finding · no relation stated · asserted · line 3\n'));
    const [link] = (provider('links') as LinkProvider).provideDocumentLinks(document);
    assert.equal(document.getText(link?.range as never), 'line 3');
    const { start, end } = spanOf(text, 'Ice helped.');
    const target = decodeURIComponent(String(link?.target));
    assert.equal(target.replace(/^command:(?:\/\/)?/, ''), `biogloss.goTo?["file:///papers/paper.md",${start},${end}]`);
  });

  it('lists what reviewers corrected, leading to its place', async () => {
    const document = paper as unknown as vscode.TextDocument;
    const machine = { type: 'therapy', id: null, name: null, text: 'Ice' } as const;
    const body = { kind: 'mention', machine, reviewer: null, scope: 'here', reason: 'cold *water*' } as const;
    const put = services.annotations.create(document, body, spanOf(text, 'Ice', 2));
    await services.annotations.change('Corrected', [{ document, edits: [{ put }] }]);
    await run('biogloss.summarisePaper');
    assert.match(
      open(opened[0] ?? '').getText(),
      /## Corrected by the reviewer\n\n- “Ice” is no therapy, line \d+\n {2}- no name, 2026-11-22: cold \\\*water\\\*\n/,
    );
  });

  it('summarises a selection, with the lines of the document', async () => {
    const [editor] = stub.show(paper);
    assert.ok(editor);
    stub.select(editor, text.indexOf('Ice helped'), text.length);
    services.analyses.analyseText = (_id, part) =>
      Promise.resolve(buildAnalysis({ claims: [buildClaim(part, 'And more.')] }));
    await run('biogloss.summariseSelection');
    const document = open(opened[0] ?? '');
    assert.ok(document.getText().includes('asserted · line 4\n'), document.getText());
    const [link] = (provider('links') as LinkProvider).provideDocumentLinks(document);
    const { start, end } = spanOf(text, 'And more.');
    assert.ok(decodeURIComponent(String(link?.target)).endsWith(`,${start},${end}]`));
  });

  it('says why a file was not read and offers to read it', async () => {
    services.tell(paper, null, 'off', ['It has no section of a paper.']);
    await run('biogloss.summarisePaper');
    assert.deepEqual(stub.said, ['This file was not read. It has no section of a paper.']);
    assert.deepEqual(opened, []);
  });

  it('asks for a paper where there is none', async () => {
    stub.show();
    await run('biogloss.summarisePaper');
    assert.deepEqual(stub.said, ['Open a paper first: Markdown or plain text.']);
  });

  it('copies what is shown', async () => {
    await run('biogloss.summarisePaper');
    const document = open(opened[0] ?? '');
    await run('biogloss.summary.copy');
    const { env } = await import('../../../stubs/vscode');
    assert.equal(env.clipboard.text, document.getText());
  });

  it('saves it with links that lead from where it lies to the paper', async () => {
    await run('biogloss.summarisePaper');
    open(opened[0] ?? '');
    const target = Uri.parse('file:///notes/ice.md');
    stub.answers.push(target);
    await run('biogloss.summary.saveAs');
    const saved = new TextDecoder().decode(stub.files.get(target.toString()));
    assert.ok(saved.includes('[line 3](../papers/paper.md#L3)'), saved);
    assert.deepEqual(stub.said.slice(-1), ['Saved as ice.md']);
  });

  it('writes nothing when the box is left with Escape', async () => {
    await run('biogloss.summarisePaper');
    open(opened[0] ?? '');
    await run('biogloss.summary.saveAs');
    assert.equal(stub.files.size, 0);
    assert.ok(window.activeTextEditor);
  });

  it('tells how to get back a summary that is no longer kept', () => {
    assert.match(open(`${SUMMARY}?gone`).getText(), /run "BioGloss: Summarise Paper" again/);
  });
});
