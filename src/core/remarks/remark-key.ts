import type { Analysis, Remark } from '../analysis';
import { plainText } from '../presentation/plain-text';

/**
 * What a remark is about, without where it stands: its rule, the words of its claim (of the remark itself where it is
 * about no claim) and its own words. What a reviewer decided on it is kept under this key, so that it outlives edits
 * elsewhere in the text, and ends when the words that it was about are changed.
 */
export function remarkKey({ rule, text, claim }: Remark, { claims, language }: Analysis): string {
  const own = plainText(text, language);
  const about = claim === null ? undefined : claims[claim]?.plain;
  return keyOfWords(rule, about === undefined ? [own] : [about, own]);
}

/** The same from words that were kept. */
export function keyOfWords(rule: string, words: readonly string[]): string {
  return [rule, ...words.map(normalise)].filter((part) => part !== '').join('|');
}

/** Case, spaces and punctuation are no difference of meaning. */
function normalise(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%<>=≤≥.,]+/gu, ' ')
    .trim();
}
