import * as vscode from 'vscode';
import { parseTerm, termKey, type Term } from '../core/verdicts/term';
import { readVerdicts, type TermVerdict, type TermVerdicts } from '../core/verdicts/term-verdicts';
import { type Level, LEVELS } from './setting-levels';

/** The settings that keep a reviewer's verdicts on terms: lists such as `["gene: MET"]`. Those of all levels add up. */
const KEYS: Readonly<Record<TermVerdict, string>> = { muted: 'terms.muted', accepted: 'terms.accepted' };

type Settings = vscode.WorkspaceConfiguration;

/** Enough for the folders of a window. */
const MOST_REMEMBERED = 50;

/**
 * Reads the verdicts of a scope. Lists that say the same give the same value, so that what was made for it still holds.
 * @param warn is told of entries that are no terms, once.
 */
export function createVerdictReader(warn: (message: string) => void): (settings: Settings) => TermVerdicts {
  const known = new Map<string, TermVerdicts>();
  const told = new Set<string>();
  return (settings) => {
    const levels = LEVELS.map((level) => {
      return { muted: valueAt(settings, 'muted', level), accepted: valueAt(settings, 'accepted', level) };
    });
    const key = JSON.stringify(levels);
    let verdicts = known.get(key);
    if (!verdicts) {
      const read = readVerdicts(levels);
      const news = read.rejected.filter((entry) => !told.has(entry));
      for (const entry of news) told.add(entry);
      if (news.length > 0) warn(complaint(news));
      if (known.size >= MOST_REMEMBERED) known.clear();
      known.set(key, (verdicts = read.verdicts));
    }
    return verdicts;
  };
}

function complaint(rejected: readonly string[]): string {
  const shown = [...new Set(rejected)].slice(0, 10).join(', ');
  return `biogloss.terms: ignored, as no terms such as "gene: MET": ${shown}`;
}

function valueAt(settings: Settings, verdict: TermVerdict, { value }: Level): unknown {
  return settings.inspect<unknown>(KEYS[verdict])?.[value];
}

function entriesAt(settings: Settings, verdict: TermVerdict, level: Level): readonly unknown[] {
  const value = valueAt(settings, verdict, level);
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

const settingsOf = (uri: vscode.Uri | undefined): Settings => vscode.workspace.getConfiguration('biogloss', uri);

/** The terms with a verdict that count for a resource, the latest and nearest first. */
export function listTerms(uri: vscode.Uri | undefined, verdict: TermVerdict): readonly Term[] {
  const settings = settingsOf(uri);
  const terms = new Map<string, Term>();
  for (const level of [...LEVELS].reverse()) {
    for (const entry of [...entriesAt(settings, verdict, level)].reverse()) {
      const term = typeof entry === 'string' ? parseTerm(entry) : null;
      if (term && !terms.has(termKey(term))) terms.set(termKey(term), term);
    }
  }
  return [...terms.values()];
}

/** Adds an entry to the list at a level, and takes it out of the other list there and nearer, which would overrule it. */
export async function addTerm(
  uri: vscode.Uri | undefined,
  verdict: TermVerdict,
  entry: string,
  target: vscode.ConfigurationTarget,
): Promise<void> {
  const at = LEVELS.findIndex((level) => level.target === target);
  for (const level of LEVELS.slice(at)) await removeAt(uri, otherThan(verdict), [entry], level);
  const level = LEVELS[at];
  if (!level) return;
  const settings = settingsOf(uri);
  const entries = entriesAt(settings, verdict, level);
  if (entries.some((old) => keyOf(old) === keyOf(entry))) return;
  await settings.update(KEYS[verdict], [...entries, entry], target);
}

/** Takes entries out of a list at every level. */
export async function removeTerms(
  uri: vscode.Uri | undefined,
  verdict: TermVerdict,
  entries: readonly string[],
): Promise<void> {
  for (const level of [...LEVELS].reverse()) await removeAt(uri, verdict, entries, level);
}

async function removeAt(
  uri: vscode.Uri | undefined,
  verdict: TermVerdict,
  entries: readonly string[],
  level: Level,
): Promise<void> {
  // Read anew each time: in a window with one folder, its settings and the workspace's are the same file.
  const settings = settingsOf(uri);
  const keys = new Set(entries.map(keyOf));
  const old = entriesAt(settings, verdict, level);
  const left = old.filter((entry) => !keys.has(keyOf(entry)));
  if (left.length < old.length) await settings.update(KEYS[verdict], left.length > 0 ? left : undefined, level.target);
}

function otherThan(verdict: TermVerdict): TermVerdict {
  return verdict === 'muted' ? 'accepted' : 'muted';
}

/** What is no term is its own key: it is left where it stands. */
function keyOf(entry: unknown): unknown {
  const term = typeof entry === 'string' ? parseTerm(entry) : null;
  return term ? termKey(term) : entry;
}
