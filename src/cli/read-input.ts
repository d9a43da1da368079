import { readFile } from 'node:fs/promises';
import type { Language } from '../core/analysis';
import { messageOf } from '../core/message-of';

/** A text to analyse. `id` is the file as it was named, `-` for standard input. */
export interface Input {
  readonly id: string;
  readonly text: string;
  readonly language: Language;
}

/** How standard input is named. */
export const STDIN = '-';

/** No files at all mean standard input. */
export function orStdin(files: readonly string[]): readonly string[] {
  return files.length === 0 ? [STDIN] : files;
}

/**
 * Reads one file, or standard input for `-`. The text is the exact decoded content, a byte order mark included, so that
 * offsets are into what the file holds.
 * @throws Error in words for the reader when the file cannot be read or is no text.
 */
export async function readInput(
  file: string,
  stdin: AsyncIterable<Uint8Array | string>,
  language: Language | undefined,
): Promise<Input> {
  const bytes = file === STDIN ? await readAll(stdin) : await readNamed(file);
  if (looksBinary(bytes)) throw new Error(`${file}: this is no text file (Markdown or plain text is read)`);
  return { id: file, text: bytes.toString('utf8'), language: language ?? languageOf(file) };
}

function languageOf(file: string): Language {
  return /\.(?:md|markdown)$/i.test(file) ? 'markdown' : 'plaintext';
}

async function readAll(stdin: AsyncIterable<Uint8Array | string>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stdin) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : Buffer.from(chunk));
  return Buffer.concat(chunks);
}

async function readNamed(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new Error(`${file}: ${describeError(error)}`, { cause: error });
  }
}

export function describeError(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'this is a folder; name its files';
  if (code === 'EACCES') return 'it may not be read';
  return messageOf(error);
}

function looksBinary(bytes: Buffer): boolean {
  return bytes.subarray(0, 8192).includes(0) || bytes.subarray(0, 5).toString('latin1') === '%PDF-';
}
