import assert from 'node:assert/strict';
import { window, stub, type StubDocument, type StubEditor } from '../../../stubs/vscode';
import { buildAnalysis, buildEntity } from '../../../support/build-analysis';
import { fakeServices, type FakeServices } from '../../../support/fake-services';
import { registerHighlights } from '../../../../src/features/highlights/register';

const TEXT = 'CD8+ T cells met imatinib.\nMice had TP53 loss.\n';
const ANALYSIS = buildAnalysis({
  entities: [
    buildEntity(TEXT, 'CD8+ T cells', { type: 'cellType' }),
    buildEntity(TEXT, 'CD8'),
    buildEntity(TEXT, 'imatinib', { type: 'therapy' }),
    buildEntity(TEXT, 'Mice', { type: 'species' }),
    buildEntity(TEXT, 'TP53', { score: 0.4 }),
  ],
});

/** The marked words of an editor by the line they carry. */
function marksOf(editor: StubEditor | undefined): Record<string, string[]> {
  const marks: Record<string, string[]> = {};
  for (const [type, ranges] of editor?.decorations ?? []) {
    const { options } = type as { options: { borderStyle?: string; textDecoration?: string; outline?: string } };
    const line = options.outline ?? options.borderStyle ?? /solid/.exec(options.textDecoration ?? '')?.[0] ?? 'none';
    if (ranges.length > 0) marks[line] = ranges.map((range) => editor?.document.getText(range) ?? '');
  }
  return marks;
}

describe('highlights', () => {
  let services: FakeServices;
  let document: StubDocument;
  let highlights: { dispose(): unknown };

  beforeEach(() => {
    stub.reset();
    services = fakeServices();
    document = stub.open(TEXT);
    stub.show(document, document, stub.open('other', 'file:///other.md'));
    highlights = registerHighlights(services);
  });
  afterEach(() => highlights.dispose());

  it('marks every visible editor of a document, word by word, each type with a line of its own', () => {
    services.tell(document, ANALYSIS);
    const expected = { solid: ['CD8'], dotted: ['CD8+ ', 'T ', 'cells'], dashed: ['imatinib'] };
    const [first, second, other] = window.visibleTextEditors;
    assert.deepEqual(marksOf(first), expected);
    assert.deepEqual(marksOf(second), expected);
    assert.deepEqual(marksOf(other), {});
  });

  it('marks an editor that becomes visible later', () => {
    services.tell(document, ANALYSIS);
    const [, editor] = stub.show(stub.open('other', 'file:///other.md'), document);
    assert.deepEqual(marksOf(editor)['dashed'], ['imatinib']);
  });

  it('marks other types, alike, when they are asked for, and less certain mentions too', () => {
    services.tell(document, ANALYSIS);
    services.configure({ types: new Set(['gene', 'species']), minimumScore: 0.3 });
    assert.deepEqual(marksOf(window.visibleTextEditors[0]), { solid: ['CD8', 'TP53'], double: ['Mice'] });
  });

  it('frames what a reviewer decided on, as a whole, beside the line of its type', () => {
    const said = { annotation: 'urn:uuid:1', machine: null, reason: '', author: '', modified: '2026-11-22T10:15:00Z' };
    const [cells, , drug] = ANALYSIS.entities;
    assert.ok(cells && drug);
    const confirmed = { ...cells, review: { ...said, verdict: 'confirmed' } } as const;
    services.tell(document, { ...ANALYSIS, entities: [confirmed, drug] });
    assert.deepEqual(marksOf(window.visibleTextEditors[0]), {
      dotted: ['CD8+ ', 'T ', 'cells'],
      dashed: ['imatinib'],
      '1px dotted': ['CD8+ T cells'],
    });
  });

  it('takes the marks away when they are turned off, and brings them back', () => {
    services.tell(document, ANALYSIS);
    services.configure({ highlightsEnabled: false });
    assert.deepEqual(marksOf(window.visibleTextEditors[0]), {});
    services.configure({ highlightsEnabled: true });
    assert.deepEqual(marksOf(window.visibleTextEditors[0])['dashed'], ['imatinib']);
  });

  it('takes the marks away when the file is turned off', () => {
    services.tell(document, ANALYSIS);
    services.tell(document, null, 'off');
    assert.deepEqual(marksOf(window.visibleTextEditors[0]), {});
  });

  it('leaves marks to the editor while a new version is being read', () => {
    services.tell(document, ANALYSIS);
    const [editor] = window.visibleTextEditors;
    let painted = 0;
    if (editor) editor.setDecorations = () => void painted++;
    stub.type(document, 0, 'The ');
    services.tell(document, ANALYSIS, 'pending');
    stub.on.visible.fire(window.visibleTextEditors);
    assert.equal(painted, 0);
  });

  it('does not mark the word that is being typed until the cursor leaves it', () => {
    const [editor] = window.visibleTextEditors;
    assert.ok(editor);
    stub.type(document, TEXT.length, 'TP53');
    stub.select(editor, document.content.length);
    const typed = buildEntity(document.content, 'TP53', {}, 2);
    services.tell(document, buildAnalysis({ entities: [buildEntity(document.content, 'CD8'), typed] }));
    assert.deepEqual(marksOf(editor), { solid: ['CD8'] });
    stub.select(editor, TEXT.length);
    assert.deepEqual(marksOf(editor), { solid: ['CD8'] }, 'still in the word');
    stub.select(editor, 0);
    assert.deepEqual(marksOf(editor), { solid: ['CD8', 'TP53'] });
  });

  it('marks the word at the cursor when nobody types', () => {
    const [editor] = window.visibleTextEditors;
    assert.ok(editor);
    services.tell(document, ANALYSIS);
    stub.select(editor, TEXT.indexOf('imatinib') + 2);
    assert.deepEqual(marksOf(editor)['dashed'], ['imatinib']);
  });

  it('shows marks in the overview ruler only when asked', () => {
    const rulers = () =>
      [...stub.live]
        .flatMap((item) => ('options' in item ? [(item.options as object) ?? {}] : []))
        .filter((options) => 'overviewRulerColor' in options);
    assert.equal(rulers().length, 0);
    services.configure({ overviewRuler: true });
    assert.equal(rulers().length, 4);
    services.tell(document, ANALYSIS);
    assert.deepEqual(marksOf(window.visibleTextEditors[0])['dashed'], ['imatinib']);
  });
});
