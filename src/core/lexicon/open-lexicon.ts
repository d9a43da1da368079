import type { Lexicon } from './lexicon';
import { viewLexicon } from './lexicon-views';
import { matcherOf } from './match-names';
import { readerOf } from './read-concept';

/** Views the compiled lexicon; nothing is copied or parsed until it is asked for. @throws Error when the bytes are not ours. */
export function openLexicon(bytes: Uint8Array): Lexicon {
  const views = viewLexicon(bytes);
  const matcher = matcherOf(views);
  const reader = readerOf(views);
  return {
    version: views.meta.version,
    sources: views.meta.sources,
    stems: views.meta.stems,
    match: (tokens, at) => matcher.match(tokens, at),
    lookup: (name) => matcher.lookup(name),
    concept: (index) => reader.concept(index),
    byId: (id) => reader.byId(id),
  };
}
