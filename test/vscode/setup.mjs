#!/usr/bin/env node
// Puts a real VS Code (workbench page, server, extension host) into a cache folder, using nothing but npm and tar:
// `node setup.mjs` prints where it is. About ten seconds and 90 MB once, instant from then on.
// The npm package code-server carries a build of VS Code's "server with web UI" in lib/vscode, with a server-main.js of
// its own: we take that folder and leave code-server's front end out. Nothing is compiled: file watching and search come
// as ready-made binaries in npm packages; the rest that is native (terminals, Kerberos, ...) is left out or stubbed.
//   VSCODE_TESTBED          cache folder                       (default ~/.cache/vscode-testbed)
//   VSCODE_TESTBED_VERSION  code-server 4.X.Y = VS Code 1.X.Y  (default 4.100.3, the newest made for Node 20)
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const RECIPE = 1; // raise it when this file changes what it makes: older caches are then left alone
const {
  VSCODE_TESTBED_VERSION: VERSION = '4.100.3',
  VSCODE_TESTBED = path.join(os.homedir(), '.cache', 'vscode-testbed'),
} = process.env;
const HOME = path.resolve(VSCODE_TESTBED, `${VERSION}-r${RECIPE}`),
  DONE = path.join(HOME, 'done.json');

// Of the server's dependencies those that a test can reach, in the versions that its own shrinkwrap pins.
const KEEP = [
  '@parcel/watcher',
  '@vscode/iconv-lite-umd',
  '@vscode/proxy-agent',
  'cookie',
  'http-proxy-agent',
  'ws',
  'https-proxy-agent',
  'jschardet',
  'minimist',
  'vscode-oniguruma',
  'vscode-regexpp',
  'vscode-textmate',
  'yauzl',
  'yazl',
];
const REPLACE = { '@vscode/ripgrep': '1.18.0' }; // the first that gets its binary from npm and not from elsewhere
// Imported at start. Of no use to a test: telemetry, device id, watchdog, copy-on-write. In simpler form: the log files
// that the Output view shows, and the way to ripgrep.
const STUBS = {
  '@microsoft/1ds-core-js': 'exports.AppInsightsCore = class {};',
  '@vscode/deviceid': "exports.getDeviceId = async () => 'testbed';",
  'native-watchdog': 'exports.start = () => {};',
  '@vscode/native-watchdog': 'exports.start = () => {};',
  '@vscode/fs-copyfile': "exports.isCloneSupported = () => false; exports.cp = require('fs').promises.cp;",
  '@vscode/spdlog': `const fs = require('fs'), path = require('path');
    exports.setFlushOn = () => {};
    exports.createAsyncRotatingLogger = async (name, file) => {
      let stamp = level => new Date().toISOString().replace('T', ' ').replace('Z', ' [' + level + '] '), end = '\\n';
      const logger = { clearFormatters() { stamp = () => ''; end = ''; } };
      for (const key of ['setLevel', 'setPattern', 'flush', 'drop']) logger[key] = () => {};
      for (const key of ['trace', 'debug', 'info', 'warn', 'error', 'critical'])
        logger[key] = text => fs.appendFileSync(file, stamp(key === 'warn' ? 'warning' : key) + text + end);
      fs.mkdirSync(path.dirname(file), { recursive: true });
      return logger;
    };`,
  '@vscode/ripgrep-universal': `exports.rgPath = require.resolve('@vscode/ripgrep-' + process.platform + '-'
    + process.arch + '/bin/rg' + (process.platform === 'win32' ? '.exe' : ''));`,
};
// Built-in extensions that are large and want an account. The small ones stay: the page lists them and misses them.
const DROP = ['copilot', 'mermaid-markdown-features'];

const readJson = (file) => JSON.parse(fs.readFileSync(file, 'utf8'));
const run = (cwd, cmd, ...args) =>
  execFileSync(cmd, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
    maxBuffer: 1 << 26,
  });
const npm = (cwd, ...args) =>
  run(cwd, 'npm', ...args, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error');

/** Makes sure the test bed exists. Returns { server, node, version }: its folder, the Node to run it with, its VS Code. */
export function setup() {
  if (!fs.existsSync(DONE)) build();
  const { node, version } = readJson(DONE);
  return { server: path.join(HOME, 'server'), node: node ? path.join(HOME, node) : process.execPath, version };
}

function build() {
  // aside, and renamed at the end: an interrupted build leaves no half-made test bed
  const tmp = `${HOME}.${process.pid}.tmp`,
    server = path.join(tmp, 'server'),
    manifest = path.join(server, 'package.json');
  fs.rmSync(tmp, { recursive: true, force: true });
  fs.mkdirSync(server, { recursive: true });
  fs.writeFileSync(path.join(tmp, 'package.json'), '{"private":true}');
  const tgz = npm(tmp, 'pack', `code-server@${VERSION}`).trim().split('\n').pop();
  run(tmp, 'tar', '-xzf', tgz, '-C', 'server', '--strip-components=3', '--exclude=*.map', 'package/lib/vscode');
  const major = JSON.parse(run(tmp, 'tar', '-xzOf', tgz, 'package/package.json')).engines.node.match(/\d+/)[0];
  for (const junk of [tgz, ...DROP.map((name) => `server/extensions/${name}`)])
    fs.rmSync(path.join(tmp, junk), { recursive: true, force: true });

  const { dependencies, ...rest } = readJson(manifest);
  const kept = Object.fromEntries(Object.entries(dependencies).filter(([name]) => KEEP.includes(name)));
  fs.writeFileSync(manifest, JSON.stringify({ ...rest, dependencies: { ...kept, ...REPLACE } }, null, 2));
  npm(server, 'install', '--omit=dev'); // never --no-package-lock, which would ignore the shrinkwrap too
  npm(path.join(server, 'extensions'), 'ci', '--omit=dev'); // TypeScript, without which JS, TS and HTML files raise errors
  for (const [name, code] of Object.entries(STUBS)) {
    const dir = path.join(server, 'node_modules', name);
    fs.mkdirSync(dir, { recursive: true });
    fs.writeFileSync(path.join(dir, 'package.json'), JSON.stringify({ name, version: '0.0.0', main: 'index.js' }));
    fs.writeFileSync(path.join(dir, 'index.js'), code);
  }
  let node = null; // a server that wants a newer Node than ours brings it along, from npm as well
  if (+process.versions.node.split('.')[0] < +major) {
    const os =
      { win32: 'win', darwin: process.arch === 'arm64' ? 'bin-darwin' : 'darwin' }[process.platform] ??
      process.platform;
    npm(tmp, 'install', '--no-save', `node-${os}-${process.arch}@${major}`);
    node = `node_modules/node-${os}-${process.arch}/bin/node${os === 'win' ? '.exe' : ''}`;
  }
  fs.writeFileSync(path.join(tmp, 'done.json'), JSON.stringify({ node, version: rest.version }));
  try {
    fs.renameSync(tmp, HOME);
  } catch (e) {
    if (!fs.existsSync(DONE)) throw e;
  } // unless another setup was faster
  fs.rmSync(tmp, { recursive: true, force: true });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(JSON.stringify(setup(), null, 2));
