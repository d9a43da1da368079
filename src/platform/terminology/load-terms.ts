import * as vscode from 'vscode';
import { messageOf } from '../../core/message-of';
import type { ReadTerms } from '../../core/terminology/read-terms';
import { NO_TERMS, type Terminology } from '../../core/terminology/terminology';
import type { TermsProblem } from '../../core/terminology/terms-problem';
import { findTermFiles, MOST_FILES, type PassedOver, type TermFile } from './find-term-files';
import type { TermPattern } from './term-patterns';

/** What the terminology files of a folder gave. */
export interface LoadedTerms {
  readonly terminology: Terminology;
  readonly files: readonly LoadedFile[];
}

export interface LoadedFile extends TermFile {
  /** How many terms it has; 0 also when it could not be read. */
  readonly terms: number;
  readonly problems: readonly TermsProblem[];
  /** Why it was not read at all; null when it was. */
  readonly failure: string | null;
}

/** Finds, reads and combines the terminology files of a folder. Never rejects: what fails is told with its file. */
export async function loadTerms(folder: vscode.Uri, patterns: readonly TermPattern[]): Promise<LoadedTerms> {
  const { files, passedOver } = await findTermFiles(folder, patterns);
  const notRead = passedOver.map(whyNotRead);
  if (files.length === 0) return { terminology: NO_TERMS, files: notRead };
  // Late, as the engine is: see src/platform/engine.ts.
  const [{ readTerms, MOST_LENGTH, TOO_LARGE }, { combineTerms }] = await Promise.all([
    import('../../core/terminology/read-terms'),
    import('../../core/terminology/combine-terms'),
  ]);
  const texts = await Promise.all(files.map((file) => readText(file, MOST_LENGTH, TOO_LARGE)));
  const read = texts.map(({ path, text }) => readTerms({ file: path, text }));
  const combined = combineTerms(read);
  const loaded = combined.files.map((file, i) => toLoaded(texts[i], file)).filter((file) => file !== null);
  return { terminology: combined.terminology, files: [...loaded, ...notRead] };
}

function whyNotRead(file: PassedOver): LoadedFile {
  const t = vscode.l10n.t;
  if (file.because === 'link') return failed(file, t('It is a link, and links are not followed.'));
  return failed(file, t('It is not read: {0} terminology files are the most for one folder.', MOST_FILES));
}

interface TextOfFile extends TermFile {
  readonly text: string;
  readonly failure: string | null;
}

async function readText(file: TermFile, mostBytes: number, tooLarge: string): Promise<TextOfFile> {
  try {
    const { size } = await vscode.workspace.fs.stat(file.uri);
    if (size > mostBytes) return { ...file, text: '', failure: tooLarge };
    return { ...file, text: new TextDecoder().decode(await vscode.workspace.fs.readFile(file.uri)), failure: null };
  } catch (error) {
    const reason = messageOf(error);
    return { ...file, text: '', failure: vscode.l10n.t('The file cannot be read: {0}', reason) };
  }
}

function toLoaded(source: TextOfFile | undefined, read: ReadTerms): LoadedFile | null {
  if (!source) return null;
  const { uri, path, failure } = source;
  return failure === null
    ? { uri, path, terms: read.terms.length, problems: read.problems, failure }
    : failed(source, failure);
}

function failed({ uri, path }: TermFile, failure: string): LoadedFile {
  return { uri, path, terms: 0, problems: [], failure };
}
