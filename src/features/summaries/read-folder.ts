import * as vscode from 'vscode';
import type { Analysis } from '../../core/analysis';
import { withoutMuted } from '../../core/verdicts/without-muted';
import { nameOf } from '../../platform/convert';
import { readText } from '../../platform/read-text';
import type { Services } from '../../platform/services';

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

/** Reads the papers of a folder, one after the other. Null when it was cancelled. */
export async function readFolder(
  services: Services,
  folder: vscode.Uri,
  progress: vscode.Progress<{ message?: string; increment?: number }>,
  token: vscode.CancellationToken,
): Promise<FolderReading | null> {
  const pattern = new vscode.RelativePattern(folder, FILES);
  const found = await vscode.workspace.findFiles(pattern, NOT_IN, MOST_FILES + 1, token);
  const files = found.slice(0, MOST_FILES).sort((a, b) => (a.path < b.path ? -1 : 1));
  const reading = { papers: [] as ReadPaper[], others: 0, tooLarge: [] as string[], failed: [] as string[] };
  for (const uri of files) {
    if (token.isCancellationRequested) return null;
    progress.report({ message: nameOf(uri), increment: 100 / files.length });
    try {
      const outcome = await readOne(services, uri, token);
      if (outcome === 'large') reading.tooLarge.push(nameOf(uri));
      else if (outcome === 'other') reading.others++;
      else reading.papers.push(outcome);
    } catch (error) {
      services.log.error(`${uri.toString()}: ${String(error)}`);
      reading.failed.push(nameOf(uri));
    }
  }
  return token.isCancellationRequested ? null : { ...reading, capped: found.length > MOST_FILES };
}

async function readOne(
  { lexicons, settings }: Services,
  uri: vscode.Uri,
  token: vscode.CancellationToken,
): Promise<ReadPaper | 'large' | 'other'> {
  const { size } = await vscode.workspace.fs.stat(uri);
  if (size > MOST_BYTES) return 'large';
  const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  const language = uri.path.endsWith('.txt') ? 'plaintext' : 'markdown';
  const input = { id: nameOf(uri), text, language, onlyPapers: true } as const;
  const read = await readText(
    input,
    () => lexicons.knowledge(uri),
    () => token.isCancellationRequested,
  );
  if (!read?.analysis) return 'other';
  return { uri, text, analysis: withoutMuted(read.analysis, settings.for(uri).verdicts) };
}
