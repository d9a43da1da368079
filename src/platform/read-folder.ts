import * as vscode from 'vscode';
import type { Analysis } from '../core/analysis';
import { applyCorrections } from '../core/annotations/apply-corrections';
import { withoutMuted } from '../core/verdicts/without-muted';
import { lengthOf, nameOf } from './convert';
import { isReviewDraft } from './review-draft-file';
import { readText } from './read-text';
import type { Services } from './services';

const FILES = '**/*.{md,markdown,txt}';
const NOT_IN = '**/{node_modules,.git}/**';
/** More files than this are not read in one go, and the summary says so. */
const MOST_FILES = 200;
const MOST_BYTES = 1_000_000;

export interface ReadPaper {
  readonly uri: vscode.Uri;
  readonly text: string;
  readonly analysis: Analysis;
}

/** What became of the files of a folder. */
export interface FolderReading {
  readonly papers: readonly ReadPaper[];
  /** Files that do not look like papers. */
  readonly others: number;
  readonly tooLarge: readonly string[];
  readonly failed: readonly string[];
  /** There were more files than are read in one go. */
  readonly capped: boolean;
}

export const MOST_FILES_READ = MOST_FILES;

/**
 * Reads the papers of a folder as their reviewers have them, one after the other; of files that are open the text that the
 * editor has. Null when it was cancelled.
 * @param wants false for a text that need not be read.
 */
export async function readFolder(
  services: Services,
  folder: vscode.Uri,
  progress: vscode.Progress<{ message?: string; increment?: number }>,
  token: vscode.CancellationToken,
  wants: (text: string) => boolean = () => true,
): Promise<FolderReading | null> {
  const pattern = new vscode.RelativePattern(folder, FILES);
  const found = await vscode.workspace.findFiles(pattern, NOT_IN, MOST_FILES + 1, token);
  const files = found
    .filter((uri) => !isReviewDraft(uri))
    .slice(0, MOST_FILES)
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const reading = { papers: [] as ReadPaper[], others: 0, tooLarge: [] as string[], failed: [] as string[] };
  for (const uri of files) {
    if (token.isCancellationRequested) return null;
    progress.report({ message: nameOf(uri), increment: 100 / files.length });
    try {
      const text = await textOf(uri);
      if (text === null) reading.tooLarge.push(nameOf(uri));
      else if (wants(text)) {
        const paper = await readOne(services, { uri, text }, token);
        if (paper) reading.papers.push(paper);
        else reading.others++;
      }
    } catch (error) {
      services.log.error(`${uri.toString()}: ${String(error)}`);
      reading.failed.push(nameOf(uri));
    }
  }
  return token.isCancellationRequested ? null : { ...reading, capped: found.length > MOST_FILES };
}

/** Null when it is too large. */
async function textOf(uri: vscode.Uri): Promise<string | null> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open) return lengthOf(open) > MOST_BYTES ? null : open.getText();
  const { size } = await vscode.workspace.fs.stat(uri);
  return size > MOST_BYTES ? null : new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

/** Null when it does not look like a paper. */
async function readOne(
  { lexicons, settings, annotations }: Services,
  { uri, text }: Pick<ReadPaper, 'uri' | 'text'>,
  token: vscode.CancellationToken,
): Promise<ReadPaper | null> {
  const language = uri.path.endsWith('.txt') ? 'plaintext' : 'markdown';
  const input = { id: nameOf(uri), text, language, onlyPapers: true } as const;
  const read = await readText(
    input,
    () => lexicons.knowledge(uri),
    () => token.isCancellationRequested,
  );
  if (!read?.analysis) return null;
  const unmuted = withoutMuted(read.analysis, settings.for(uri).verdicts);
  return { uri, text, analysis: applyCorrections(unmuted, await annotations.inText(uri, text), text) };
}
