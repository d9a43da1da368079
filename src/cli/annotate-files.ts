import type { Language } from '../core/analysis';
import { messageOf } from '../core/message-of';
import { type AnalysingOptions, withAnalysis } from './analyse-input';
import { complain, type Console, write } from './console';
import { DONE, type ExitStatus, SOME_FAILED } from './exit-status';
import { type Input, orStdin, readInput } from './read-input';

/** One analysis a file, one line each; a file that fails is reported and the others are still answered. */
export async function annotateFiles(
  io: Console,
  options: AnalysingOptions,
  files: readonly string[],
  language: Language | undefined,
): Promise<ExitStatus> {
  return forEachInput(io, files, language, (input) =>
    withAnalysis(input, options, (analysis) => write(io.stdout, `${JSON.stringify(analysis)}\n`)),
  );
}

/** Reads each input in turn; what cannot be read or handled is said on standard error. */
export async function forEachInput(
  io: Console,
  files: readonly string[],
  language: Language | undefined,
  handle: (input: Input) => void | Promise<void>,
): Promise<ExitStatus> {
  let status: ExitStatus = DONE;
  for (const file of orStdin(files)) {
    try {
      await handle(await readInput(file, io.stdin, language));
    } catch (error) {
      if (isBrokenPipe(error)) throw error;
      complain(io, messageOf(error));
      status = SOME_FAILED;
    }
  }
  return status;
}

/** Who reads our output has gone: no failure of the input. */
export function isBrokenPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}
