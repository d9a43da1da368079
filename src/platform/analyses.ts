import * as vscode from 'vscode';
import type { DocumentReader } from './document-reader';
import { createDocumentReader, unread } from './document-reader';
import { withoutMuted } from '../core/verdicts/without-muted';
import { createMutedFilter, type MutedFilter } from './hide-muted';
import { createErrorReporter } from './log';
import { readText } from './read-text';
import type { ReadingChoice, ReadingChoices } from './reading-choices';
import { isReadOnSaveOnly, languageOf } from './reading-policy';
import type { Analyses, DocumentAnalysis, Lexicons, Settings, Terminologies } from './services';

export interface AnalysesParts {
  readonly settings: Settings;
  readonly lexicons: Lexicons;
  readonly terminologies: Terminologies;
  readonly choices: ReadingChoices;
  readonly log: vscode.LogOutputChannel;
}

/** @see Analyses. Documents are read from the moment they are seen or asked for until they are closed. */
export function createAnalyses(parts: AnalysesParts): Analyses & vscode.Disposable {
  const changed = new vscode.EventEmitter<DocumentAnalysis>();
  const filter = createMutedFilter(parts.settings);
  const publish = (known: DocumentAnalysis) => changed.fire(filter.shown(known));
  const shelf = createShelf(parts, publish);
  const choose = (document: vscode.TextDocument, choice: ReadingChoice) => {
    parts.choices.set(document.uri, choice);
    shelf.of(document)?.reconsider();
  };
  const listeners = listen({ ...parts, shelf, filter, publish });
  return {
    onDidChange: changed.event,
    current: (document) => filter.shown(shelf.known(document)),
    async get(document, token) {
      const reader = shelf.of(document);
      if (!reader) return null;
      if (!reader.isCurrent() && !(document.isDirty && isReadOnSaveOnly(document))) await reader.read();
      return !token?.isCancellationRequested && reader.isCurrent() ? filter.shown(reader.known()).analysis : null;
    },
    async analyseText(id, text, languageId, uri) {
      const language = languageId === 'markdown' ? 'markdown' : 'plaintext';
      const read = await readText({ id, text, language, onlyPapers: false }, () => parts.lexicons.knowledge(uri));
      if (!read?.analysis) throw new Error(`${id} was not read`);
      return withoutMuted(read.analysis, parts.settings.for(uri).verdicts);
    },
    turnOn: (document) => choose(document, 'on'),
    turnOff: (document) => choose(document, 'off'),
    dispose() {
      listeners.dispose();
      shelf.clear();
      changed.dispose();
    },
  };
}

interface Shelf {
  /** The reader of a document, which starts when it is new; null for what is never read. */
  of(document: vscode.TextDocument): DocumentReader | null;
  find(document: vscode.TextDocument): DocumentReader | undefined;
  known(document: vscode.TextDocument): DocumentAnalysis;
  all(): Iterable<DocumentReader>;
  drop(document: vscode.TextDocument): void;
  clear(): void;
}

function createShelf(parts: AnalysesParts, publish: (known: DocumentAnalysis) => void): Shelf {
  const readers = new Map<string, DocumentReader>();
  const report = createErrorReporter(parts.log);
  const find = (document: vscode.TextDocument) => readers.get(document.uri.toString());
  return {
    find,
    of(document) {
      const language = languageOf(document);
      if (!language || document.isClosed) return null;
      const old = find(document);
      if (old?.document === document && old.language === language) return old;
      old?.stop();
      const reader = createDocumentReader(document, language, { ...parts, report, publish });
      readers.set(document.uri.toString(), reader);
      void reader.read();
      return reader;
    },
    known(document) {
      if (!languageOf(document)) return { ...unread(document), state: 'none' };
      return find(document)?.known() ?? unread(document);
    },
    all: () => readers.values(),
    drop(document) {
      find(document)?.stop();
      readers.delete(document.uri.toString());
      parts.choices.closed(document.uri);
    },
    clear() {
      for (const reader of readers.values()) reader.stop();
      readers.clear();
    },
  };
}

interface Listening {
  readonly shelf: Shelf;
  readonly settings: Settings;
  readonly terminologies: Terminologies;
  readonly filter: MutedFilter;
  readonly publish: (known: DocumentAnalysis) => void;
}

function listen(parts: Listening): vscode.Disposable {
  const { shelf, settings, terminologies } = parts;
  const see = (editors: readonly vscode.TextEditor[]) => editors.forEach((editor) => shelf.of(editor.document));
  see(vscode.window.visibleTextEditors);
  return vscode.Disposable.from(
    vscode.window.onDidChangeVisibleTextEditors(see),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0) shelf.find(document)?.edited();
    }),
    vscode.workspace.onDidSaveTextDocument((document) => {
      const reader = shelf.find(document);
      if (reader && !reader.isCurrent()) void reader.read();
    }),
    vscode.workspace.onDidCloseTextDocument((document) => shelf.drop(document)),
    terminologies.onDidChange((folder) => {
      for (const reader of shelf.all()) if (isIn(folder, reader.document)) reader.readAgain();
    }),
    settings.onDidChange(() => {
      for (const reader of shelf.all()) applySettings(reader, parts);
    }),
  );
}

function isIn({ uri }: vscode.WorkspaceFolder, document: vscode.TextDocument): boolean {
  return vscode.workspace.getWorkspaceFolder(document.uri)?.uri.toString() === uri.toString();
}

/** Only the setting that says which files are read asks for another reading; what is muted is told from what is known. */
function applySettings(reader: DocumentReader, { settings, filter, publish }: Listening): void {
  if (reader.files() !== settings.for(reader.document).files) reader.reconsider();
  else if (filter.hasChanged(reader.known())) publish(reader.known());
}
