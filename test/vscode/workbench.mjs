// A real VS Code workbench in a headless browser, driven with Playwright:
//   const wb = await launch({ extensions: ['.'], workspace: 'fixtures/farm' });
//   await wb.openFile('a.txt', 3, 1);        // Quick Open, as a person would
//   await wb.runCommand('My Ext: Do It');    // Command Palette, the full title
//   await wb.hover('word');                  // the text of the hover over it; also treeRows, webviewFrame, notification
//   await wb.close();                        // wb.page is Playwright's page, for everything else
// Needs playwright-core and a Chromium: chromium.mjs finds or gets one.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { findChromium } from './chromium.mjs';
import { setup } from './setup.mjs';

// Nothing moves, asks, phones home or opens by itself, and nothing saves by itself as VS Code in a browser else does.
export const SETTINGS = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.reduceMotion': 'on',
  'update.mode': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'files.autoSave': 'off',
  'workbench.colorTheme': 'Default Dark Modern',
  'telemetry.telemetryLevel': 'off',
  'chat.disableAIFeatures': true,
  'chat.commandCenter.enabled': false,
  'comments.openView': 'never',
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'editor.cursorBlinking': 'solid',
  'editor.minimap.enabled': false,
  'editor.hover.delay': 100,
};
// The browser reaches 127.0.0.1 and nothing else, so that tests behave alike with and without internet.
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
];
const WINDOWS = process.platform === 'win32';

/** Starts VS Code's server on a free port of 127.0.0.1, with new user data. */
export async function startServer({ settings = {}, vsix = [], env = {} } = {}) {
  const { server, node } = setup(),
    data = fs.mkdtempSync(path.join(os.tmpdir(), 'tb-')),
    user = path.join(data, 'data', 'User');
  for (const dir of [user, path.join(data, 'data', 'logs')]) fs.mkdirSync(dir, { recursive: true });
  fs.writeFileSync(path.join(user, 'settings.json'), JSON.stringify({ ...SETTINGS, ...settings }, null, 2));
  const outer = Object.entries(process.env).filter(([key]) => !/^(?:VSCODE_|ELECTRON_)/.test(key)); // we may run inside VS Code
  const start = (...args) => {
    const p = spawn(
      node,
      [path.join(server, 'out/server-main.js'), '--accept-server-license-terms', '--server-data-dir', data, ...args],
      {
        env: { ...Object.fromEntries(outer), EXTENSIONS_GALLERY: '{}', XDG_RUNTIME_DIR: data, ...env },
        detached: !WINDOWS,
      },
    );
    p.text = '';
    for (const stream of [p.stdout, p.stderr])
      stream.on('data', (d) => {
        p.text += d;
      });
    p.gone = new Promise((ok) => p.once('close', ok)); // closed is later than ended: its extension host shares its output
    return p;
  };
  for (const file of vsix) {
    const p = start('--install-extension', path.resolve(file));
    if ((await p.gone) !== 0) throw new Error(`${file} was not installed:\n${p.text}`);
  }
  const p = start(
    '--host',
    '127.0.0.1',
    '--port',
    '0',
    '--without-connection-token',
    '--disable-telemetry',
    '--disable-workspace-trust',
    '--disable-update-check',
    '--disable-getting-started-override',
  );
  const end = () => {
    // the whole process group: an extension host that was still starting would outlive its server by hours
    try {
      process.kill(WINDOWS ? p.pid : -p.pid, 'SIGKILL');
    } catch {
      /* all gone */
    }
    fs.rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  process.once('exit', end);
  let port;
  while (!(port = p.text.match(/agent listening on (\d+)\s/)?.[1]) && p.exitCode === null) await sleep(20);
  if (!port) throw new Error(`VS Code's server did not start:\n${p.text}`);
  return {
    authority: `127.0.0.1:${port}`,
    log: () => p.text,
    async stop() {
      p.kill();
      await Promise.race([p.gone, sleep(3000, 0, { ref: false })]);
      process.off('exit', end);
      end();
    },
  };
}

/**
 * Opens a workbench. `extensions`: folders of extensions under development; `web`: run these from `browser` in the worker
 * extension host, not from `main` in the Node one; `vsix`: packages to install first; `workspace`: a folder or a
 * .code-workspace file; `settings`, `env`: for user and server; `tests`, `expose`: what run-integration.mjs needs.
 */
export async function launch({
  extensions = [],
  web = false,
  vsix = [],
  workspace,
  settings = {},
  env = {},
  tests,
  expose = {},
  viewport = { width: 1400, height: 900 },
  headless = !process.env.VSCODE_TESTBED_HEADED,
} = {}) {
  const manifests = extensions.map((dir) => JSON.parse(fs.readFileSync(path.join(dir, 'package.json'), 'utf8')));
  const kinds = Object.fromEntries(
    manifests.filter((m) => web || m.main).map((m) => [`${m.publisher}.${m.name}`, [web ? 'web' : 'workspace']]),
  );
  const server = await startServer({ vsix, env, settings: { 'remote.extensionKind': kinds, ...settings } });
  let browser;
  try {
    browser = await chromium.launch({ executablePath: (await findChromium()).file, headless, args: FLAGS });
    const page = await browser.newPage({ viewport, locale: 'en-US' });
    page.setDefaultTimeout(20000);
    for (const [name, fn] of Object.entries(expose)) await page.exposeFunction(name, fn);
    // The address's `payload` takes one development extension, the page's configuration several: we add to that one after
    // the page is parsed and before its module runs. (Chromium cuts a page with a rewritten response off from 127.0.0.1.)
    const slashed = (file) =>
      path
        .resolve(file)
        .replace(/\\/g, '/')
        .replace(/^(?!\/)/, '/');
    const uri = (file) => ({ scheme: 'vscode-remote', authority: server.authority, path: slashed(file) });
    await page.addInitScript(
      (options) =>
        document.addEventListener(
          'readystatechange',
          () => {
            const meta = document.getElementById('vscode-workbench-web-configuration'); // none in inner frames
            if (meta)
              meta.dataset.settings = JSON.stringify({
                ...JSON.parse(meta.dataset.settings),
                developmentOptions: options,
              });
          },
          { once: true },
        ),
      { extensions: extensions.map(uri), extensionTestsPath: tests && uri(tests) },
    );
    const what = !workspace ? 'ew' : workspace.endsWith('.code-workspace') ? 'workspace' : 'folder';
    await page.goto(
      `http://${server.authority}/?${what}=${workspace ? encodeURIComponent(slashed(workspace)) : 'true'}`,
    );
    await page.waitForFunction(
      () =>
        ['code/LifecyclePhase/Restored', 'code/didLoadExtensions'] // commands, views: all there
          .every((mark) => performance.getEntriesByName(mark).length),
      null,
      { timeout: 60000 },
    );
    return new Workbench(page, server, browser);
  } catch (e) {
    await browser?.close();
    await server.stop();
    throw e;
  }
}

export class Workbench {
  constructor(page, server, browser) {
    Object.assign(this, { page, server, browser });
  }
  screenshot(file) {
    return this.page.screenshot({ path: file });
  }
  async close() {
    await this.page.goto('about:blank').catch(() => {}); // VS Code then ends the extension host in good order, at once
    await this.browser.close();
    await this.server.stop();
  }

  /** Opens the quick input, types (all at once: typing letter by letter confuses a search that is not ready) and picks. */
  async pick(key, text, label) {
    const box = this.page.locator('.quick-input-widget'),
      name = box.locator('.monaco-list-row .label-name');
    await this.page.keyboard.press(key);
    await box.locator('input').fill(text);
    await name
      .filter({ hasText: new RegExp(`^${label.replace(/[^\w\s]/g, '\\$&')}$`) })
      .first()
      .click();
  }
  runCommand(title) {
    return this.pick('F1', `>${title}`, title);
  }
  async openFile(file, line = 1, column = 1) {
    await this.pick('ControlOrMeta+P', `${file}:${line}:${column}`, path.basename(file));
    await this.page.locator(`.tab.active[data-resource-name="${path.basename(file)}"]`).waitFor();
    await this.page.locator('.editor-group-container.active .view-line').first().waitFor();
  }

  /** The text of the hover over a word's nth visible occurrence in the active editor. */
  async hover(word, nth = 0, timeout = 20000) {
    const parts = this.page.locator('.monaco-resizable-hover .monaco-hover:not(.hidden) .hover-contents');
    for (const end = Date.now() + timeout; Date.now() < end; await this.page.waitForTimeout(200)) {
      // it may still activate
      const at = await this.page.evaluate(findWord, [word, nth]);
      if (!at) continue;
      await this.page.mouse.move(at.x, at.y + 200); // away first: only a move towards the word opens the hover
      await this.page.mouse.move(at.x, at.y, { steps: 3 });
      await parts
        .first()
        .waitFor({ timeout: 1500 })
        .catch(() => {});
      const text = (await parts.allInnerTexts()).join('\n').trim();
      if (text && text !== 'Loading...') return text;
    }
    throw new Error(`no hover over '${word}' (${nth}) within ${timeout} ms`);
  }

  /** The rows of a tree view, as far as they are on the screen, once there are that many. */
  async treeRows(view, atLeast = 1) {
    const rows = this.page.locator(`.monaco-list[aria-label="${view}"] .monaco-list-row`);
    await rows.nth(atLeast - 1).waitFor();
    return rows.evaluateAll((all) =>
      all
        .sort((a, b) => a.dataset.index - b.dataset.index)
        .map((row) => ({
          level: +row.ariaLevel,
          label: row.querySelector('.label-name')?.textContent ?? '',
          description: row.querySelector('.label-description')?.textContent ?? '',
          expanded: row.ariaExpanded === 'true',
        })),
    );
  }

  /** The document inside the nth webview, as a Playwright Frame. */
  async webviewFrame(nth = 0) {
    const outer = await this.page.locator('iframe.webview.ready').nth(nth).elementHandle();
    const inner = await (await outer.contentFrame()).waitForSelector('#active-frame', { state: 'attached' });
    return inner.contentFrame();
  }

  /** The text of the first notification that matches. */
  notification(text) {
    return this.page.locator('.notification-list-item-message', { hasText: text }).first().innerText();
  }
}

/** In the page: the middle of a word's nth occurrence in the active editor. */
function findWord([word, nth]) {
  const found = [],
    range = document.createRange(),
    lines = document.querySelector('.editor-group-container.active .view-lines');
  const walk = document.createTreeWalker(lines ?? document.head, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    for (let i = node.data.indexOf(word); i >= 0; i = node.data.indexOf(word, i + 1)) {
      range.setStart(node, i);
      range.setEnd(node, i + word.length);
      found.push(range.getBoundingClientRect());
    }
  }
  const box = found.sort((a, b) => a.y - b.y || a.x - b.x)[nth];
  return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
