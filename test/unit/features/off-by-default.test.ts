import assert from 'node:assert/strict';
import { analyse } from '../../../src/core/analyse';
import { registerEntitiesView } from '../../../src/features/entities-view/register';
import { registerHighlights } from '../../../src/features/highlights/register';
import { registerHovers } from '../../../src/features/hovers/register';
import { registerNavigation } from '../../../src/features/navigation/register';
import { registerStatus } from '../../../src/features/status/register';
import { commands, stub, window, type Hover, type StubDocument } from '../../stubs/vscode';
import { fakeServices, type FakeServices } from '../../support/fake-services';
import { shippedKnowledge } from '../../support/lexicon';
import { openView, outlineOf } from '../../support/provided';

const TEXT = 'TP53 was lost in melanoma. HeLa cells and mice were kept.\n';
const OFF = new Set(['gene', 'cellType', 'therapy']);
const ON = new Set([...OFF, 'disease', 'cellLine', 'species']);

/** The analysis always holds them; each surface shows what the setting asks for. */
describe('diseases, cell lines and species in the editor', () => {
  const knowledge = shippedKnowledge();
  const analysis = analyse({ id: 'paper', text: TEXT, language: 'plaintext' }, knowledge);
  let services: FakeServices;
  let document: StubDocument;
  let disposables: { dispose(): unknown }[];

  beforeEach(() => {
    stub.reset();
    services = fakeServices();
    document = stub.open(TEXT);
    stub.show(document);
    disposables = [
      registerHovers(services),
      registerHighlights(services),
      registerEntitiesView(services),
      registerStatus(services),
      registerNavigation(services),
    ];
    services.tell(document, analysis);
    services.configure({ types: OFF });
  });
  afterEach(() => {
    for (const disposable of disposables) disposable.dispose();
  });

  it('are in the analysis, whatever is shown', () => {
    assert.deepEqual(
      analysis.entities.map(({ type, text, start }) => `${type} ${text} ${String(start)}`),
      ['gene TP53 0', 'disease melanoma 17', 'cellLine HeLa 27', 'species mice 42'],
    );
  });

  function marked(): string[] {
    const words: string[] = [];
    for (const ranges of window.visibleTextEditors[0]?.decorations.values() ?? [])
      words.push(...ranges.map((range) => document.getText(range).trim()));
    return words.sort((a, b) => TEXT.indexOf(a) - TEXT.indexOf(b));
  }

  it('are marked only when they are asked for', () => {
    assert.deepEqual(marked(), ['TP53']);
    services.configure({ types: ON });
    assert.deepEqual(marked(), ['TP53', 'melanoma', 'HeLa', 'mice']);
  });

  async function cardAt(words: string): Promise<string | null> {
    const { provider } = stub.provided[0] as { provider: { provideHover(...args: unknown[]): Promise<Hover | null> } };
    const hover = await provider.provideHover(document, document.positionAt(TEXT.indexOf(words) + 1), {});
    return hover?.contents[0]?.value ?? null;
  }

  it('have a card only when they are asked for', async () => {
    assert.equal(await cardAt('melanoma'), null);
    services.configure({ types: ON });
    assert.match((await cardAt('melanoma')) ?? '', /^\*\*melanoma\*\* · disease/);
    assert.match((await cardAt('HeLa')) ?? '', /cell line/);
    assert.match((await cardAt('mice')) ?? '', /Mus musculus.*species/);
  });

  it('have rows in the view of entities only when they are asked for', async () => {
    const types = async () => outlineOf(await openView('biogloss.entities', 1));
    assert.deepEqual(await types(), ['Genes – 1']);
    services.configure({ types: ON });
    assert.deepEqual(await types(), ['Genes – 1', 'Diseases – 1', 'Cell lines – 1', 'Species – 1']);
  });

  it('are counted in the status only when they are asked for', () => {
    const status = () => String(stub.statusItems.at(-1)?.['text']);
    assert.match(status(), /^1 gene · 0 cell types · 0 therapies · \d+ claims?$/);
    services.configure({ types: ON });
    assert.match(status(), /^1 gene · 0 cell types · 0 therapies · 1 disease · 1 cell line · 1 species · \d+ claims?$/);
  });

  it('are stops of the next-mention command only when they are asked for', async () => {
    const visit = async (): Promise<string> => {
      await commands.executeCommand('biogloss.nextMention');
      const editor = window.activeTextEditor;
      return editor ? document.getText(editor.selection) : '';
    };
    assert.deepEqual([await visit(), await visit()], ['TP53', 'TP53']);
    services.configure({ types: ON });
    assert.deepEqual([await visit(), await visit(), await visit()], ['melanoma', 'HeLa', 'mice']);
  });
});
