import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { stub, Uri } from '../stubs/vscode';
import { activate } from '../../src/extension';

function contextOf(): vscode.ExtensionContext {
  const memento = { get: () => undefined, update: () => Promise.resolve(), keys: () => [] };
  const context = {
    subscriptions: [],
    extensionUri: Uri.file('/biogloss'),
    globalStorageUri: Uri.file('/storage'),
    workspaceState: memento,
    globalState: memento,
  };
  return context as unknown as vscode.ExtensionContext;
}

describe('the extension', () => {
  beforeEach(() => stub.reset());

  it('leaves nothing behind when it is turned off, and can be turned on again', () => {
    stub.show(stub.open('Words about cells.'));
    for (let times = 0; times < 2; times++) {
      const context = contextOf();
      activate(context);
      assert.ok(stub.live.size > 10);
      for (const item of context.subscriptions) item.dispose();
      assert.deepEqual([...stub.live], []);
      assert.equal(stub.handlers.size, 0);
    }
  });

  it('does not read the lexicon before a paper is seen', () => {
    const context = contextOf();
    let read = 0;
    stub.files.get = () => (read++, undefined);
    activate(context);
    assert.equal(read, 0);
    for (const item of context.subscriptions) item.dispose();
    Reflect.deleteProperty(stub.files, 'get');
  });

  it('tells the menus about the active editor', () => {
    const context = contextOf();
    activate(context);
    assert.equal(stub.contextKeys.get('biogloss.state'), 'none');
    stub.show(stub.open('Words about cells.'));
    assert.equal(stub.contextKeys.get('biogloss.state'), 'pending');
    stub.show(stub.open('const x = 1;', 'file:///x.ts', 'typescript'));
    assert.equal(stub.contextKeys.get('biogloss.state'), 'none');
    for (const item of context.subscriptions) item.dispose();
  });
});
