import { Readable, Writable } from 'node:stream';
import type { Console } from '../../../src/cli/console';
import { run } from '../../../src/cli/run';
import { shippedKnowledge } from '../../support/lexicon';

export interface Outcome {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

const loadKnowledge = () => Promise.resolve(shippedKnowledge());

/** Runs the command line on streams of our own. */
export async function runCli(
  argv: readonly string[],
  stdin: string | readonly (string | Buffer)[] = '',
): Promise<Outcome> {
  const [out, err] = [new Sink(), new Sink()];
  const io: Console = { stdin: Readable.from(typeof stdin === 'string' ? [stdin] : stdin), stdout: out, stderr: err };
  const status = await run(argv, io, { version: '9.9.9', loadKnowledge });
  return { status, out: out.text, err: err.text };
}

class Sink extends Writable {
  text = '';
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}
