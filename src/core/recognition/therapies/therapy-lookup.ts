import type { Token } from '../../text/paper-text';
import { isHyphen, wordAt } from '../word-at';

const LONGEST_WORD_TOKENS = 5;

/** Table words without hyphens, so that "self-management", "self management" and "self - management" are one. */
export function withoutHyphens(words: Iterable<string>): ReadonlySet<string> {
  return new Set([...words].map((word) => word.replaceAll('-', '')));
}

/** First token of the longest table word that ends before token `end`; null when there is none. */
export function wordEndingAt(
  tokens: readonly Token[],
  end: number,
  floor: number,
  words: ReadonlySet<string>,
): number | null {
  let joined = '';
  let best: number | null = null;
  for (let at = end - 1; at >= Math.max(floor, end - LONGEST_WORD_TOKENS); at--) {
    const word = wordAt(tokens, at);
    if (isHyphen(word)) {
      if (joined === '') break;
      continue;
    }
    joined = word + joined;
    if (words.has(joined)) best = at;
  }
  return best;
}
