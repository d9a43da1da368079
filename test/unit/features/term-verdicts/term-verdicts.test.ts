import assert from 'node:assert/strict';
import { registerTermVerdicts } from '../../../../src/features/term-verdicts/register';
import { stub, type StubDocument, type StubEditor } from '../../../stubs/vscode';
import { buildAnalysis, buildEntity, spanOf } from '../../../support/build-analysis';
import { fakeServices, type FakeServices } from '../../../support/fake-services';

const TEXT = 'MET and CD8<sup>+</sup> T cells. Later $(MET) again.';
const ENTITIES = [
  buildEntity(TEXT, 'MET'),
  buildEntity(TEXT, 'CD8<sup>+</sup> T cells', { type: 'cellType' }),
  buildEntity(TEXT, 'CD8'),
  buildEntity(TEXT, '$(MET)', { type: 'therapy' }),
];
const MUTED = 'biogloss.terms.muted';

interface Item {
  readonly label: string;
  readonly description: string;
}

describe('verdicts on terms', () => {
  let services: FakeServices;
  let document: StubDocument;
  let editor: StubEditor;

  beforeEach(() => {
    stub.reset();
    services = fakeServices();
    document = stub.open(TEXT);
    editor = stub.show(document)[0] ?? assert.fail();
    services.tell(document, buildAnalysis({ entities: ENTITIES }));
    registerTermVerdicts(services);
  });

  const run = async (command: string, ...args: unknown[]) => void (await stub.handlers.get(command)?.(...args));
  const place = (words: string) => {
    const { start, end } = spanOf(TEXT, words);
    return ['file:///papers/paper.md', start, end] as const;
  };

  it('mute the term at the cursor, and say how to undo it', async () => {
    stub.select(editor, 1);
    await run('biogloss.muteTerm');
    assert.deepEqual(stub.settings.get(MUTED), ['gene: MET']);
    assert.deepEqual(stub.said, ['“MET” is no gene in your papers. To undo: Show Muted Terms']);
  });

  it('are kept in the folder of the paper', async () => {
    const folder = new Map<string, unknown>();
    stub.folders.set('file:///papers', folder);
    await run('biogloss.muteTerm');
    assert.deepEqual(folder.get(MUTED), ['gene: MET']);
    assert.deepEqual(stub.said, ['“MET” is no gene in this folder. To undo: Show Muted Terms']);
  });

  it('ask which is meant where several hold the cursor, and do nothing without an answer', async () => {
    stub.select(editor, TEXT.indexOf('CD8') + 1);
    await run('biogloss.muteTerm');
    assert.equal(stub.settings.size, 0);
    assert.deepEqual(stub.said, []);
    stub.answers.push((items: readonly Item[]) => items[1]);
    await run('biogloss.muteTerm');
    const offered = (stub.offered[0] ?? []) as readonly Item[];
    assert.deepEqual(
      offered.map(({ label, description }) => `${label} · ${description}`),
      ['CD8 · gene', 'CD8+ T cells · cell type'],
    );
    assert.deepEqual(stub.settings.get(MUTED), ['cellType: CD8+ T cells']);
  });

  it('are about the mention that is selected, without asking', async () => {
    const [, start, end] = place('CD8');
    stub.select(editor, start, end);
    await run('biogloss.acceptTerm');
    assert.deepEqual(stub.settings.get('biogloss.terms.accepted'), ['gene: CD8']);
    assert.deepEqual(stub.said, ['“CD8” is accepted as a gene. To undo: Show Accepted Terms']);
  });

  it('are about the mention that a link names by its place', async () => {
    await run('biogloss.muteTerm', ...place('CD8<sup>+</sup> T cells'), 'cellType');
    assert.deepEqual(stub.settings.get(MUTED), ['cellType: CD8+ T cells']);
  });

  it('close the card that the link stood on', async () => {
    let hidden = 0;
    stub.handlers.set('editor.action.hideHover', () => hidden++);
    await run('biogloss.muteTerm');
    assert.equal(hidden, 0);
    await run('biogloss.muteTerm', ...place('CD8'), 'gene');
    assert.equal(hidden, 1);
  });

  it('say so where there is no such mention, or none that is shown', async () => {
    await run('biogloss.muteTerm', ...place('MET'), 'disease');
    await run('biogloss.muteTerm', 'file:///other.md', 0, 3, 'gene');
    await run('biogloss.muteTerm', { toString: () => 'file:///papers/paper.md' }, '0', null);
    stub.select(editor, TEXT.indexOf('Later'));
    await run('biogloss.muteTerm');
    services.configure({ types: new Set(['therapy']) });
    stub.select(editor, 1);
    await run('biogloss.muteTerm');
    assert.deepEqual(stub.said, Array(5).fill('There is no marked term here.'));
    assert.equal(stub.settings.size, 0);
  });

  it('show words of a paper without turning them into icons', async () => {
    await run('biogloss.muteTerm', ...place('$(MET)'), 'therapy');
    assert.doesNotMatch(stub.said[0] ?? '', /\$\(/);
  });

  it('are taken back from a list, the latest first', async () => {
    stub.settings.set(MUTED, ['gene: MET', '*: REST', 'cellType: T cells']);
    stub.answers.push((items: readonly Item[]) => items.slice(0, 2));
    await run('biogloss.showMutedTerms');
    const offered = (stub.offered[0] ?? []) as readonly Item[];
    assert.deepEqual(
      offered.map(({ label, description }) => `${label} · ${description}`),
      ['T cells · cell type', 'REST · any type', 'MET · gene'],
    );
    assert.deepEqual(stub.settings.get(MUTED), ['gene: MET']);
    assert.deepEqual(stub.said, ['No longer muted: T cells, REST']);
  });

  it('say that there are none, and leave the lists alone when nothing is chosen', async () => {
    await run('biogloss.showMutedTerms');
    await run('biogloss.showAcceptedTerms');
    assert.deepEqual(stub.said, ['No terms are muted here.', 'No terms are accepted here.']);
    stub.settings.set('biogloss.terms.accepted', ['gene: MET']);
    await run('biogloss.showAcceptedTerms');
    stub.answers.push([]);
    await run('biogloss.showAcceptedTerms');
    assert.deepEqual(stub.settings.get('biogloss.terms.accepted'), ['gene: MET']);
  });
});
