import assert from 'node:assert/strict';
import { registerSuspiciousTerms } from '../../../../src/features/suspicious-terms/register';
import { readVerdicts } from '../../../../src/core/verdicts/term-verdicts';
import { stub, type StubDocument } from '../../../stubs/vscode';
import { buildAnalysis, buildEntity, spanOf } from '../../../support/build-analysis';
import { fakeServices, type FakeServices } from '../../../support/fake-services';
import { openView, outlineOf } from '../../../support/provided';

const TEXT = 'REST and C2 fell.\nEGFR rose.\nLater REST, then SCF1.\n';
const REST = [buildEntity(TEXT, 'REST', { score: 0.8 }), buildEntity(TEXT, 'REST', { score: 0.6 }, 2)];
const C2 = buildEntity(TEXT, 'C2', {
  score: 0.7,
  id: 'NCBIGene:717',
  name: 'C2',
  candidates: [{ id: 'NCBIGene:1', name: 'C-two', score: 0.3 }],
});
const EGFR = buildEntity(TEXT, 'EGFR');
const SCF1 = buildEntity(TEXT, 'SCF1', { source: 'pattern', score: 0.95 });
const VIEW = 'biogloss.suspiciousTerms';
const URI = 'file:///papers/paper.md';

describe('suspicious terms', () => {
  let services: FakeServices;
  let document: StubDocument;
  let disposable: { dispose(): unknown };
  const went: unknown[][] = [];

  beforeEach(() => {
    stub.reset();
    went.length = 0;
    services = fakeServices();
    document = stub.open(TEXT);
    stub.show(document);
    disposable = registerSuspiciousTerms(services);
    services.tell(document, buildAnalysis({ entities: [...REST, C2, EGFR, SCF1] }));
    stub.handlers.set('biogloss.goTo', (...args) => went.push(args));
  });
  afterEach(() => void disposable.dispose());

  const seen = async (depth = 1) => outlineOf(await openView(VIEW, depth));
  const run = async (command: 'accept' | 'mute', row?: unknown) =>
    void (await stub.handlers.get(`${VIEW}.${command}`)?.(row));
  const rowAt = async (at: number) => (await openView(VIEW, 2))[at];
  /** As the settings would do it; here the analyses are given by hand. */
  const accept = (...accepted: string[]) =>
    services.configure({ verdicts: readVerdicts([{ muted: [], accepted }]).verdicts });

  it('lists what is doubtful, least sure first, with every mention', async () => {
    assert.deepEqual(await seen(2), [
      'REST – 2 · gene · an everyday word too',
      '  REST and C2 fell. – line 1',
      '  Later REST, then SCF1. – line 3',
      'C2 – 1 · gene · a short symbol, read from its looks',
      '  REST and C2 fell. – line 1',
      'SCF1 – 1 · gene · in no vocabulary',
      '  Later REST, then SCF1. – line 3',
    ]);
  });

  it('tells on a tooltip what a term was read as, why it is doubtful and what else it could be', async () => {
    const { item } = (await rowAt(1)) ?? assert.fail();
    const { value } = item.tooltip as { value: string };
    assert.equal(
      value.replace(/\\/g, ''),
      [
        '**C2** · gene · C2 (NCBIGene:717)  ',
        'A short symbol, read from its looks.  ',
        'Could also be: C-two (NCBIGene:1)',
      ].join('\n'),
    );
    assert.match(item.accessibilityInformation?.label ?? '', /^C2, gene, 1 mention, a short symbol/);
  });

  it('names the other type of words that are read as two', async () => {
    services.tell(document, buildAnalysis({ entities: [EGFR, { ...EGFR, type: 'therapy' }] }));
    assert.deepEqual(await seen(), ['EGFR – 1 · gene · read as therapy too', 'EGFR – 1 · therapy · read as gene too']);
  });

  it('shows a mention without taking the focus away', async () => {
    const { item, children } = (await rowAt(0)) ?? assert.fail();
    const { start, end } = spanOf(TEXT, 'REST', 2);
    assert.deepEqual(item.command?.arguments, [URI, 0, 4, true]);
    assert.deepEqual(children[1]?.item.command?.arguments, [URI, start, end, true]);
  });

  it('accepts a term, and goes on to the next with its first mention', async () => {
    await run('accept', (await rowAt(0))?.row);
    accept('gene: REST');
    assert.deepEqual(stub.settings.get('biogloss.terms.accepted'), ['gene: REST']);
    assert.deepEqual(stub.said, ['“REST” is a gene. 2 left to check.']);
    const [next] = stub.views.get(VIEW)?.revealed ?? [];
    assert.equal((next as { id: string }).id, 'term gene: C2');
    const { start, end } = spanOf(TEXT, 'C2');
    assert.deepEqual(went, [[URI, start, end, true]]);
    assert.deepEqual(await seen(), [
      'C2 – 1 · gene · a short symbol, read from its looks',
      'SCF1 – 1 · gene · in no vocabulary',
    ]);
  });

  it('mutes the selected term when a key is pressed, also on one of its mentions', async () => {
    const view = stub.views.get(VIEW) ?? assert.fail();
    view.selection = [(await rowAt(0))?.children[1]?.row];
    await run('mute');
    assert.deepEqual(stub.settings.get('biogloss.terms.muted'), ['gene: REST']);
    assert.deepEqual(stub.said, ['“REST” is no gene. 2 left to check.']);
  });

  it('goes back up from the last term, and says when nothing is left', async () => {
    await run('accept', (await rowAt(2))?.row);
    assert.equal((stub.views.get(VIEW)?.revealed[0] as { id: string }).id, 'term gene: C2');
    services.tell(document, buildAnalysis({ entities: [SCF1] }));
    await run('mute', (await rowAt(0))?.row);
    assert.equal(stub.said[1], '“SCF1” is no gene. That was the last one.');
    assert.equal(stub.views.get(VIEW)?.revealed.length, 1);
  });

  it('asks for a term where none is chosen', async () => {
    await run('accept');
    await run('mute', { kind: 'term', id: 'term gene: gone' });
    assert.deepEqual(stub.said, Array(2).fill('Choose a term in the Suspicious Terms view first.'));
    assert.equal(stub.settings.size, 0);
  });

  it('leaves out the mentions that a reviewer has confirmed or corrected one by one', async () => {
    const said = { annotation: 'urn:uuid:1', machine: null, reason: '', author: '', modified: '2026-11-22' };
    const review = { ...said, verdict: 'confirmed' } as const;
    services.tell(document, buildAnalysis({ entities: [...REST, { ...C2, review }] }));
    assert.deepEqual(await seen(), ['REST – 2 · gene · an everyday word too']);
  });

  it('leaves out what is not shown, and is empty without doubts', async () => {
    services.configure({ minimumScore: 0.9 });
    assert.deepEqual(await seen(), ['SCF1 – 1 · gene · in no vocabulary']);
    services.configure({ types: new Set(['therapy']) });
    assert.deepEqual(await seen(), []);
  });
});
