import * as vscode from 'vscode';
import type { Language } from '../core/analysis';
import { lengthOf } from './convert';
import { isReviewDraft } from './review-draft-file';
import type { ReadingChoice } from './reading-choices';
import type { Configuration } from './services';

/** Above this many characters a text is read when opened and when saved, not after every pause in typing. */
const READ_ON_SAVE = 300_000;
/** Above this many it is read only when turned on by hand. */
const TOO_LARGE = 1_000_000;

/** Schemes of documents that are an editor's own furniture (boxes, the accessible view, logs), or written by us. */
const NOT_PAPERS = new Set([
  'accessible-view',
  'biogloss-agreement',
  'biogloss-summary',
  'comment',
  'debug',
  'inmemory',
  'output',
  'private',
  'vscode-chat-code-block',
  'vscode-interactive-input',
  'vscode-scm',
  'walkThrough',
  'walkThroughSnippet',
]);

/** Tables and ontologies, the reviewer's own terms among them: plain text to an editor that knows no better. */
const DATA = /\.(?:csv|tsv|obo)$/i;

/** The language in which a document is read; null for what is never read. */
export function languageOf(document: vscode.TextDocument): Language | null {
  if (NOT_PAPERS.has(document.uri.scheme) || DATA.test(document.uri.path)) return null;
  return document.languageId === 'markdown' || document.languageId === 'plaintext' ? document.languageId : null;
}

export function isReadOnSaveOnly(document: vscode.TextDocument): boolean {
  return lengthOf(document) > READ_ON_SAVE;
}

/** Whether a document is read; `ask` = only when its text looks like a paper. `reasons` are for the reader. */
export interface Verdict {
  readonly read: 'yes' | 'ask' | 'off' | 'large';
  readonly reasons: readonly string[];
}

/** The reviewer's choice for the file goes before size, size before the settings. */
export function judge(
  document: vscode.TextDocument,
  choice: ReadingChoice | undefined,
  files: Configuration['files'],
): Verdict {
  const t = vscode.l10n.t;
  if (choice === 'on') return { read: 'yes', reasons: [t('You turned it on for this file.')] };
  if (choice === 'off') return { read: 'off', reasons: [t('You turned it off for this file.')] };
  if (isReviewDraft(document.uri)) return { read: 'off', reasons: [t('It is the draft of a review.')] };
  if (files === 'none') return { read: 'off', reasons: [t('The settings say that no file is read.')] };
  if (lengthOf(document) > TOO_LARGE) return { read: 'large', reasons: [t('The file is larger than 1 MB.')] };
  if (files === 'all') return { read: 'yes', reasons: [t('The settings say that all files are read.')] };
  return { read: 'ask', reasons: [] };
}
