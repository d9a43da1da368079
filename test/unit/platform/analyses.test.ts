import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { EventEmitter, stub, type StubDocument, Uri, window } from '../../stubs/vscode';
import { spanOf } from '../../support/build-analysis';
import { fakeAnnotations } from '../../support/fake-annotations';
import { fakeLexicon, fakeLexicons, noTerms } from '../../support/fake-services';
import { shippedKnowledge } from '../../support/lexicon';
import { createAnalyses } from '../../../src/platform/analyses';
import { createReadingChoices } from '../../../src/platform/reading-choices';
import type { AnalysisState, DocumentAnalysis, Lexicons, Terminologies } from '../../../src/platform/services';
import { createSettings } from '../../../src/platform/settings';

const TEXT = '# Findings\n\nPatients who received the drug lived longer than controls.\n';

function start(lexicons: Lexicons = fakeLexicons(), terminologies = noTerms()) {
  const kept = new Map<string, unknown>();
  const memento = {
    get: (key: string) => kept.get(key),
    update: (key: string, value: unknown) => Promise.resolve(void kept.set(key, value)),
  };
  const settings = createSettings();
  const choices = createReadingChoices(memento as unknown as vscode.Memento);
  const log = window.createOutputChannel() as unknown as vscode.LogOutputChannel;
  const annotations = fakeAnnotations();
  const analyses = createAnalyses({ settings, lexicons, terminologies, choices, annotations, log });
  const told: AnalysisState[] = [];
  analyses.onDidChange(({ state }) => told.push(state));
  const until = (state: AnalysisState) =>
    new Promise<DocumentAnalysis>((resolve) => {
      const listening = analyses.onDidChange((known) => {
        if (known.state !== state) return;
        listening.dispose();
        resolve(known);
      });
    });
  return {
    analyses,
    annotations,
    told,
    until,
    kept,
    dispose: () => {
      analyses.dispose();
      settings.dispose();
    },
  };
}

const asDocument = (document: StubDocument) => document as unknown as vscode.TextDocument;

describe('analyses', () => {
  beforeEach(() => {
    stub.reset();
    stub.settings.set('biogloss.analysis.files', 'all');
    stub.settings.set('biogloss.analysis.delay', 100);
  });

  it('reads what is visible, once for each version', async () => {
    const { analyses, told, dispose } = start();
    const document = stub.open(TEXT);
    stub.show(document, document);
    const first = await analyses.get(asDocument(document));
    const again = await analyses.get(asDocument(document));
    assert.ok(first);
    assert.equal(first, again);
    assert.deepEqual(told, ['pending', 'ready']);
    dispose();
  });

  it('reads again after typing has stopped, and keeps the old analysis until then', async () => {
    const { analyses, told, until, dispose } = start();
    const document = stub.open(TEXT);
    stub.show(document);
    const first = await analyses.get(asDocument(document));
    stub.type(document, TEXT.length, 'More');
    stub.type(document, TEXT.length + 4, ' words.');
    assert.equal(analyses.current(asDocument(document)).analysis, first);
    assert.equal(analyses.current(asDocument(document)).version, 1);
    const { version, analysis } = await until('ready');
    assert.equal(version, 3);
    assert.notEqual(analysis, first);
    assert.deepEqual(told, ['pending', 'ready', 'pending', 'ready']);
    dispose();
  });

  it('gives what it promised for the present version even right after an edit', async () => {
    const { analyses, dispose } = start();
    const document = stub.open(TEXT);
    stub.show(document);
    const first = await analyses.get(asDocument(document));
    stub.type(document, TEXT.length, 'Words.');
    const second = await analyses.get(asDocument(document));
    assert.ok(second);
    assert.notEqual(second, first);
    assert.equal(analyses.current(asDocument(document)).version, 2);
    dispose();
  });

  it('drops a reading that an edit has overtaken', async () => {
    const { analyses, told, until, dispose } = start();
    const document = stub.open(TEXT);
    stub.show(document);
    stub.type(document, 0, 'A');
    const known = await until('ready');
    assert.equal(known.version, 2);
    assert.equal(told.filter((state) => state === 'ready').length, 1);
    assert.ok(await analyses.get(asDocument(document)));
    dispose();
  });

  it('never reads other languages, tables, output, or its own summaries', async () => {
    const { analyses, told, dispose } = start();
    const code = stub.open(TEXT, 'file:///a.ts', 'typescript');
    const summary = stub.open(TEXT, 'biogloss-summary:/paper.md');
    const terms = stub.open(TEXT, 'file:///papers/biogloss-terms.csv', 'plaintext');
    stub.show(code, summary, terms);
    assert.equal(await analyses.get(asDocument(terms)), null);
    assert.equal(await analyses.get(asDocument(code)), null);
    assert.equal(analyses.current(asDocument(summary)).state, 'none');
    assert.deepEqual(told, []);
    dispose();
  });

  it('reads the papers of a folder again when its own terms have changed, and keeps the old analysis until then', async () => {
    const folder = 'file:///papers';
    stub.folders.set(folder, new Map());
    const changes = new EventEmitter<{ uri: Uri }>();
    const terminologies = { ...noTerms(), onDidChange: changes.event as unknown as Terminologies['onDidChange'] };
    const { analyses, told, until, dispose } = start(fakeLexicons(), terminologies);
    const [inside, outside] = [stub.open(TEXT), stub.open(TEXT, 'file:///elsewhere/paper.md')];
    stub.show(inside, outside);
    const first = await analyses.get(asDocument(inside));
    const other = await analyses.get(asDocument(outside));
    told.length = 0;
    changes.fire({ uri: Uri.parse(folder) });
    assert.equal(analyses.current(asDocument(inside)).analysis, first);
    const { analysis, version } = await until('ready');
    assert.notEqual(analysis, first);
    assert.equal(version, 1);
    assert.deepEqual(told, ['pending', 'ready']);
    assert.equal(await analyses.get(asDocument(outside)), other);
    dispose();
  });

  it('leaves alone what is off when terms change, and lets a pause in typing end first', async () => {
    const folder = 'file:///papers';
    stub.folders.set(folder, new Map());
    const changes = new EventEmitter<{ uri: Uri }>();
    const terminologies = { ...noTerms(), onDidChange: changes.event as unknown as Terminologies['onDidChange'] };
    const { analyses, told, until, dispose } = start(fakeLexicons(), terminologies);
    const [typed, off] = [stub.open(TEXT), stub.open(TEXT, 'file:///papers/other.md')];
    stub.show(typed, off);
    await analyses.get(asDocument(typed));
    analyses.turnOff(asDocument(off));
    stub.type(typed, 0, 'A');
    told.length = 0;
    changes.fire({ uri: Uri.parse(folder) });
    assert.deepEqual(told, []);
    assert.equal((await until('ready')).version, 2);
    assert.equal(analyses.current(asDocument(off)).state, 'off');
    dispose();
  });

  it('leaves files alone when the settings say so, and remembers what is turned on by hand', async () => {
    stub.settings.set('biogloss.analysis.files', 'none');
    const { analyses, until, kept, dispose } = start();
    const document = stub.open(TEXT);
    stub.show(document);
    assert.equal(await analyses.get(asDocument(document)), null);
    const off = analyses.current(asDocument(document));
    assert.equal(off.state, 'off');
    assert.deepEqual(off.reasons, ['The settings say that no file is read.']);
    const ready = until('ready');
    analyses.turnOn(asDocument(document));
    assert.deepEqual((await ready).reasons, ['You turned it on for this file.']);
    assert.deepEqual([...kept.values()], [[['file:///papers/paper.md', 'on']]]);
    dispose();
  });

  it('turns a file off by hand and on again, without keeping a trace of unsaved ones', async () => {
    const { analyses, kept, dispose } = start();
    const document = stub.open(TEXT, 'untitled:Untitled-1');
    stub.show(document);
    assert.ok(await analyses.get(asDocument(document)));
    analyses.turnOff(asDocument(document));
    assert.equal(await analyses.get(asDocument(document)), null);
    assert.equal(analyses.current(asDocument(document)).analysis, null);
    assert.deepEqual([...kept.values()], [[]]);
    analyses.turnOn(asDocument(document));
    assert.ok(await analyses.get(asDocument(document)));
    dispose();
  });

  it('reconsiders when the setting changes', async () => {
    const { analyses, dispose } = start();
    const document = stub.open(TEXT);
    stub.show(document);
    assert.ok(await analyses.get(asDocument(document)));
    stub.configure('biogloss.analysis.files', 'none');
    assert.equal(analyses.current(asDocument(document)).state, 'off');
    dispose();
  });

  it('reads a large text when it is opened and saved, not while it is typed', async () => {
    const { analyses, until, dispose } = start();
    const document = stub.open(`${'x'.repeat(30_000)}\n\n`.repeat(11), 'file:///papers/long.txt', 'plaintext');
    stub.show(document);
    assert.ok(await analyses.get(asDocument(document)));
    stub.type(document, 0, 'x');
    assert.equal(await analyses.get(asDocument(document)), null);
    assert.equal(analyses.current(asDocument(document)).version, 1);
    document.isDirty = false;
    const ready = until('ready');
    stub.on.save.fire(document);
    assert.equal((await ready).version, 2);
    dispose();
  }).timeout(20_000);

  it('does not read more than a megabyte unless asked', async () => {
    const { analyses, dispose } = start();
    const document = stub.open('x'.repeat(1_000_001));
    stub.show(document);
    assert.equal(await analyses.get(asDocument(document)), null);
    assert.equal(analyses.current(asDocument(document)).state, 'large');
    dispose();
  });

  it('logs an error once, and tries again with the next version', async () => {
    let attempts = 0;
    const error = new Error('no lexicon');
    const { analyses, dispose } = start({
      load: () => Promise.reject(error),
      knowledge: () => (attempts++, Promise.reject(error)),
    });
    const document = stub.open(TEXT);
    stub.show(document);
    assert.equal(await analyses.get(asDocument(document)), null);
    assert.equal(analyses.current(asDocument(document)).state, 'failed');
    stub.type(document, 0, 'A');
    await analyses.get(asDocument(document));
    assert.equal(attempts, 2);
    assert.equal(stub.said.length, 1);
    assert.match(stub.said[0] ?? '', /^paper\.md: Error: no lexicon/);
    dispose();
  });

  it('forgets a document that is closed', async () => {
    const { analyses, dispose } = start();
    const document = stub.open(TEXT);
    stub.show(document);
    await analyses.get(asDocument(document));
    stub.close(document);
    assert.equal(analyses.current(asDocument(document)).analysis, null);
    assert.equal(await analyses.get(asDocument(document)), null);
    dispose();
  });

  it('reads any text outside the cache', async () => {
    const { analyses, told, dispose } = start();
    const analysis = await analyses.analyseText('selection', TEXT, 'markdown');
    assert.equal(analysis.id, 'selection');
    assert.equal(analysis.language, 'markdown');
    assert.deepEqual(told, []);
    dispose();
  });

  it('hides and shows what is muted at once, without reading again', async () => {
    let readings = 0;
    const knowledge = () => (readings++, Promise.resolve(shippedKnowledge()));
    const { analyses, told, dispose } = start({ load: () => Promise.resolve(fakeLexicon()), knowledge });
    const document = stub.open('# Results\n\nEGFR fell in patients with ALK fusions.\n');
    stub.show(document);
    const whole = await analyses.get(asDocument(document));
    const genes = () => analyses.current(asDocument(document)).analysis?.entities.map(({ text }) => text);
    assert.deepEqual(genes(), ['EGFR', 'ALK']);
    stub.configure('biogloss.terms.muted', ['gene: EGFR']);
    assert.deepEqual(genes(), ['ALK']);
    assert.equal(await analyses.get(asDocument(document)), analyses.current(asDocument(document)).analysis);
    stub.configure('biogloss.terms.accepted', ['gene: ALK']);
    assert.deepEqual(told, ['pending', 'ready', 'ready']);
    stub.configure('biogloss.terms.muted', []);
    assert.equal(await analyses.get(asDocument(document)), whole);
    assert.deepEqual(told, ['pending', 'ready', 'ready', 'ready']);
    assert.equal(readings, 1);
    const selection = () => analyses.analyseText('selection', 'EGFR fell.', 'markdown');
    assert.equal((await selection()).entities.length, 1);
    stub.configure('biogloss.terms.muted', ['*: EGFR']);
    assert.equal((await selection()).entities.length, 0);
    dispose();
  });

  it('shows what was corrected at once, without reading again, and in a selection too', async () => {
    let readings = 0;
    const knowledge = () => (readings++, Promise.resolve(shippedKnowledge()));
    const lexicons = { load: () => Promise.resolve(fakeLexicon()), knowledge };
    const { analyses, annotations, told, dispose } = start(lexicons);
    const text = '# Results\n\nEGFR fell in patients with ALK fusions. EGFR rose.\n';
    const document = asDocument(stub.open(text));
    stub.show(document as unknown as StubDocument);
    const whole = await analyses.get(document);
    const genes = () => analyses.current(document).analysis?.entities.map(({ text: words }) => words);
    const machine = { type: 'gene', id: 'NCBIGene:1956', name: 'EGFR', text: 'EGFR' } as const;
    const correct = async (nth: number) => {
      const body = { kind: 'mention', machine, reviewer: null, scope: 'here', reason: '' } as const;
      const put = annotations.create(document, body, spanOf(text, 'EGFR', nth));
      await annotations.change('Corrected', [{ document, edits: [{ put }] }]);
    };
    await correct(1);
    assert.deepEqual(genes(), ['ALK', 'EGFR']);
    assert.equal(await analyses.get(document), analyses.current(document).analysis);
    const note = { kind: 'note', text: 'Which?', label: null, resolved: false } as const;
    const put = annotations.create(document, note, spanOf(text, 'ALK'));
    await annotations.change('Note added', [{ document, edits: [{ put }] }]);
    assert.deepEqual(told, ['pending', 'ready', 'ready']);
    await annotations.undo();
    await annotations.undo();
    assert.equal(await analyses.get(document), whole);
    assert.equal(readings, 1);
    await correct(2);
    const { start: from, end } = spanOf(text, 'EGFR rose.');
    const ofPart = await analyses.analyseText('part', text.slice(from, end), 'markdown', { document, start: from });
    assert.deepEqual(ofPart.entities, []);
    const other = await analyses.analyseText('part', 'EGFR rose.', 'markdown', { document, start: 0 });
    assert.equal(other.entities.length, 1);
    dispose();
  });

  it('shows a paper before what was written of it is read, and then once more', async () => {
    const { analyses, annotations, told, dispose } = start({
      load: () => Promise.resolve(fakeLexicon()),
      knowledge: () => Promise.resolve(shippedKnowledge()),
    });
    const [current, get] = [annotations.current.bind(annotations), annotations.get.bind(annotations)];
    let isRead = false;
    annotations.current = (document) => (isRead ? current(document) : null);
    const text = 'EGFR fell in patients with ALK fusions.\n';
    const document = asDocument(stub.open(text));
    const machine = { type: 'gene', id: null, name: null, text: 'EGFR' } as const;
    const body = { kind: 'mention', machine, reviewer: null, scope: 'here', reason: '' } as const;
    let asked = 0;
    annotations.get = (of) => (asked++, get(of));
    stub.show(document as unknown as StubDocument);
    while (told.at(-1) !== 'ready') await new Promise((resolve) => setTimeout(resolve, 5));
    assert.equal(asked, 1);
    assert.equal(analyses.current(document).analysis?.entities.length, 2);
    isRead = true;
    const put = annotations.create(document, body, spanOf(text, 'EGFR'));
    await annotations.change('Read', [{ document, edits: [{ put }] }]);
    assert.deepEqual(told, ['pending', 'ready', 'ready']);
    assert.equal(analyses.current(document).analysis?.entities.length, 1);
    dispose();
  });

  it('gives null to who no longer waits', async () => {
    const { analyses, dispose } = start();
    const document = stub.open(TEXT);
    stub.show(document);
    const token = { isCancellationRequested: true } as vscode.CancellationToken;
    assert.equal(await analyses.get(asDocument(document), token), null);
    dispose();
  });
});
