import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import type { Draft } from '../../../../src/features/notes/draft';
import { createDraftStore } from '../../../../src/features/notes/draft-store';
import { stub, Uri } from '../../../stubs/vscode';

const ID = '5b1db746-48cd-4d74-9296-a841198a182c';
const FILE = `file:///storage/drafts/${ID}.json`;
const DRAFT: Draft = {
  id: ID,
  paper: 'file:///papers/paper.md',
  kind: 'note',
  of: null,
  anchor: { start: 0, end: 4, exact: 'TP53', prefix: '', suffix: ' was' },
  isPlaceSure: true,
  text: 'Which assay?',
  written: '2026-11-22T10:00:00.000Z',
};
const context = (uris: object) => uris as vscode.ExtensionContext;
const storage = { storageUri: Uri.file('/storage'), globalStorageUri: Uri.file('/global') };
const later = (ms = 350) => new Promise((resolve) => setTimeout(resolve, ms));

describe('drafts in storage', () => {
  const warned: string[] = [];
  const open = (uris: object = storage) => createDraftStore(context(uris), (message) => warned.push(message));
  beforeEach(() => {
    stub.reset();
    warned.length = 0;
  });

  it('are written within half a second while one goes on typing, and read again', async () => {
    const store = open();
    const started = Date.now();
    for (let length = 1; !stub.files.has(FILE); length++) {
      store.keep({ ...DRAFT, text: 'Which assay was it?'.slice(0, length) });
      await later(20);
    }
    assert.ok(Date.now() - started < 500);
    store.keep(DRAFT);
    await later();
    assert.deepEqual(await open().load(), [DRAFT]);
    assert.deepEqual([...stub.files.keys()], [FILE]);
  });

  it('are gone when they are dropped, even a moment after they were typed', async () => {
    const store = open();
    store.keep(DRAFT);
    store.drop(ID);
    await later();
    assert.deepEqual([...stub.files.keys()], []);
    store.keep(DRAFT);
    await later();
    store.drop(ID);
    await later(10);
    assert.deepEqual(await open().load(), []);
  });

  it('are written when the window closes', async () => {
    const store = open();
    store.keep(DRAFT);
    store.dispose();
    await later(10);
    assert.deepEqual(await open().load(), [DRAFT]);
  });

  it('go to the storage of all windows where this one has none', async () => {
    const store = open({ globalStorageUri: Uri.file('/global') });
    store.keep(DRAFT);
    await later();
    assert.deepEqual([...stub.files.keys()], [`file:///global/drafts/${ID}.json`]);
  });

  it('are left alone where they cannot be read', async () => {
    stub.write(FILE, '{"version":1,');
    stub.write('file:///storage/drafts/other.json', JSON.stringify({ version: 1, ...DRAFT }));
    stub.write('file:///storage/drafts/later.json', JSON.stringify({ ...DRAFT, version: 2 }));
    assert.deepEqual(await open().load(), []);
    assert.equal(stub.files.size, 3);
  });

  it('that cannot be kept are told in the log', async () => {
    stub.before.hook = (operation) => {
      if (operation === 'writeFile') throw new Error('disk full');
    };
    open().keep(DRAFT);
    await later();
    assert.match(warned[0] ?? '', /could not be kept: Error: disk full/);
  });
});
