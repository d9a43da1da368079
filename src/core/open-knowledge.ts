import type { Knowledge } from './knowledge';
import { openLexicon } from './lexicon/open-lexicon';
import { createTaggers } from './recognition/tagger/create-taggers';
import { openModel } from './recognition/tagger/tagger-model';
import { openRoleModel } from './statements/role-model';
import { NO_TERMS } from './terminology/terminology';

/**
 * The knowledge that ships, from the bytes of `LEXICON_FILE`, of all `MODEL_FILES` and of `ROLE_MODEL_FILE`.
 * @throws Error when a file is damaged or of another format.
 */
export function openKnowledge(lexicon: Uint8Array, models: readonly Uint8Array[], roles: Uint8Array): Knowledge {
  return {
    lexicon: openLexicon(lexicon),
    taggers: createTaggers(models.map(openModel)),
    terminology: NO_TERMS,
    roleModel: openRoleModel(roles),
  };
}
