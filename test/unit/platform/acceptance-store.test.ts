import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import type { Acceptance } from '../../../src/core/verdicts/acceptance';
import { createAcceptanceStore } from '../../../src/platform/acceptance-store';
import { createSettings } from '../../../src/platform/settings';
import { createSettingsWriter } from '../../../src/platform/write-settings';
import { stub, Uri } from '../../stubs/vscode';

const ACCEPTED = 'biogloss.warnings.accepted';
const uri = (address: string) => Uri.parse(address) as unknown as vscode.Uri;
const paper = uri('file:///a/paper.md');
const acceptance = (parts: Partial<Acceptance> = {}): Acceptance => ({
  paper: 'paper.md',
  warning: 'warning.causal_on_observational',
  words: 'Ice helps.',
  on: 'helps',
  reason: 'said as a hypothesis above',
  date: '2026-11-22',
  ...parts,
});

describe('acceptances in the settings', () => {
  const reported: string[] = [];
  const store = createAcceptanceStore(
    createSettingsWriter((what, error) => reported.push(`${what}: ${String(error)}`)),
  );
  let inA: Map<string, unknown>;

  beforeEach(() => {
    stub.reset();
    reported.length = 0;
    stub.folders.set('file:///a', (inA = new Map<string, unknown>()));
  });

  it('are kept in the folder of the paper, else with the user', async () => {
    await store.keep(paper, acceptance());
    await store.keep(uri('untitled:Untitled-1'), acceptance({ paper: 'untitled:Untitled-1' }));
    assert.deepEqual(inA.get(ACCEPTED), [acceptance()]);
    assert.deepEqual(stub.settings.get(ACCEPTED), [acceptance({ paper: 'untitled:Untitled-1' })]);
  });

  it('all arrive when they come in at once; the same words once, with the latest reason', async () => {
    const other = acceptance({ words: 'Snow helps.' });
    const again = acceptance({ words: 'ICE  helps.', reason: 'on second thoughts' });
    await Promise.all([acceptance(), other, again].map((each) => store.keep(paper, each)));
    assert.deepEqual(inA.get(ACCEPTED), [other, again]);
    assert.deepEqual(store.list(paper), [again, other]);
  });

  it('are told apart by paper, rule, claim and the words in it', async () => {
    const all = [
      acceptance(),
      acceptance({ paper: 'other.md' }),
      acceptance({ warning: 'warning.no_data_or_citation' }),
      acceptance({ words: 'Snow helps.' }),
      acceptance({ on: 'Ice' }),
    ];
    for (const each of all) await store.keep(paper, each);
    assert.equal(store.list(paper).length, all.length);
    await store.withdraw(paper, [acceptance()]);
    assert.deepEqual(inA.get(ACCEPTED), all.slice(1));
  });

  it('are withdrawn wherever they stand, and what is none stays where it is', async () => {
    stub.settings.set(ACCEPTED, [acceptance()]);
    inA.set(ACCEPTED, [7, { paper: 'paper.md' }, { ...acceptance(), note: 'by hand' }]);
    await store.withdraw(paper, [acceptance()]);
    assert.equal(stub.settings.get(ACCEPTED), undefined);
    assert.deepEqual(inA.get(ACCEPTED), [7, { paper: 'paper.md' }]);
  });

  it('keep what else somebody wrote beside them', async () => {
    const byHand = { ...acceptance({ words: 'Snow helps.' }), note: 'by hand' };
    inA.set(ACCEPTED, ['nonsense', byHand]);
    await store.keep(paper, acceptance());
    assert.deepEqual(inA.get(ACCEPTED), ['nonsense', byHand, acceptance()]);
  });

  it('do not take the place of a value that is no list, which is said so', async () => {
    inA.set(ACCEPTED, { mine: true });
    assert.equal(await store.keep(paper, acceptance()), false);
    assert.deepEqual(inA.get(ACCEPTED), { mine: true });
    assert.deepEqual(stub.said, ['The settings could not be written: biogloss.warnings.accepted is no list']);
    assert.deepEqual(reported, ['settings: Error: biogloss.warnings.accepted is no list']);
  });

  it('are read with missing reasons and dates, the folder before the user, and what does not fit is told once', () => {
    const warnings: string[] = [];
    const settings = createSettings((message) => warnings.push(message));
    stub.settings.set(ACCEPTED, [acceptance({ reason: 'of the user' }), null]);
    inA.set(ACCEPTED, [
      { paper: 'paper.md', warning: 'warning.causal_on_observational', words: 'Ice helps.', on: 'helps' },
    ]);
    assert.deepEqual(settings.for(paper).accepted, [acceptance({ reason: '', date: '' })]);
    const before = settings.for(paper).accepted;
    stub.configure('biogloss.highlights.enabled', false);
    assert.equal(settings.for(paper).accepted, before);
    assert.deepEqual(warnings, ['biogloss.warnings.accepted: ignored, as no acceptances: null']);
    settings.dispose();
  });
});

describe('kinds of warning in the settings', () => {
  beforeEach(() => stub.reset());

  it('are shown unless they, or all of them, are turned off', () => {
    const settings = createSettings();
    stub.configure('biogloss.warnings.intervals', false);
    assert.ok(!settings.for(paper).warnings.has('intervals'));
    assert.ok(settings.for(paper).warnings.has('pValues'));
    stub.configure('biogloss.warnings.enabled', false);
    assert.equal(settings.for(paper).warnings.size, 0);
    settings.dispose();
  });
});
