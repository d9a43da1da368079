import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { registerSummaries } from '../../../../src/features/summaries/register';
import { stub, Uri, workspace } from '../../../stubs/vscode';
import { fakeServices } from '../../../support/fake-services';

describe('summary of a folder', () => {
  const openDocument = workspace.openTextDocument;
  let disposable: { dispose(): unknown };
  let opened: Uri[] = [];
  const put = (name: string, content: string) =>
    stub.files.set(`file:///papers/${name}`, new TextEncoder().encode(content));
  const shown = () => {
    const content = stub.provided.find(({ kind }) => kind === 'content')?.provider;
    return (content as { provideTextDocumentContent(uri?: Uri): string }).provideTextDocumentContent(opened[0]);
  };

  beforeEach(() => {
    stub.reset();
    opened = [];
    workspace.openTextDocument = (uri) => {
      opened.push(uri);
      return Promise.resolve(undefined);
    };
    disposable = registerSummaries(fakeServices());
  });
  afterEach(() => {
    workspace.openTextDocument = openDocument;
    disposable.dispose();
  });

  it('puts its papers side by side, and says what it left out', async () => {
    put('sub/cohort.md', readFileSync('media/samples/sample-paper.md', 'utf8'));
    put('mouse.txt', readFileSync('media/samples/mouse-abstract.txt', 'utf8'));
    put('list.md', '- [ ] buy milk\n- [ ] call Ann\n');
    put('huge.txt', 'a'.repeat(1_000_001));
    await stub.handlers.get('biogloss.summariseFolder')?.(Uri.parse('file:///papers'));
    const text = shown();
    assert.match(text, /^# Evidence matrix: 2 papers\n/);
    assert.ok(text.includes('1 other file does not look like a paper.'), text);
    assert.ok(text.includes('Larger than 1 MB and not read: huge.txt.'), text);
  }).timeout(20_000);

  it('says so where nothing looks like a paper', async () => {
    put('list.md', '- [ ] buy milk\n');
    await stub.handlers.get('biogloss.summariseFolder')?.(Uri.parse('file:///papers'));
    assert.deepEqual(stub.said, [
      'No Markdown or text file in papers looks like a paper. 1 other file does not look like a paper.',
    ]);
    assert.deepEqual(opened, []);
  }).timeout(20_000);
});
