import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';

/** The streams that a command reads and writes: those of the process, or a test's own. */
export interface Console {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
}

/** Writes and waits while the reader is slower than we are, so that memory does not grow. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}

/** Says on standard error what went wrong. */
export function complain({ stderr }: Console, message: string): void {
  stderr.write(`biogloss: ${message}\n`);
}
