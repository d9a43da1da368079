import type * as vscode from 'vscode';
import type { Analysis, Span } from '../core/analysis';
import type { Knowledge } from '../core/knowledge';
import type { Lexicon } from '../core/lexicon/lexicon';
import type { Terminology } from '../core/terminology/terminology';
import type { Acceptance, Accepted } from '../core/verdicts/acceptance';
import type { Term } from '../core/verdicts/term';
import type { TermVerdict, TermVerdicts } from '../core/verdicts/term-verdicts';
import type { Annotations } from './annotations/annotations';
import type { DocumentPart } from './correct-part';

/**
 * What a document's analysis is doing, and the value of the context key `biogloss.state` for the active editor:
 * `none` no Markdown or plain text; `off` not a paper, or turned off; `large` over the size limit; `pending` being read;
 * `ready`; `failed` (the log says why).
 */
export type AnalysisState = 'none' | 'off' | 'large' | 'pending' | 'ready' | 'failed';

export interface DocumentAnalysis {
  readonly uri: vscode.Uri;
  readonly version: number;
  readonly state: AnalysisState;
  /** Why it is on or off, in sentences for the reader, weightiest first. */
  readonly reasons: readonly string[];
  /** The latest analysis; while `pending` that of an older version, or null. */
  readonly analysis: Analysis | null;
}

/** One analysis per (document, version), shared by every surface: without what the reviewer muted, and as corrected. */
export interface Analyses {
  /** Fires when a document's state or analysis has changed. */
  readonly onDidChange: vscode.Event<DocumentAnalysis>;
  /** What is known now, without waiting. */
  current(document: vscode.TextDocument): DocumentAnalysis;
  /** The analysis of the document's present version; null when it is off, too large or failed. */
  get(document: vscode.TextDocument, token?: vscode.CancellationToken): Promise<Analysis | null>;
  /** Analyses any text outside the cache; of a selection `part` says where it is, for what counts there. */
  analyseText(id: string, text: string, languageId: string, part?: DocumentPart): Promise<Analysis>;
  turnOn(document: vscode.TextDocument): void;
  turnOff(document: vscode.TextDocument): void;
}

export interface Configuration {
  readonly files: 'papers' | 'all' | 'none';
  readonly delay: number;
  readonly highlightsEnabled: boolean;
  readonly types: ReadonlySet<string>;
  readonly minimumScore: number;
  readonly overviewRuler: boolean;
  readonly hoversEnabled: boolean;
  readonly outlineClaims: boolean;
  readonly groupBy: 'level' | 'section' | 'entity';
  /** By which levels claims are grouped and labelled. */
  readonly scheme: 'ocebm' | 'civic';
  /** Paths and globs of terminology files, as written. */
  readonly termFiles: readonly string[];
  /** The reviewer's terms that are muted or accepted; the same value as long as they are the same. */
  readonly verdicts: TermVerdicts;
  /** The kinds of warning that are shown, by the names of their settings; none when warnings are turned off. */
  readonly warnings: ReadonlySet<string>;
  /** What the reviewer has accepted as it is; the same value as long as it is the same. */
  readonly accepted: readonly Acceptance[];
  /** The reviewer's name in annotations; empty when none was set. */
  readonly author: string;
}

export interface Settings {
  readonly onDidChange: vscode.Event<void>;
  /** Frozen, validated, for one resource. */
  for(scope: vscode.TextDocument | vscode.Uri | undefined): Configuration;
}

export interface Lexicons {
  /** Reads `media/lexicon/biogloss.bin` on first use, once. */
  load(): Promise<Lexicon>;
  /** All that the engine needs for a document of this address. */
  knowledge(uri?: vscode.Uri): Promise<Knowledge>;
}

/** The reviewer's own terms, by workspace folder; documents in no folder have none. */
export interface Terminologies {
  /** Fires when the terms of a folder have been read again. */
  readonly onDidChange: vscode.Event<vscode.WorkspaceFolder>;
  /** Reads the folder's files on first use. Never rejects: what is wrong is told in the log and at its line. */
  for(uri: vscode.Uri | undefined): Promise<Terminology>;
  /** The terminology files that are in a folder now, those with problems included. */
  files(folder: vscode.WorkspaceFolder): Promise<readonly vscode.Uri[]>;
}

/** The reviewer's verdicts on terms, kept in the settings of the paper's folder, or the user's where it is in none. */
export interface VerdictStore {
  /** Terms with a verdict that count for a document, the latest first. */
  list(uri: vscode.Uri | undefined, verdict: TermVerdict): readonly Term[];
  /** Where a verdict on a term of this document is kept. */
  placeFor(uri: vscode.Uri | undefined): 'folder' | 'user';
  /** Settles when the settings have it; false when they could not be written, which the reader was told. */
  keep(uri: vscode.Uri | undefined, term: Term, verdict: TermVerdict): Promise<boolean>;
  withdraw(uri: vscode.Uri | undefined, terms: readonly Term[], verdict: TermVerdict): Promise<boolean>;
}

/**
 * The warnings that the reviewer has accepted: kept beside the paper, as annotations. Earlier versions kept them in the
 * settings of the paper's folder, or the user's where it is in none; those count as well.
 */
export interface AcceptanceStore {
  /** What counts for one paper, as far as its annotations were read; the settings of its folder last. */
  acceptedIn(uri: vscode.Uri | undefined): readonly Acceptance[];
  /** Settles when it is kept; false when it could be kept nowhere, which the reader was told. `at`: the claim, or the remark. */
  keep(document: vscode.TextDocument, acceptance: KeptAcceptance, at: Span): Promise<boolean>;
  withdraw(document: vscode.TextDocument | undefined, accepted: readonly Accepted[]): Promise<boolean>;
  /** A paper, or a folder, has another name: what the settings say of it is theirs under the new one. */
  renamed(from: vscode.Uri, to: vscode.Uri): Promise<boolean>;
}

/** The day is that of the annotation. */
export type KeptAcceptance = Omit<Acceptance, 'date'>;

/** Everything a feature may use; made once in `extension.ts` and handed to each. */
export interface Services {
  readonly context: vscode.ExtensionContext;
  readonly log: vscode.LogOutputChannel;
  readonly settings: Settings;
  readonly lexicons: Lexicons;
  readonly terminologies: Terminologies;
  readonly analyses: Analyses;
  readonly verdicts: VerdictStore;
  readonly acceptances: AcceptanceStore;
  readonly annotations: Annotations;
}
