import type * as vscode from 'vscode';

/** What a reviewer chose by hand for single documents; it outlives the window, except for documents without a file. */
export interface ReadingChoices {
  get(uri: vscode.Uri): ReadingChoice | undefined;
  set(uri: vscode.Uri, choice: ReadingChoice): void;
  /** Forgets a document without a file: the editor gives its name to the next one. */
  closed(uri: vscode.Uri): void;
}

export type ReadingChoice = 'on' | 'off';

const KEY = 'biogloss.readingChoices.v1';
/** Enough for a reviewer's year, small enough for a memento. */
const MOST = 300;

export function createReadingChoices(memento: vscode.Memento): ReadingChoices {
  const choices = new Map<string, ReadingChoice>(stored(memento));
  return {
    get: (uri) => choices.get(uri.toString()),
    set(uri, choice) {
      const key = uri.toString();
      choices.delete(key);
      choices.set(key, choice);
      const kept = [...choices].filter(([name]) => !isUntitled(name)).slice(-MOST);
      void memento.update(KEY, kept);
    },
    closed(uri) {
      if (isUntitled(uri.toString())) choices.delete(uri.toString());
    },
  };
}

const isUntitled = (uri: string): boolean => uri.startsWith('untitled:');

function stored(memento: vscode.Memento): [string, ReadingChoice][] {
  const value = memento.get<unknown>(KEY);
  return Array.isArray(value) ? value.filter(isEntry) : [];
}

function isEntry(item: unknown): item is [string, ReadingChoice] {
  return Array.isArray(item) && typeof item[0] === 'string' && (item[1] === 'on' || item[1] === 'off');
}
