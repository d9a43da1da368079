import type { Token } from '../../text/paper-text';
import type { TokenSpan } from '../token-span';
import { wordAt } from '../word-at';
import { REAGENT_CUES } from './therapy-words';

/** Tokens on either side in which a word such as "stained" or "clone" counts. */
const REACH = 10;

/** Whether the words around a name say that it is a laboratory reagent. Looks no further than the sentence. */
export function isReagent(tokens: readonly Token[], name: TokenSpan, sentence: TokenSpan): boolean {
  const to = Math.min(sentence.endToken, name.endToken + REACH);
  for (let at = Math.max(sentence.firstToken, name.firstToken - REACH); at < to; at++)
    if (REAGENT_CUES.has(wordAt(tokens, at))) return true;
  return false;
}
