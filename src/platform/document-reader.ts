import type * as vscode from 'vscode';
import type { Language } from '../core/analysis';
import { nameOf } from './convert';
import type { ReadText } from './read-text';
import { readText } from './read-text';
import type { ReadingChoices } from './reading-choices';
import type { Verdict } from './reading-policy';
import { isReadOnSaveOnly, judge } from './reading-policy';
import type { Configuration, DocumentAnalysis, Lexicons, Settings } from './services';

export interface ReaderParts {
  readonly settings: Settings;
  readonly lexicons: Lexicons;
  readonly choices: ReadingChoices;
  readonly report: (what: string, error: unknown) => void;
  /** What the first reading of a document waits for. */
  readonly ready: (document: vscode.TextDocument) => Promise<void>;
  readonly publish: (known: DocumentAnalysis) => void;
}

/** Reads one open document again and again: at most one run at a time, the newest version wins. */
export interface DocumentReader {
  readonly document: vscode.TextDocument;
  readonly language: Language;
  readonly known: () => DocumentAnalysis;
  /** The setting under which it was last read. */
  readonly files: () => Configuration['files'];
  /** What is known is about the text as it is now. */
  readonly isCurrent: () => boolean;
  /** Reads the present version, unless that is being done. Settles when the reading has ended or was replaced. */
  readonly read: () => Promise<void>;
  readonly edited: () => void;
  /** Reads the same text once more, as what the engine knows has changed; what was decided and shown stays meanwhile. */
  readonly readAgain: () => void;
  /** Forgets what was decided: a setting or the reviewer's choice has changed. */
  readonly reconsider: () => void;
  readonly stop: () => void;
}

interface Run {
  readonly version: number;
  cancelled: boolean;
  done: Promise<void>;
}

interface State {
  known: DocumentAnalysis;
  run: Run | null;
  timer: ReturnType<typeof setTimeout> | undefined;
  /** Why it has looked like a paper: then it stays one until it is closed, whatever is deleted, so that nothing blinks. */
  accepted: readonly string[] | null;
  files: Configuration['files'];
}

export function createDocumentReader(
  document: vscode.TextDocument,
  language: Language,
  parts: ReaderParts,
): DocumentReader {
  const { files } = parts.settings.for(document);
  const state: State = { known: unread(document), run: null, timer: undefined, accepted: null, files };
  const reader: DocumentReader = {
    document,
    language,
    known: () => state.known,
    files: () => state.files,
    isCurrent: () => !state.run && state.known.state !== 'pending' && state.known.version === document.version,
    async read() {
      refresh(reader, state, parts);
      await state.run?.done;
    },
    edited() {
      stop(state);
      // A large text waits for the save; one that is not dirty was changed on disk, which is as good as one.
      if (document.isDirty && isReadOnSaveOnly(document)) return;
      state.timer = setTimeout(() => void reader.read(), parts.settings.for(document).delay);
    },
    readAgain() {
      const { known } = state;
      if (known.state === 'off' || known.state === 'large') return;
      // What waits for a pause in typing, or for the save, will be read with the new knowledge anyway.
      if (known.version !== document.version && !state.run) return;
      stop(state);
      void reader.read();
    },
    reconsider() {
      stop(state);
      Object.assign(state, { accepted: null, known: unread(document) });
      void reader.read();
    },
    stop: () => stop(state),
  };
  return reader;
}

/** What is known of a document that nobody has read. */
export function unread(document: vscode.TextDocument): DocumentAnalysis {
  return { uri: document.uri, version: document.version, state: 'pending', reasons: [], analysis: null };
}

function stop(state: State): void {
  clearTimeout(state.timer);
  if (state.run) state.run.cancelled = true;
  state.run = null;
}

type Change = Pick<DocumentAnalysis, 'state' | 'reasons' | 'analysis'>;

function publish({ document }: DocumentReader, state: State, parts: ReaderParts, change: Change): void {
  const keeps = change.state === 'pending' && change.analysis !== null;
  const version = keeps ? state.known.version : document.version;
  state.known = { uri: document.uri, version, ...change };
  parts.publish(state.known);
}

function refresh(reader: DocumentReader, state: State, parts: ReaderParts): void {
  const { document } = reader;
  if (state.run?.version === document.version) return;
  stop(state);
  state.files = parts.settings.for(document).files;
  const verdict = judge(document, parts.choices.get(document.uri), state.files);
  if (verdict.read === 'off' || verdict.read === 'large') {
    publish(reader, state, parts, { state: verdict.read, reasons: verdict.reasons, analysis: null });
    return;
  }
  // What was not a paper a moment ago will hardly be one now: no "reading …" after every pause.
  const { known } = state;
  if (known.state !== 'off') publish(reader, state, parts, { ...known, state: 'pending' });
  const run: Run = { version: document.version, cancelled: false, done: Promise.resolve() };
  state.run = run;
  run.done = carryOut(reader, state, parts, { run, verdict });
}

interface Job {
  readonly run: Run;
  readonly verdict: Verdict;
}

async function carryOut(
  reader: DocumentReader,
  state: State,
  parts: ReaderParts,
  { run, verdict }: Job,
): Promise<void> {
  const { document, language } = reader;
  const onlyPapers = verdict.read === 'ask' && !state.accepted;
  const input = { id: nameOf(document.uri), text: document.getText(), language, onlyPapers };
  try {
    if (state.known.analysis === null) await parts.ready(document);
    const result = await readText(
      input,
      () => parts.lexicons.knowledge(document.uri),
      () => run.cancelled,
    );
    if (!result || run.cancelled) return;
    state.run = null;
    publish(reader, state, parts, outcome(state, result, verdict));
  } catch (error) {
    parts.report(input.id, error);
    if (run.cancelled) return;
    state.run = null;
    publish(reader, state, parts, { state: 'failed', reasons: [], analysis: null });
  }
}

function outcome(state: State, { analysis, reasons }: ReadText, verdict: Verdict): Change {
  if (!analysis) return { state: 'off', reasons, analysis };
  if (verdict.read === 'yes') return { state: 'ready', reasons: verdict.reasons, analysis };
  state.accepted ??= reasons;
  return { state: 'ready', reasons: state.accepted, analysis };
}
