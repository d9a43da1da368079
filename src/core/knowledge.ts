import type { Lexicon } from './lexicon/lexicon';
import { NO_TAGGERS, type Tagger } from './recognition/tagger/tagger';
import type { RoleModel } from './statements/role-model';
import { NO_TERMS, type Terminology } from './terminology/terminology';

/** All that the engine knows before it reads: names, what it learned, and the reviewer's own terms. */
export interface Knowledge {
  readonly lexicon: Lexicon;
  readonly taggers: readonly Tagger[];
  readonly terminology: Terminology;
  /** Reads the roles of sentences in an abstract; without it rules alone do. */
  readonly roleModel?: RoleModel;
}

/** A lexicon alone, for what needs no more. */
export function onlyLexicon(lexicon: Lexicon): Knowledge {
  return { lexicon, taggers: NO_TAGGERS, terminology: NO_TERMS };
}
