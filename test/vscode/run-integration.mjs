#!/usr/bin/env node
// Runs an extension's tests (mocha or whatever) INSIDE VS Code's extension host and exits with their result:
//
//   node run-integration.mjs <extensionDir> <testsIndex> [workspaceDir] [--web] [--timeout=180000] [--verbose]
//
// <testsIndex> is VS Code's usual test entry, a CommonJS module that exports run(); it works unchanged with
// @vscode/test-electron. With --web the extension's `browser` entry runs in the worker extension host, and <testsIndex>
// must be one bundled file, as that host can load no other. Environment variables reach the tests, but not with --web.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { format, parseArgs } from 'node:util';
import { launch } from './workbench.mjs';

const {
  positionals: [extension, tests, workspace],
  values: flags,
} = parseArgs({
  allowPositionals: true,
  options: {
    web: { type: 'boolean', default: false },
    verbose: { type: 'boolean' },
    timeout: { type: 'string', default: '180000' },
  },
});
const file =
  tests &&
  ['', '.js', '.cjs', '/index.js']
    .map((end) => path.resolve(tests) + end)
    .find((f) => fs.statSync(f, { throwIfNoEntry: false })?.isFile());
if (!file)
  throw new Error(
    'usage: run-integration.mjs <extensionDir> <testsIndex> [workspaceDir] [--web] [--timeout=MS] [--verbose]',
  );

// VS Code hands the extension host's console to the page's codeAutomationLog, mixed with its own log. So the entry that
// VS Code starts is a little extension of ours: it marks what the tests print, runs them, and says when they passed.
const MARK = '\u0001testbed',
  entry = fs.mkdtempSync(path.join(os.tmpdir(), 'tb-entry-'));
process.once('exit', () => fs.rmSync(entry, { recursive: true, force: true }));
fs.writeFileSync(
  path.join(entry, 'package.json'),
  JSON.stringify({
    publisher: 'testbed',
    name: 'entry',
    version: '0.0.0',
    engines: { vscode: '^1.0.0' },
    main: './entry.js',
    browser: './entry.js',
  }),
);
fs.writeFileSync(
  path.join(entry, 'entry.js'),
  `
const mark = ${JSON.stringify(MARK)}, { log, warn, error } = console;
const put = (object, key, value) => Object.defineProperty(object, key, { value }); // VS Code ignores plain assignments
for (const [key, say] of Object.entries({ log, info: log, debug: log, warn, error })) put(console, key, (...a) => say(mark, ...a));
if (${!flags.web}) for (const [key, say] of Object.entries({ stdout: log, stderr: error })) put(process, key,
  new (require('stream').Writable)({ write(chunk, _, done) { say(mark + 'raw', String(chunk)); done(); } }));
exports.activate = () => {};
exports.run = async root => {
  const inner = { exports: {} };
  ${
    flags.web
      ? `(function (module, exports, require) {\n${fs.readFileSync(file, 'utf8')}\n})(inner, inner.exports, require);`
      : `inner.exports = require(${JSON.stringify(file)});`
  }
  const { run } = inner.exports; // returns a promise or takes a callback
  await (run.length < 2 ? run(root) : new Promise((ok, no) => run(root, (e, failed) => e || failed ? no(e || failed) : ok())));
  log(mark + 'passed');
};`,
);

let finish,
  passed = false;
const result = new Promise((ok) => {
    finish = ok;
  }),
  timer = setTimeout(() => finish('time-out'), +flags.timeout);
const wb = await launch({
  extensions: [extension, entry],
  workspace,
  web: flags.web,
  tests: path.join(entry, 'entry'),
  expose: {
    codeAutomationExit: (code) => finish(code),
    codeAutomationLog(type, [first, ...more]) {
      const out = /error|warn/.test(type) ? process.stderr : process.stdout;
      if (first === `${MARK}passed`) passed = true;
      else if (first === `${MARK}raw`) out.write(more[0]);
      else if (first === MARK) out.write(`${format(...more)}\n`);
      else if (flags.verbose) out.write(`[vscode] ${format(first, ...more)}\n`);
    },
  },
});
wb.browser.once('disconnected', () => finish('loss of the browser'));
let code = await result;
clearTimeout(timer);
if (code === 0 && !passed) code = 'loss of the extension host'; // VS Code reports 0 when the host crashes under test
if (typeof code !== 'number') {
  const shot = await wb.screenshot('testbed-failure.png').then(
    () => 'see testbed-failure.png',
    () => 'no picture',
  );
  console.error(`[testbed] no result: ${code}; ${shot}\n${wb.server.log()}`);
}
await wb.close();
process.exit(typeof code === 'number' ? code : 1);
