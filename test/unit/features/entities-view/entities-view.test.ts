import assert from 'node:assert/strict';
import { registerEntitiesView } from '../../../../src/features/entities-view/register';
import { stub, window, workspace } from '../../../stubs/vscode';
import { buildAnalysis, buildEntity, spanOf } from '../../../support/build-analysis';
import { fakeServices, type FakeServices } from '../../../support/fake-services';
import { openView, outlineOf } from '../../../support/provided';

const text = `HER2 is on T cells.\nLater, after a good many words that nobody needs to read, ERBB2 is back again with a good many more words.\nALK too.`;
const her2 = { id: 'NCBIGene:2064', name: 'ERBB2' };
const analysis = buildAnalysis({
  entities: [
    buildEntity(text, 'HER2', her2),
    buildEntity(text, 'T cells', { type: 'cellType', id: 'CL:0000084', name: 'T cell', match: 'related' }),
    buildEntity(text, 'ERBB2', her2),
    buildEntity(text, 'ALK', { score: 0.6 }),
    buildEntity(text, 'words', { type: 'disease' }),
  ],
});

describe('entities view', () => {
  let services: FakeServices;
  let disposable: { dispose(): unknown };
  const went: unknown[][] = [];
  const rows = (depth = 3) => openView('biogloss.entities', depth);

  beforeEach(() => {
    stub.reset();
    went.length = 0;
    services = fakeServices();
    const document = stub.open(text);
    stub.show(document);
    disposable = registerEntitiesView(services);
    services.tell(document, analysis);
    stub.handlers.set('biogloss.goTo', (...args) => went.push(args));
  });
  afterEach(() => void disposable.dispose());

  it('lists what is shown by type, the most mentioned first, with every mention', async () => {
    assert.deepEqual(outlineOf(await rows()), [
      'Genes – 2',
      '  ERBB2 – 2 · NCBIGene:2064',
      '    HER2 is on T cells. – line 1',
      '    … many words that nobody needs to read, ERBB2 is back again with a good many more … – line 2',
      '  ALK – 1 · no id',
      '    ALK too. – line 3',
      'Cell types – 1',
      '  T cell – 1 · CL:0000084, related',
      '    HER2 is on T cells. – line 1',
    ]);
  });

  it('signs what a reviewer decided, and lists what one corrected whatever its type', async () => {
    const review = {
      annotation: 'urn:uuid:1',
      verdict: 'corrected',
      machine: { type: 'gene', id: null, name: null, text: 'words' },
      reason: '',
      author: '',
      modified: '2026-11-22T10:15:00.000Z',
    } as const;
    const entities = [buildEntity(text, 'HER2', her2), buildEntity(text, 'words', { type: 'disease', review })];
    const [document] = workspace.textDocuments;
    assert.ok(document);
    services.tell(document, buildAnalysis({ entities }));
    const shown = await rows();
    assert.deepEqual(outlineOf(shown).slice(3, 5), ['Diseases – 1', '  words – ✎ 1 · no id']);
    assert.match(outlineOf(shown)[5] ?? '', /– line 2 · ✎ corrected by the reviewer$/);
    const [, diseases] = shown;
    assert.equal(diseases?.children[0]?.children[0]?.item.contextValue, 'mention.reviewed');
    assert.match(diseases?.children[0]?.item.accessibilityInformation?.label ?? '', /no id, 1 reviewed$/);
    services.configure({ types: new Set() });
    assert.deepEqual(await rows(), []);
  });

  it('marks the mention within its line', async () => {
    const [genes] = await rows();
    const label = genes?.children[0]?.children[1]?.item.label;
    assert.ok(typeof label === 'object');
    const [[from, to] = [0, 0]] = label.highlights ?? [];
    assert.equal(label.label.slice(from, to), 'ERBB2');
  });

  it('goes from mention to mention, round the end', async () => {
    const row = (await rows(2))[0]?.children[0]?.row;
    const editor = window.activeTextEditor;
    assert.ok(editor);
    const last = spanOf(text, 'ERBB2');
    await stub.handlers.get('biogloss.entities.next')?.(row);
    stub.select(editor, last.start, last.end);
    await stub.handlers.get('biogloss.entities.next')?.(row);
    await stub.handlers.get('biogloss.entities.previous')?.(row);
    const uri = 'file:///papers/paper.md';
    assert.deepEqual(went, [
      [uri, last.start, last.end],
      [uri, 0, 4],
      [uri, 0, 4],
    ]);
  });

  it('copies the id, and says when there is none', async () => {
    const [genes] = await rows(2);
    await stub.handlers.get('biogloss.entities.copyId')?.(genes?.children[0]?.row);
    await stub.handlers.get('biogloss.entities.copyId')?.(genes?.children[1]?.row);
    assert.deepEqual(stub.said, ['NCBIGene:2064 copied', 'ALK has no id']);
  });

  it('follows the settings', async () => {
    services.configure({ types: new Set(['gene']), minimumScore: 0.7 });
    assert.deepEqual(outlineOf(await rows(2)), ['Genes – 1', '  ERBB2 – 2 · NCBIGene:2064']);
  });
});
