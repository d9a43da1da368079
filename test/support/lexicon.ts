import { existsSync, readFileSync } from 'node:fs';
import { type Knowledge, onlyLexicon } from '../../src/core/knowledge';
import type { Lexicon } from '../../src/core/lexicon/lexicon';
import { openLexicon } from '../../src/core/lexicon/open-lexicon';

const FILE = 'media/lexicon/biogloss.bin';

/** The shipped lexicon. @throws Error when it has not been built. */
export function shippedLexicon(): Lexicon {
  if (!existsSync(FILE)) throw new Error(`${FILE} is missing: run npm run build`);
  return openLexicon(readFileSync(FILE));
}

/** What ships: the lexicon and the trained taggers. @throws Error when it has not been built. */
export function shippedKnowledge(): Knowledge {
  return onlyLexicon(shippedLexicon());
}
