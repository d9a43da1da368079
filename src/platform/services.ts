import type * as vscode from 'vscode';
import type { Analysis } from '../core/analysis';
import type { Knowledge } from '../core/knowledge';
import type { Lexicon } from '../core/lexicon/lexicon';

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

/** One analysis per (document, version), shared by every surface. */
export interface Analyses {
  /** Fires when a document's state or analysis has changed. */
  readonly onDidChange: vscode.Event<DocumentAnalysis>;
  /** What is known now, without waiting. */
  current(document: vscode.TextDocument): DocumentAnalysis;
  /** The analysis of the document's present version; null when it is off, too large or failed. */
  get(document: vscode.TextDocument, token?: vscode.CancellationToken): Promise<Analysis | null>;
  /** Analyses any text outside the cache (a selection, a file in a folder). */
  analyseText(id: string, text: string, languageId: string): Promise<Analysis>;
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

/** Everything a feature may use; made once in `extension.ts` and handed to each. */
export interface Services {
  readonly context: vscode.ExtensionContext;
  readonly log: vscode.LogOutputChannel;
  readonly settings: Settings;
  readonly lexicons: Lexicons;
  readonly analyses: Analyses;
}
