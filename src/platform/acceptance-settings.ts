import * as vscode from 'vscode';
import { type Acceptance, type Accepted, acceptedKey, parseAcceptance } from '../core/verdicts/acceptance';
import { type Level, LEVELS, targetFor } from './setting-levels';

/**
 * The setting in which earlier versions kept what a reviewer had accepted: a list of `Acceptance`. Those of all levels add
 * up.
 */
const KEY = 'warnings.accepted';

type Settings = vscode.WorkspaceConfiguration;

/** Enough for the folders of a window. */
const MOST_REMEMBERED = 50;

/**
 * Reads what is accepted in a scope, once for settings that say the same.
 * @param warn is told of entries that are no acceptances, once.
 */
export function createAcceptanceReader(warn: (message: string) => void): (settings: Settings) => readonly Acceptance[] {
  const known = new Map<string, readonly Acceptance[]>();
  const told = new Set<string>();
  return (settings) => {
    const key = JSON.stringify(LEVELS.map((level) => valueAt(settings, level)));
    let accepted = known.get(key);
    if (!accepted) {
      const news = rejectedIn(settings).filter((entry) => !told.has(entry));
      for (const entry of news) told.add(entry);
      if (news.length > 0) warn(`biogloss.warnings.accepted: ignored, as no acceptances: ${news.join(', ')}`);
      if (known.size >= MOST_REMEMBERED) known.clear();
      known.set(key, (accepted = readAcceptances(settings)));
    }
    return accepted;
  };
}

/** What counts for a resource, the nearest and latest first; of several of one key the first. */
export function listAcceptances(uri: vscode.Uri | undefined): readonly Acceptance[] {
  return readAcceptances(settingsOf(uri));
}

/**
 * What stands there of a paper, or of papers in a folder, goes on under another name.
 * @param nameOf how acceptances name a paper.
 */
export async function moveAcceptances(
  from: vscode.Uri,
  to: vscode.Uri,
  nameOf: (paper: vscode.Uri) => string,
): Promise<void> {
  const [old, renamed] = [nameOf(from), nameOf(to)];
  // A folder that is renamed holds papers.
  const moved = listAcceptances(from).filter(({ paper }) => paper === old || paper.startsWith(`${old}/`));
  for (const acceptance of moved) {
    await addAcceptance(to, { ...acceptance, paper: renamed + acceptance.paper.slice(old.length) });
    await removeAcceptances(from, [acceptance]);
  }
}

/** Adds an acceptance to the list where the paper's belong, in place of an older one of the same words. */
async function addAcceptance(uri: vscode.Uri, acceptance: Acceptance): Promise<void> {
  const target = targetFor(uri);
  const level = LEVELS.find((candidate) => candidate.target === target);
  if (!level) return;
  const settings = settingsOf(uri);
  const value = valueAt(settings, level) ?? [];
  // What somebody wrote there by hand is not ours to throw away.
  if (!Array.isArray(value)) throw new Error(`biogloss.${KEY} is no list`);
  const others = without(value, [acceptance]);
  await settings.update(KEY, [...others, acceptance], target);
}

/** Takes acceptances out of the list at every level; what is none stays where it stands. */
export async function removeAcceptances(uri: vscode.Uri | undefined, acceptances: readonly Accepted[]): Promise<void> {
  for (const level of [...LEVELS].reverse()) {
    // Read anew each time: in a window with one folder, its settings and the workspace's are the same file.
    const settings = settingsOf(uri);
    const old = entriesAt(settings, level);
    const left = without(old, acceptances);
    if (left.length < old.length) await settings.update(KEY, left.length > 0 ? left : undefined, level.target);
  }
}

const settingsOf = (uri: vscode.Uri | undefined): Settings => vscode.workspace.getConfiguration('biogloss', uri);

function valueAt(settings: Settings, { value }: Level): unknown {
  return settings.inspect<unknown>(KEY)?.[value];
}

function entriesAt(settings: Settings, level: Level): readonly unknown[] {
  const value = valueAt(settings, level);
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

function readAcceptances(settings: Settings): readonly Acceptance[] {
  const accepted = new Map<string, Acceptance>();
  for (const level of [...LEVELS].reverse()) {
    for (const entry of [...entriesAt(settings, level)].reverse()) {
      const acceptance = parseAcceptance(entry);
      const key = acceptance && acceptedKey(acceptance);
      if (acceptance && key !== null && !accepted.has(key)) accepted.set(key, acceptance);
    }
  }
  return [...accepted.values()];
}

function without(entries: readonly unknown[], taken: readonly Accepted[]): readonly unknown[] {
  const keys = new Set(taken.map(acceptedKey));
  return entries.filter((entry) => {
    const acceptance = parseAcceptance(entry);
    return !acceptance || !keys.has(acceptedKey(acceptance));
  });
}

/** What stands there and is no acceptance, shortened. */
function rejectedIn(settings: Settings): string[] {
  return LEVELS.flatMap((level) => {
    const value = valueAt(settings, level);
    if (value === undefined || value === null) return [];
    const entries: readonly unknown[] = Array.isArray(value) ? value : [value];
    return entries.filter((entry) => !Array.isArray(value) || !parseAcceptance(entry)).map(shown);
  });
}

function shown(value: unknown): string {
  return (JSON.stringify(value) ?? String(value)).slice(0, 80);
}
