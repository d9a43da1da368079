import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import vm from 'node:vm';

const FILE = 'dist/extension.js';

/** What a browser's worker has and a bundle may use; no `process`, `Buffer`, `require` of Node or `document`. */
function workerGlobals(): Record<string, unknown> {
  return { TextDecoder, TextEncoder, URL, setTimeout, clearTimeout, console, crypto, queueMicrotask };
}

/** Stands for the `vscode` module while the bundle loads: any member may be read or extended, none may be called. */
function anything(): unknown {
  return new Proxy(class {}, { get: (target, key) => (key === 'prototype' ? target.prototype : anything()) });
}

describe('the bundle', () => {
  it('loads with a worker’s globals and no module but vscode, and exports activate', () => {
    const module = { exports: {} as { activate?: unknown } };
    const required: string[] = [];
    const require = (name: string): unknown => {
      required.push(name);
      return Object.create(anything() as object);
    };
    vm.runInNewContext(readFileSync(FILE, 'utf8'), { ...workerGlobals(), module, exports: module.exports, require });
    assert.equal(typeof module.exports.activate, 'function');
    assert.deepEqual([...new Set(required)], ['vscode']);
  });

  it('knows no network', () => {
    const code = readFileSync(FILE, 'utf8');
    for (const word of ['fetch(', 'XMLHttpRequest', 'WebSocket', 'sendBeacon', 'importScripts'])
      assert.ok(!code.includes(word), word);
  });

  it('stays under 1.6 MB', () => {
    assert.ok(statSync(FILE).size < 1_600_000);
  });
});
