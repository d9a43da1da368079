import * as vscode from 'vscode';
import { findTermFiles } from './find-term-files';
import type { LoadedTerms } from './load-terms';
import { loadTerms } from './load-terms';
import { readTermPatterns, type TermPatterns } from './term-patterns';

/** How long after the last change of a file the terms are read again, in milliseconds: programs write in several steps. */
const CALM = 300;

/** The terms of one workspace folder, read again whenever one of its files changes. */
export interface FolderTerms extends vscode.Disposable {
  readonly folder: vscode.WorkspaceFolder;
  /** The latest terms. */
  current(): Promise<LoadedTerms>;
  /** The files as they are there now, read yet or not. */
  files(): Promise<readonly vscode.Uri[]>;
  /** Follows other files when the setting has changed. */
  apply(entries: readonly string[]): void;
}

export interface FolderListener {
  /** Has read the files. */
  readonly loaded: (loaded: LoadedTerms) => void;
  /** Has read them again after a change: papers must be too. */
  readonly changed: () => void;
  /** Entries of the setting that are not used. */
  readonly refused: (entries: readonly string[]) => void;
}

export function followFolder(
  folder: vscode.WorkspaceFolder,
  entries: readonly string[],
  listener: FolderListener,
): FolderTerms {
  let patterns = readTermPatterns(entries);
  let watching = watch(folder, patterns, () => wait());
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest = load();

  function load(): Promise<LoadedTerms> {
    const loading: Promise<LoadedTerms> = loadTerms(folder.uri, patterns.patterns).then((loaded) => {
      // A newer reading tells its own; this one's is out of date.
      if (loading === latest) listener.loaded(loaded);
      return loaded;
    });
    return loading;
  }
  function again(): void {
    const loading = load();
    latest = loading;
    void loading.then(() => loading === latest && listener.changed());
  }
  function wait(): void {
    clearTimeout(timer);
    timer = setTimeout(again, CALM);
  }

  if (patterns.refused.length > 0) listener.refused(patterns.refused);
  return {
    folder,
    current: () => latest,
    files: async () => (await findTermFiles(folder.uri, patterns.patterns)).files.map(({ uri }) => uri),
    apply(changed) {
      const wanted = readTermPatterns(changed);
      if (JSON.stringify(wanted) === JSON.stringify(patterns)) return;
      patterns = wanted;
      watching.dispose();
      watching = watch(folder, patterns, wait);
      if (patterns.refused.length > 0) listener.refused(patterns.refused);
      again();
    },
    dispose() {
      clearTimeout(timer);
      watching.dispose();
    },
  };
}

/** A folder that is deleted or renamed takes its files along without naming them, so folders of patterns are watched too. */
function watch(folder: vscode.WorkspaceFolder, { globs }: TermPatterns, changed: () => void): vscode.Disposable {
  const folders = globs.flatMap((glob) => /^([^*?{}/]+)\//.exec(glob)?.[1] ?? []);
  const watchers = [...new Set([...globs, ...folders])].flatMap((glob) => {
    const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder.uri, glob));
    return [watcher, watcher.onDidCreate(changed), watcher.onDidChange(changed), watcher.onDidDelete(changed)];
  });
  return vscode.Disposable.from(...watchers);
}
