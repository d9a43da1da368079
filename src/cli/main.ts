import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { version } from '../../package.json';
import type { Knowledge } from '../core/knowledge';
import { LEXICON_FILE, MODEL_FILES, ROLE_MODEL_FILE } from '../core/knowledge-files';
import { openKnowledge } from '../core/open-knowledge';
import { isBrokenPipe } from './annotate-files';
import { run } from './run';

/** The package's folder, as `dist/cli.js` lies in it. */
const PACKAGE = join(__dirname, '..');

async function loadKnowledge(): Promise<Knowledge> {
  try {
    const read = (file: string): Promise<Uint8Array> => readFile(join(PACKAGE, file));
    const models = await Promise.all(MODEL_FILES.map(read));
    return openKnowledge(await read(LEXICON_FILE), models, await read(ROLE_MODEL_FILE));
  } catch (error) {
    throw new Error(
      `the lexicon or the models in ${join(PACKAGE, 'media')} cannot be read (npm run build makes them)`,
      { cause: error },
    );
  }
}

// `biogloss … | head` closes our output early: that is the reader's choice, and no message.
process.stdout.on('error', (error) => {
  if (!isBrokenPipe(error)) throw error;
  process.exit(process.exitCode ?? 0);
});

void run(process.argv.slice(2), process, { version, loadKnowledge }).then((status) => {
  process.exitCode = status;
});
