import assert from 'node:assert/strict';
import { commands, stub, window, type StubDocument, type StubEditor } from '../../../stubs/vscode';
import { buildAnalysis, buildClaim, buildEntity, buildEvidence } from '../../../support/build-analysis';
import { fakeServices, type FakeServices } from '../../../support/fake-services';
import { registerNavigation } from '../../../../src/features/navigation/register';

const TEXT = 'CD8+ T cells rose.\nImatinib $(zap) helped.\n';
const ANALYSIS = buildAnalysis({
  entities: [
    buildEntity(TEXT, 'CD8+ T cells', { type: 'cellType', name: 'CD8-positive T cell' }),
    buildEntity(TEXT, 'CD8'),
    buildEntity(TEXT, 'Imatinib', { type: 'therapy', name: 'Imatinib' }),
    buildEntity(TEXT, 'zap', { score: 0.2 }),
  ],
  claims: [
    buildClaim(TEXT, 'CD8+ T cells rose.'),
    buildClaim(TEXT, 'Imatinib $(zap) helped.', { design: 'rct', evidence: buildEvidence({ ocebm: 2 }) }),
  ],
});

describe('navigation', () => {
  let services: FakeServices;
  let document: StubDocument;
  let editor: StubEditor;

  beforeEach(() => {
    stub.reset();
    services = fakeServices();
    document = stub.open(TEXT);
    stub.show(document);
    assert.ok(window.activeTextEditor);
    editor = window.activeTextEditor;
    services.tell(document, ANALYSIS);
    registerNavigation(services);
  });

  it('selects the next claim, reveals it and says where one is', async () => {
    await commands.executeCommand('biogloss.nextClaim');
    assert.equal(document.getText(editor.selection), 'Imatinib $(zap) helped.');
    assert.deepEqual(editor.revealed?.start, editor.selection.start);
    assert.equal(stub.said.at(-1), 'Claim 2 of 2: OCEBM 2 · randomised trial – Imatinib $\u200B(zap) helped.');
    await commands.executeCommand('biogloss.nextClaim');
    assert.match(stub.said.at(-1) ?? '', /^Claim 1 of 2: no level: design cannot be told – /);
  });

  it('stops once where mentions are nested, and not at those that are not shown', async () => {
    const visited: string[] = [];
    for (let times = 0; times < 3; times++) {
      await commands.executeCommand('biogloss.previousMention');
      visited.push(document.getText(editor.selection));
    }
    assert.deepEqual(visited, ['Imatinib', 'CD8+ T cells', 'Imatinib']);
    assert.equal(stub.said.at(-1), 'Mention 2 of 2: Imatinib · Imatinib · therapy');
  });

  it('says so when there is nothing to go to', async () => {
    services.tell(document, buildAnalysis());
    await commands.executeCommand('biogloss.nextMention');
    assert.equal(stub.said.at(-1), 'Nothing was found to go to.');
  });

  it('shows a passage without a word when the focus stays where it is', async () => {
    await commands.executeCommand('biogloss.goTo', 'file:///papers/paper.md', 0, 4, true);
    assert.equal(document.getText(editor.selection), 'CD8+');
    assert.deepEqual(stub.said, []);
  });

  it('goes to a passage that a link names, and ignores anything else', async () => {
    await commands.executeCommand('biogloss.goTo', 'file:///papers/paper.md', 0, 4);
    assert.equal(document.getText(editor.selection), 'CD8+');
    await commands.executeCommand('biogloss.goTo', { evil: true }, 0, 4);
    await commands.executeCommand('biogloss.goTo', 'file:///papers/paper.md', '5', '6');
    assert.equal(document.getText(editor.selection), 'CD8+');
  });
});
