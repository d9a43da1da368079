// Finds a Chromium for the tests in a real VS Code, or gets one: `node chromium.mjs` prints where it is and how it came.
// In this order: the one named in VSCODE_TESTBED_CHROMIUM, an installed one, one that Playwright downloaded before, the
// system's package (root on Debian or Ubuntu), Playwright's download, and the one inside the npm package @sparticuz/chromium.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const INSTALLED = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/snap/bin/chromium',
    '/usr/bin/microsoft-edge',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};
const SPARTICUZ = '@sparticuz/chromium@153.0.0';
const CACHE = process.env.VSCODE_TESTBED ?? path.join(os.homedir(), '.cache', 'vscode-testbed');

const sources = [
  ['VSCODE_TESTBED_CHROMIUM', () => process.env.VSCODE_TESTBED_CHROMIUM],
  ['installed', () => INSTALLED[process.platform]?.find(exists)],
  ["Playwright's, downloaded before", () => chromium.executablePath()],
  ["the system's package", systemPackage],
  ["Playwright's download", playwrightDownload],
  [`the npm package ${SPARTICUZ}`, npmPackage],
];

/** @returns {Promise<{ file: string, how: string }>} @throws Error with what was tried when there is none to be had */
export async function findChromium({ say = console.error } = {}) {
  const tried = [];
  for (const [how, find] of sources) {
    try {
      const file = await find(say);
      if (file && exists(file)) return { file, how };
      tried.push(how);
    } catch (error) {
      tried.push(`${how} (${String(error.message).split('\n')[0]})`);
    }
  }
  throw new Error(
    `No Chromium for the tests in a real VS Code. Tried: ${tried.join('; ')}.\n` +
      'Install Chromium or Chrome, or set VSCODE_TESTBED_CHROMIUM to one, or leave these tests out: npm test -- --no-vscode',
  );
}

function systemPackage(say) {
  if (process.platform !== 'linux' || process.getuid() !== 0 || !exists('/usr/bin/apt-get')) return undefined;
  say('no Chromium found: installing the package of the system');
  const run = (...args) =>
    execFileSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: 300_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  run('update', '-qq');
  run('install', '-y', '-qq', '--no-install-recommends', 'chromium');
  return '/usr/bin/chromium';
}

function playwrightDownload(say) {
  say("no Chromium found: trying Playwright's download");
  const cli = path.join(path.dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
  execFileSync(process.execPath, [cli, 'install', 'chromium'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: 300_000,
  });
  return chromium.executablePath();
}

async function npmPackage(say) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  say(`no Chromium found: trying the one in ${SPARTICUZ}`);
  const home = path.join(CACHE, 'chromium-npm');
  fs.mkdirSync(home, { recursive: true });
  if (!exists(path.join(home, 'package.json'))) fs.writeFileSync(path.join(home, 'package.json'), '{"private":true}');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', SPARTICUZ], {
    cwd: home,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const module = await import(
    pathToFileURL(createRequire(path.join(home, 'package.json')).resolve('@sparticuz/chromium')).href
  );
  return module.default.executablePath();
}

function exists(file) {
  return fs.existsSync(file);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(JSON.stringify(await findChromium()));
