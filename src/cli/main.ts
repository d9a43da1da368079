import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { version } from '../../package.json';
import { type Knowledge, onlyLexicon } from '../core/knowledge';
import { openLexicon } from '../core/lexicon/open-lexicon';
import { isBrokenPipe } from './annotate-files';
import { run } from './run';

/** Beside `dist/cli.js`, as it is laid out in the package. */
const LEXICON = join(__dirname, '..', 'media', 'lexicon', 'biogloss.bin');

async function loadKnowledge(): Promise<Knowledge> {
  try {
    return onlyLexicon(openLexicon(await readFile(LEXICON)));
  } catch (error) {
    throw new Error(`the lexicon ${LEXICON} cannot be read (npm run build makes it)`, { cause: error });
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
