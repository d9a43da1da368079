import type { Knowledge } from './knowledge';
import { openLexicon } from './lexicon/open-lexicon';
import { createTaggers } from './recognition/tagger/create-taggers';
import { openModel } from './recognition/tagger/tagger-model';
import { NO_TERMS } from './terminology/terminology';

/**
 * The knowledge that ships, from the bytes of `LEXICON_FILE` and of all `MODEL_FILES`.
 * @throws Error when a file is damaged or of another format.
 */
export function openKnowledge(lexicon: Uint8Array, models: readonly Uint8Array[]): Knowledge {
  return { lexicon: openLexicon(lexicon), taggers: createTaggers(models.map(openModel)), terminology: NO_TERMS };
}
