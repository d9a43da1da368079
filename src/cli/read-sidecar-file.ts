import { readFile, stat } from 'node:fs/promises';
import type { Annotation } from '../core/annotations/annotation';
import { readSidecar } from '../core/annotations/sidecar/read-sidecar';
import { MAX_SIDECAR_BYTES, SIDECAR_ENDING } from '../core/annotations/sidecar/sidecar';
import { describeError, STDIN } from './read-input';

/** What reviewers wrote of a paper, and what is wrong with the file that they wrote it in. */
export interface ReadAnnotations {
  readonly annotations: readonly Annotation[];
  /** In words for the reader, with the name of the file; null when all is well. */
  readonly problem: string | null;
}

const NONE: ReadAnnotations = { annotations: [], problem: null };

/** Of `paper.md` that in `paper.md.biogloss.json`; standard input has none. */
export async function readSidecarBeside(paper: string): Promise<ReadAnnotations> {
  return paper === STDIN ? NONE : readSidecarFile(paper + SIDECAR_ENDING);
}

/** A file that is not there has nothing, and no problem. */
export async function readSidecarFile(file: string): Promise<ReadAnnotations> {
  try {
    const { size } = await stat(file);
    if (size > MAX_SIDECAR_BYTES) return useless(file, `it is larger than ${MAX_SIDECAR_BYTES / 1e6} MB`);
    const read = readSidecar(await readFile(file, 'utf8'));
    return 'problem' in read ? useless(file, read.problem) : { annotations: read.annotations, problem: null };
  } catch (error) {
    return isMissing(error) ? NONE : useless(file, describeError(error));
  }
}

function useless(file: string, problem: string): ReadAnnotations {
  return { annotations: [], problem: `${file}: not used: ${problem}` };
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
