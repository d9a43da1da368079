import * as vscode from 'vscode';
import type { DocumentReader } from './document-reader';
import { createDocumentReader, unread } from './document-reader';
import { withoutMuted } from '../core/verdicts/without-muted';
import type { Annotations } from './annotations/annotations';
import { createErrorReporter } from './log';
import { markupOf } from './markup-of';
import { notesFirst } from './notes-first';
import { readText } from './read-text';
import type { ReadingChoice, ReadingChoices } from './reading-choices';
import { isReadOnSaveOnly, languageOf } from './reading-policy';
import { correctPart } from './correct-part';
import { createReviewFilter, type ReviewFilter } from './reviewed-analysis';
import type { Analyses, DocumentAnalysis, Lexicons, Settings, Terminologies } from './services';

export interface AnalysesParts {
  readonly settings: Settings;
  readonly lexicons: Lexicons;
  readonly terminologies: Terminologies;
  readonly choices: ReadingChoices;
  readonly annotations: Annotations;
  readonly log: vscode.LogOutputChannel;
}

/** @see Analyses. Documents are read from the moment they are seen or asked for until they are closed. */
export function createAnalyses(parts: AnalysesParts): Analyses & vscode.Disposable {
  const changed = new vscode.EventEmitter<DocumentAnalysis>();
  const filter = createReviewFilter(parts);
  const publish = (known: DocumentAnalysis, document: vscode.TextDocument) => {
    changed.fire(filter.shown(known, document));
  };
  const shelf = createShelf(parts, publish);
  const choose = (document: vscode.TextDocument, choice: ReadingChoice) => {
    parts.choices.set(document.uri, choice);
    shelf.of(document)?.reconsider();
  };
  const listeners = listen({ ...parts, shelf, filter, publish });
  return {
    onDidChange: changed.event,
    current: (document) => filter.shown(shelf.known(document), document),
    async get(document, token) {
      const reader = shelf.of(document);
      if (!reader) return null;
      if (!reader.isCurrent() && !(document.isDirty && isReadOnSaveOnly(document))) await reader.read();
      if (reader.known().analysis) await parts.annotations.get(document);
      const isWanted = !token?.isCancellationRequested && reader.isCurrent();
      return isWanted ? filter.shown(reader.known(), document).analysis : null;
    },
    async analyseText(id, text, languageId, part) {
      const read = await readText({ id, text, language: markupOf({ languageId }), onlyPapers: false }, () =>
        parts.lexicons.knowledge(part?.document.uri),
      );
      if (!read?.analysis) throw new Error(`${id} was not read`);
      const unmuted = withoutMuted(read.analysis, parts.settings.for(part?.document).verdicts);
      return part ? correctPart(unmuted, text, part, parts.annotations) : unmuted;
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

type Publish = (known: DocumentAnalysis, document: vscode.TextDocument) => void;

function createShelf(parts: AnalysesParts, publish: Publish): Shelf {
  const readers = new Map<string, DocumentReader>();
  const report = createErrorReporter(parts.log);
  const ready = (document: vscode.TextDocument) => notesFirst(parts.annotations, document);
  const find = (document: vscode.TextDocument) => readers.get(document.uri.toString());
  return {
    find,
    of(document) {
      const language = languageOf(document);
      if (!language || document.isClosed) return null;
      const old = find(document);
      if (old?.document === document && old.language === language) return old;
      old?.stop();
      const reader = createDocumentReader(document, language, {
        ...parts,
        report,
        ready,
        publish: (known) => publish(known, document),
      });
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
  readonly annotations: Annotations;
  readonly filter: ReviewFilter;
  readonly publish: Publish;
}

function listen(parts: Listening): vscode.Disposable {
  const { shelf, settings, terminologies, annotations } = parts;
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
    annotations.onDidChange((uri) => {
      for (const reader of shelf.all()) if (isOf(uri, reader)) showAgain(reader, parts);
    }),
  );
}

function isIn({ uri }: vscode.WorkspaceFolder, document: vscode.TextDocument): boolean {
  return vscode.workspace.getWorkspaceFolder(document.uri)?.uri.toString() === uri.toString();
}

function isOf(uri: vscode.Uri, { document }: DocumentReader): boolean {
  return document.uri.toString() === uri.toString();
}

/** Only the setting that says which files are read asks for another reading; what is muted is told from what is known. */
function applySettings(reader: DocumentReader, parts: Listening): void {
  if (reader.files() !== parts.settings.for(reader.document).files) reader.reconsider();
  else showAgain(reader, parts);
}

function showAgain({ known, document }: DocumentReader, { filter, publish }: Listening): void {
  if (filter.hasChanged(known(), document)) publish(known(), document);
}
