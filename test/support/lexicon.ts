import { existsSync, readFileSync } from 'node:fs';
import type { Knowledge } from '../../src/core/knowledge';
import type { Lexicon } from '../../src/core/lexicon/lexicon';
import { openLexicon } from '../../src/core/lexicon/open-lexicon';
import { LEXICON_FILE, MODEL_FILES, ROLE_MODEL_FILE } from '../../src/core/knowledge-files';
import { openKnowledge } from '../../src/core/open-knowledge';

/** The shipped lexicon. @throws Error when it has not been built. */
export function shippedLexicon(): Lexicon {
  return openLexicon(lexiconBytes());
}

/** What ships: the lexicon, the trained taggers and the role model. @throws Error when it has not been built. */
export function shippedKnowledge(): Knowledge {
  return openKnowledge(
    lexiconBytes(),
    MODEL_FILES.map((file) => readFileSync(file)),
    readFileSync(ROLE_MODEL_FILE),
  );
}

function lexiconBytes(): Uint8Array {
  if (!existsSync(LEXICON_FILE)) throw new Error(`${LEXICON_FILE} is missing: run npm run build`);
  return readFileSync(LEXICON_FILE);
}
