import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import type { Acceptance } from '../../../src/core/verdicts/acceptance';
import type { AcceptanceStore, Settings } from '../../../src/platform/services';
import { createAcceptanceStore } from '../../../src/platform/acceptance-store';
import { createSettings } from '../../../src/platform/settings';
import { createSettingsWriter } from '../../../src/platform/write-settings';
import { stub, Uri } from '../../stubs/vscode';
import { fakeAnnotations } from '../../support/fake-annotations';

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

/** As a reviewer's own edit of the settings, or an earlier version of the extension, would leave them. */
describe('acceptances in the settings', () => {
  const reported: string[] = [];
  let inA: Map<string, unknown>;
  let settings: Settings & vscode.Disposable;
  let store: AcceptanceStore;

  beforeEach(() => {
    stub.reset();
    reported.length = 0;
    stub.folders.set('file:///a', (inA = new Map<string, unknown>()));
    settings = createSettings();
    const write = createSettingsWriter((what, error) => reported.push(`${what}: ${String(error)}`));
    store = createAcceptanceStore({ settings, annotations: fakeAnnotations(), write });
  });
  afterEach(() => void settings.dispose());

  const document = () => stub.open('Ice helps.', 'file:///a/paper.md') as unknown as vscode.TextDocument;

  it('count after those beside the paper, and are told apart by paper, rule, claim and the words in it', async () => {
    const all = [
      acceptance(),
      acceptance({ paper: 'other.md' }),
      acceptance({ warning: 'warning.no_data_or_citation' }),
      acceptance({ words: 'Snow helps.' }),
      acceptance({ on: 'Ice' }),
    ];
    inA.set(ACCEPTED, all);
    await store.keep(document(), acceptance({ reason: 'beside it' }), { start: 0, end: 3 });
    const reasons = store.acceptedIn(paper).map(({ reason }) => reason);
    assert.deepEqual(reasons, ['beside it', ...all.map(({ reason }) => reason)]);
    await store.withdraw(document(), [acceptance()]);
    assert.deepEqual(inA.get(ACCEPTED), all.slice(1));
  });

  it('are withdrawn wherever they stand, and what is none stays where it is', async () => {
    stub.settings.set(ACCEPTED, [acceptance()]);
    inA.set(ACCEPTED, [7, { paper: 'paper.md' }, { ...acceptance(), note: 'by hand' }]);
    await store.withdraw(document(), [acceptance()]);
    assert.equal(stub.settings.get(ACCEPTED), undefined);
    assert.deepEqual(inA.get(ACCEPTED), [7, { paper: 'paper.md' }]);
  });

  it('are no longer written: what is accepted now is an annotation', async () => {
    const paperOfA = document();
    await store.keep(paperOfA, acceptance(), { start: 0, end: 3 });
    assert.equal(inA.get(ACCEPTED), undefined);
    assert.deepEqual(
      store.acceptedIn(paper).map(({ paper: name, reason }) => [name, reason]),
      [['paper.md', 'said as a hypothesis above']],
    );
    await store.withdraw(paperOfA, [acceptance()]);
    assert.deepEqual(store.acceptedIn(paper), []);
  });

  it('go with a paper that is renamed, beside what else somebody wrote there', async () => {
    const byHand = { ...acceptance({ words: 'Snow helps.' }), note: 'by hand' };
    inA.set(ACCEPTED, ['nonsense', acceptance(), { ...byHand, paper: 'other.md' }]);
    assert.equal(await store.renamed(paper, uri('file:///a/renamed.md')), true);
    assert.deepEqual(inA.get(ACCEPTED), [
      'nonsense',
      { ...byHand, paper: 'other.md' },
      acceptance({ paper: 'renamed.md' }),
    ]);
  });

  it('do not take the place of a value that is no list, which is said so', async () => {
    stub.settings.set(ACCEPTED, [acceptance()]);
    inA.set(ACCEPTED, { mine: true });
    assert.equal(await store.renamed(paper, uri('file:///a/renamed.md')), false);
    assert.deepEqual(inA.get(ACCEPTED), { mine: true });
    assert.deepEqual(stub.settings.get(ACCEPTED), [acceptance()]);
    assert.deepEqual(stub.said, ['The settings could not be written: biogloss.warnings.accepted is no list']);
    assert.deepEqual(reported, ['settings: Error: biogloss.warnings.accepted is no list']);
  });

  it('are read with missing reasons and dates, the folder before the user, and what does not fit is told once', () => {
    const warnings: string[] = [];
    const telling = createSettings((message) => warnings.push(message));
    stub.settings.set(ACCEPTED, [acceptance({ reason: 'of the user' }), null]);
    inA.set(ACCEPTED, [
      { paper: 'paper.md', warning: 'warning.causal_on_observational', words: 'Ice helps.', on: 'helps' },
    ]);
    assert.deepEqual(telling.for(paper).accepted, [acceptance({ reason: '', date: '' })]);
    const before = telling.for(paper).accepted;
    stub.configure('biogloss.highlights.enabled', false);
    assert.equal(telling.for(paper).accepted, before);
    assert.deepEqual(warnings, ['biogloss.warnings.accepted: ignored, as no acceptances: null']);
    telling.dispose();
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
