import * as vscode from 'vscode';
import { fitsPart, type TermPattern } from './term-patterns';

/** Folders that `**` passes over. */
const NOT_IN: ReadonlySet<string> = new Set(['node_modules', '.git']);
/** More folders than this are not looked through, nor more files read: bounds for a slip such as `**`. */
const MOST_FOLDERS = 1000;
export const MOST_FILES = 100;
/** Several `**` in one pattern can go one way in very many ways. */
const MOST_STEPS = 20_000;

/** More files that are passed over are not told. */
const MOST_TOLD = 10;

export interface TermFile {
  readonly uri: vscode.Uri;
  /** From the folder down, with slashes. */
  readonly path: string;
}

export interface FoundTermFiles {
  /** In the order of the patterns, then of their paths. */
  readonly files: readonly TermFile[];
  /** Files that the patterns name and that are not read: the first few of them. */
  readonly passedOver: readonly PassedOver[];
}

export interface PassedOver extends TermFile {
  /** `link`: it may lead out of the folder. `many`: there are too many files. */
  readonly because: 'link' | 'many';
}

interface Search {
  readonly folder: vscode.Uri;
  readonly files: Map<string, TermFile>;
  readonly passedOver: Map<string, PassedOver>;
  readonly entries: Map<string, Promise<Entries>>;
  steps: number;
}

type Entries = readonly (readonly [name: string, type: vscode.FileType])[];

/** The files of a folder that the patterns name. What cannot be listed is not there. */
export async function findTermFiles(folder: vscode.Uri, patterns: readonly TermPattern[]): Promise<FoundTermFiles> {
  const search: Search = { folder, files: new Map(), passedOver: new Map(), entries: new Map(), steps: 0 };
  for (const pattern of patterns) await walk(search, '', pattern);
  return { files: [...search.files.values()], passedOver: [...search.passedOver.values()] };
}

/** @param path of the folder to look in, from the search's folder down. */
async function walk(search: Search, path: string, pattern: TermPattern): Promise<void> {
  if (++search.steps > MOST_STEPS) return;
  const [part = '', ...rest] = pattern;
  if (part === '**') await walk(search, path, rest.length > 0 ? rest : ['*']);
  for (const [name, type] of await listFolder(search, path)) {
    const inner = path === '' ? name : `${path}/${name}`;
    if (part === '**') {
      if (isFolder(type) && !NOT_IN.has(name)) await walk(search, inner, pattern);
    } else if (fitsPart(name, part)) {
      if (rest.length === 0) keep(search, inner, type);
      else if (isFolder(type)) await walk(search, inner, rest);
    }
  }
}

function keep({ folder, files, passedOver }: Search, path: string, type: vscode.FileType): void {
  if (!(type & vscode.FileType.File) || files.has(path)) return;
  const file = { uri: vscode.Uri.joinPath(folder, path), path };
  const isLink = (type & vscode.FileType.SymbolicLink) !== 0;
  if (!isLink && files.size < MOST_FILES) files.set(path, file);
  else if (passedOver.size < MOST_TOLD) passedOver.set(path, { ...file, because: isLink ? 'link' : 'many' });
}

/** A link to a folder is none. */
function isFolder(type: vscode.FileType): boolean {
  return type === vscode.FileType.Directory;
}

function listFolder({ folder, entries }: Search, path: string): Promise<Entries> {
  const known = entries.get(path);
  if (known) return known;
  const listed = entries.size < MOST_FOLDERS ? list(path === '' ? folder : vscode.Uri.joinPath(folder, path)) : [];
  const promise = Promise.resolve(listed);
  entries.set(path, promise);
  return promise;
}

async function list(folder: vscode.Uri): Promise<Entries> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(folder);
    return entries.sort(([a], [b]) => (a < b ? -1 : 1));
  } catch {
    return [];
  }
}
