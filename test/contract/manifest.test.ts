import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { WARNING_KINDS } from '../../src/platform/warning-kinds';

interface Setting {
  readonly type?: string;
  readonly default?: unknown;
  readonly scope?: string;
  readonly order?: number;
  readonly markdownDescription?: string;
}
interface MenuItem {
  readonly command?: string;
  readonly submenu?: string;
  readonly when?: string;
  readonly args?: { readonly commands?: readonly CommandInList[] };
}
type CommandInList = string | { readonly command: string };
interface Key extends MenuItem {
  readonly command: string;
  readonly key: string;
}
interface Manifest {
  readonly main: string;
  readonly browser: string;
  readonly type?: string;
  readonly engines: { readonly vscode: string };
  readonly devDependencies: Record<string, string>;
  readonly dependencies: Record<string, string>;
  readonly contributes: {
    readonly commands: readonly { command: string; title: string; category?: string; enablement?: string }[];
    readonly configuration: readonly { title: string; properties: Record<string, Setting> }[];
    readonly colors: readonly { id: string; defaults: Record<string, string> }[];
    readonly views: Record<string, readonly { id: string }[]>;
    readonly viewsWelcome: readonly { view: string; when: string }[];
    readonly submenus: readonly { id: string }[];
    readonly menus: Record<string, readonly MenuItem[]>;
    readonly keybindings: readonly Key[];
    readonly walkthroughs: readonly { steps: readonly { media: { svg: string; altText: string } }[] }[];
    readonly grammars: readonly { path: string }[];
  };
}

const text = readFileSync('package.json', 'utf8');
const manifest = JSON.parse(text) as Manifest;
const nls = JSON.parse(readFileSync('package.nls.json', 'utf8')) as Record<string, string>;
const { contributes } = manifest;
const commandIds = new Set(contributes.commands.map((command) => command.command));
const viewIds = Object.values(contributes.views).flatMap((views) => views.map((view) => view.id));

/** Commands of the editor that keys of ours call. */
const EDITORS_OWN: ReadonlySet<string> = new Set(['editor.action.showHover']);

/** Those of a list that are not the editor's; never none. */
function ownCommands(commands: readonly CommandInList[] = []): readonly string[] {
  const ids = commands.map((command) => (typeof command === 'string' ? command : command.command));
  const own = ids.filter((id) => !id.startsWith('list.'));
  return own.length > 0 ? own : ['none'];
}

describe('the manifest', () => {
  it('ships one bundle for both hosts, as plain CommonJS', () => {
    assert.equal(manifest.main, manifest.browser);
    assert.equal(manifest.type, undefined);
  });

  it('promises the API that the types were checked against', () => {
    assert.equal(manifest.engines.vscode, `^${manifest.devDependencies['@types/vscode'] ?? ''}`);
  });

  it('pins every dependency exactly', () => {
    for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })) {
      assert.match(version, /^\d/, name);
    }
  });

  it('translates every text and has no text that nothing uses', () => {
    const used = new Set([...text.matchAll(/"%([^%"]+)%"/g)].map((match) => match[1] ?? ''));
    assert.deepEqual(
      [...used].filter((key) => !(key in nls)),
      [],
    );
    assert.deepEqual(
      Object.keys(nls).filter((key) => !used.has(key)),
      [],
    );
  });

  it('puts every command under BioGloss', () => {
    for (const command of contributes.commands) {
      assert.match(command.command, /^biogloss\./);
      assert.equal(command.category, 'BioGloss', command.command);
    }
  });

  it('names only its own commands and views in menus, keys and welcomes', () => {
    const items = [...Object.values(contributes.menus).flat(), ...contributes.keybindings];
    for (const { command, submenu, args } of items) {
      if (submenu !== undefined)
        assert.ok(
          contributes.submenus.some(({ id }) => id === submenu),
          submenu,
        );
      else
        for (const id of command === 'runCommands' ? ownCommands(args?.commands) : [command ?? 'none'])
          assert.ok(commandIds.has(id) || EDITORS_OWN.has(id), id);
    }
    for (const welcome of contributes.viewsWelcome) assert.ok(viewIds.includes(welcome.view), welcome.view);
    const linked = Object.values(nls).flatMap((value) => [...value.matchAll(/command:(biogloss\.[\w.]+)/g)]);
    for (const [, id] of linked)
      assert.ok(commandIds.has(id ?? '') || viewIds.includes((id ?? '').replace('.focus', '')), id);
  });

  it('tells what to do in each view for every state that leaves it empty', () => {
    for (const view of viewIds) {
      const whens = contributes.viewsWelcome
        .filter((welcome) => welcome.view === view)
        .map((welcome) => welcome.when)
        .join(' ');
      for (const state of ['none', 'off', 'large', 'pending', 'failed', 'ready'])
        assert.ok(whens.includes(`'${state}'`), `${view} ${state}`);
    }
  });

  it('describes, scopes, orders and gives a default to every setting', () => {
    for (const { properties } of contributes.configuration) {
      for (const [key, setting] of Object.entries(properties)) {
        assert.match(key, /^biogloss\./);
        assert.ok(setting.markdownDescription && setting.scope && setting.order !== undefined, key);
        assert.notEqual(setting.default, undefined, key);
      }
    }
  });

  it('has a setting for each kind of warning, and a kind for each of those settings', () => {
    const settings = contributes.configuration.flatMap(({ properties }) => Object.keys(properties));
    const ofKinds = WARNING_KINDS.map(({ setting }) => `biogloss.warnings.${setting}`);
    const others = ['biogloss.warnings.enabled', 'biogloss.warnings.accepted'];
    assert.deepEqual(
      settings.filter((key) => key.startsWith('biogloss.warnings.') && !others.includes(key)),
      ofKinds,
    );
  });

  it('explains every setting in the README', () => {
    const readme = readFileSync('README.md', 'utf8');
    for (const { properties } of contributes.configuration)
      for (const key of Object.keys(properties)) assert.ok(readme.includes(`\`${key}\``), key);
  });

  it('has a colour for each of the four kinds of theme', () => {
    for (const colour of contributes.colors) {
      assert.deepEqual(
        Object.keys(colour.defaults).sort(),
        ['dark', 'highContrast', 'highContrastLight', 'light'],
        colour.id,
      );
    }
  });

  it('refers to files that exist, each picture with words for those who do not see it', () => {
    const steps = contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps);
    for (const { media } of steps) assert.ok(media.altText !== '' && existsSync(media.svg), media.svg);
    for (const { path } of contributes.grammars) assert.ok(existsSync(path), path);
    for (const [file] of text.matchAll(/media\/[\w./-]+/g)) assert.ok(existsSync(file), file);
  });
});
