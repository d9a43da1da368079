import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { stub, Uri } from '../../stubs/vscode';
import { createSettings } from '../../../src/platform/settings';
import { createVerdictStore } from '../../../src/platform/verdict-store';
import { createSettingsWriter } from '../../../src/platform/write-settings';

const MUTED = 'biogloss.terms.muted';
const ACCEPTED = 'biogloss.terms.accepted';
const MET = { type: 'gene', text: 'MET' } as const;
const ALK = { type: 'gene', text: 'ALK' } as const;
const uri = (address: string) => Uri.parse(address) as unknown as vscode.Uri;
const paper = uri('file:///a/paper.md');
const other = uri('file:///b/paper.md');

describe('verdicts in the settings', () => {
  const reported: string[] = [];
  const store = createVerdictStore(createSettingsWriter((what, error) => reported.push(`${what}: ${String(error)}`)));
  let inA: Map<string, unknown>;
  let inB: Map<string, unknown>;

  beforeEach(() => {
    stub.reset();
    reported.length = 0;
    stub.folders.set('file:///a', (inA = new Map<string, unknown>()));
    stub.folders.set('file:///b', (inB = new Map<string, unknown>()));
  });

  it('are kept in the folder that the paper is in, of several', async () => {
    await store.keep(paper, MET, 'muted');
    await store.keep(other, ALK, 'accepted');
    assert.deepEqual([...inA], [[MUTED, ['gene: MET']]]);
    assert.deepEqual([...inB], [[ACCEPTED, ['gene: ALK']]]);
    assert.equal(stub.settings.size, 0);
    assert.deepEqual(store.list(other, 'muted'), []);
    assert.deepEqual(store.list(paper, 'muted'), [MET]);
  });

  it('are kept with the user for papers in no folder, and in one that cannot be written', async () => {
    stub.folders.set('readonly:///c', new Map());
    for (const address of ['untitled:Untitled-1', 'file:///elsewhere/paper.md', 'readonly:///c/paper.md'])
      assert.equal(store.placeFor(uri(address)), 'user', address);
    assert.equal(store.placeFor(paper), 'folder');
    await store.keep(uri('untitled:Untitled-1'), MET, 'muted');
    assert.deepEqual([...stub.settings], [[MUTED, ['gene: MET']]]);
  });

  it('all arrive when they come in at once, each term once', async () => {
    await Promise.all([MET, ALK, MET].map((term) => store.keep(paper, term, 'muted')));
    assert.deepEqual(inA.get(MUTED), ['gene: MET', 'gene: ALK']);
    assert.deepEqual(store.list(paper, 'muted'), [ALK, MET]);
  });

  it('leave the one list for the other', async () => {
    await store.keep(paper, MET, 'muted');
    await store.keep(paper, MET, 'accepted');
    assert.equal(inA.get(MUTED), undefined);
    assert.deepEqual(inA.get(ACCEPTED), ['gene: MET']);
  });

  it('are withdrawn wherever they stand, and what is no term stays where it is', async () => {
    stub.settings.set(MUTED, ['gene: MET', 'gene: EGFR']);
    inA.set(MUTED, ['gene:  MET', 7, 'nonsense']);
    await store.withdraw(paper, [MET], 'muted');
    assert.deepEqual(stub.settings.get(MUTED), ['gene: EGFR']);
    assert.deepEqual(inA.get(MUTED), [7, 'nonsense']);
  });

  it('add up: those of the folder come before those of the user', () => {
    stub.settings.set(MUTED, ['gene: EGFR', 'gene: MET']);
    inA.set(MUTED, ['gene: ALK']);
    assert.deepEqual(
      store.list(paper, 'muted').map(({ text }) => text),
      ['ALK', 'MET', 'EGFR'],
    );
    const { verdicts } = createSettings().for(paper);
    assert.deepEqual([...verdicts.muted], ['gene: EGFR', 'gene: MET', 'gene: ALK']);
  });

  it('that cannot be written are said so, and the next one is written', async () => {
    inA.set = () => {
      throw new Error('the file has unsaved changes');
    };
    const kept = await store.keep(paper, MET, 'muted');
    Reflect.deleteProperty(inA, 'set');
    assert.equal(kept, false);
    assert.deepEqual(reported, ['settings: Error: the file has unsaved changes']);
    assert.deepEqual(stub.said, ['The settings could not be written: the file has unsaved changes']);
    assert.equal(await store.keep(paper, ALK, 'muted'), true);
    assert.deepEqual(inA.get(MUTED), ['gene: ALK']);
  });

  it('are the same value until they are others, and what does not fit is told once', () => {
    const warnings: string[] = [];
    const settings = createSettings((message) => warnings.push(message));
    stub.configure(MUTED, ['gene: MET', 'MET']);
    const before = settings.for(paper).verdicts;
    stub.configure('biogloss.highlights.enabled', false);
    assert.equal(settings.for(paper).verdicts, before);
    assert.equal(settings.for(undefined).verdicts, before);
    assert.deepEqual(warnings, ['biogloss.terms: ignored, as no terms such as "gene: MET": "MET"']);
    stub.configure(MUTED, ['gene: ALK', 'MET']);
    assert.deepEqual([...settings.for(paper).verdicts.muted], ['gene: ALK']);
    assert.equal(warnings.length, 1);
    settings.dispose();
  });
});
