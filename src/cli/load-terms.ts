import { stat, readFile } from 'node:fs/promises';
import { combineTerms } from '../core/terminology/combine-terms';
import { MOST_LENGTH, type ReadTerms, readTerms, TOO_LARGE } from '../core/terminology/read-terms';
import type { Terminology } from '../core/terminology/terminology';
import type { TermsProblem } from '../core/terminology/terms-problem';
import { complain, type Console } from './console';
import { describeError } from './read-input';

/**
 * Reads the files of `--terms`. What is wrong in them is said on standard error, and the rest is used.
 * @throws Error when a file cannot be used at all: without its terms the result would be another.
 */
export async function loadTerms(io: Console, files: readonly string[]): Promise<Terminology> {
  const read: ReadTerms[] = [];
  for (const file of files) read.push(readTerms({ file, text: await readText(file) }));
  const combined = combineTerms(read);
  for (const { file, problems } of combined.files) {
    for (const problem of problems) complain(io, `${file}:${describe(problem)}`);
  }
  const useless = combined.files.find(({ terms, problems }) => terms.length === 0 && problems.some(isError));
  if (useless) throw new Error(`${useless.file}: no terms can be read from it`);
  return combined.terminology;
}

async function readText(file: string): Promise<string> {
  try {
    const { size } = await stat(file);
    if (size <= MOST_LENGTH) return await readFile(file, 'utf8');
  } catch (error) {
    throw new Error(`${file}: ${describeError(error)}`, { cause: error });
  }
  throw new Error(`${file}: ${TOO_LARGE}`);
}

function describe({ line, column, message, severity }: TermsProblem): string {
  return `${line}:${column}: ${severity === 'warning' ? 'warning: ' : ''}${message}`;
}

function isError({ severity }: TermsProblem): boolean {
  return severity === 'error';
}
