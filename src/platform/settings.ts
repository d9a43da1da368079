import * as vscode from 'vscode';
import type { Acceptance } from '../core/verdicts/acceptance';
import type { TermVerdicts } from '../core/verdicts/term-verdicts';
import { createAcceptanceReader } from './acceptance-settings';
import type { Configuration, Settings } from './services';
import { createVerdictReader } from './term-settings';
import { WARNING_KINDS } from './warning-kinds';

const SECTION = 'biogloss';

const TERM_FILES = ['biogloss-terms.{csv,tsv,obo,json}', '.biogloss/*.{csv,tsv,obo,json}'];

/**
 * Reads the settings of `package.json`, once per scope until one changes.
 * @param warn is told of entries of lists that do not fit.
 */
export function createSettings(warn: (message: string) => void = () => undefined): Settings & vscode.Disposable {
  const readers = { verdicts: createVerdictReader(warn), accepted: createAcceptanceReader(warn) };
  const cache = new Map<string, Configuration>();
  const changed = new vscode.EventEmitter<void>();
  const forget = vscode.Disposable.from(
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration(SECTION)) return;
      cache.clear();
      changed.fire();
    }),
    vscode.workspace.onDidChangeWorkspaceFolders(() => cache.clear()),
  );
  return {
    onDidChange: changed.event,
    for: (scope) => remember(cache, scope, readers),
    dispose: () => {
      forget.dispose();
      changed.dispose();
    },
  };
}

type Scope = vscode.TextDocument | vscode.Uri | undefined;
/** Of what the settings keep as data: each gives the same value for settings that say the same. */
interface Readers {
  readonly verdicts: (settings: vscode.WorkspaceConfiguration) => TermVerdicts;
  readonly accepted: (settings: vscode.WorkspaceConfiguration) => readonly Acceptance[];
}

/** Settings can differ by folder and by language, not by file: that bounds the cache. */
function remember(cache: Map<string, Configuration>, scope: Scope, readers: Readers): Configuration {
  const uri = scope && 'uri' in scope ? scope.uri : scope;
  const language = scope && 'uri' in scope ? scope.languageId : '';
  const folder = uri && vscode.workspace.getWorkspaceFolder(uri)?.uri.toString();
  const key = `${language} ${folder ?? ''}`;
  const known = cache.get(key);
  if (known) return known;
  const read = Object.freeze(readConfiguration(scope, readers));
  cache.set(key, read);
  return read;
}

function readConfiguration(scope: Scope, readers: Readers): Configuration {
  const settings = vscode.workspace.getConfiguration(SECTION, scope);
  const read = (key: string): unknown => settings.get(key);
  return {
    files: oneOf(read('analysis.files'), ['papers', 'all', 'none'], 'papers'),
    delay: within(read('analysis.delay'), 100, 5000, 300),
    highlightsEnabled: orElse(read('highlights.enabled'), true),
    types: new Set(words(read('highlights.types'), ['gene', 'cellType', 'therapy'])),
    minimumScore: within(read('highlights.minimumScore'), 0, 1, 0.5),
    overviewRuler: orElse(read('highlights.overviewRuler'), false),
    hoversEnabled: orElse(read('hovers.enabled'), true),
    outlineClaims: orElse(read('outline.claims'), true),
    termFiles: words(read('terminology.files'), TERM_FILES),
    groupBy: oneOf(read('claims.groupBy'), ['level', 'section', 'entity'], 'level'),
    scheme: oneOf(read('evidence.scheme'), ['ocebm', 'civic'], 'ocebm'),
    verdicts: readers.verdicts(settings),
    warnings: new Set(orElse(read('warnings.enabled'), true) ? kindsShown(read) : []),
    accepted: readers.accepted(settings),
    author: orEmpty(read('review.author')).trim(),
  };
}

function kindsShown(read: (key: string) => unknown): string[] {
  return WARNING_KINDS.map(({ setting }) => setting).filter((setting) => orElse(read(`warnings.${setting}`), true));
}

// A settings file may hold anything: what does not fit counts as not set.

function oneOf<T extends string>(value: unknown, allowed: readonly T[], fallback: T): T {
  return allowed.find((item) => item === value) ?? fallback;
}

function within(value: unknown, least: number, most: number, fallback: number): number {
  return typeof value === 'number' && Number.isFinite(value) ? Math.min(most, Math.max(least, value)) : fallback;
}

function orElse(value: unknown, fallback: boolean): boolean {
  return typeof value === 'boolean' ? value : fallback;
}

function orEmpty(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function words(value: unknown, fallback: readonly string[]): readonly string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : fallback;
}
