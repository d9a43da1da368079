import Module, { createRequire } from 'node:module';
import path from 'node:path';
import * as vscode from '../stubs/vscode';
import { once } from './measure';

interface Extension {
  activate(context: object): unknown;
}

/** Milliseconds that loading the shipped bundle and `activate` take in this process, with the stub in place of the editor. */
export function activationTime(): number {
  const loader = Module as unknown as { _load(request: string, ...rest: unknown[]): unknown };
  const load = loader._load.bind(loader);
  loader._load = (request, ...rest) => (request === 'vscode' ? vscode : load(request, ...rest));
  const require = createRequire(import.meta.url);
  const memento = { get: () => undefined, update: () => Promise.resolve(), keys: () => [] };
  const context = {
    subscriptions: [],
    extensionUri: vscode.Uri.file('/biogloss'),
    globalStorageUri: vscode.Uri.file('/storage'),
    workspaceState: memento,
    globalState: memento,
  };
  return once(() => (require(path.resolve('dist/extension.js')) as Extension).activate(context));
}
