import type { Token } from '../text/paper-text';

/** How many tokens of a sentence are looked at, for no clause to be judged by another far off. */
export const LONGEST_CLAUSE = 30;

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const lowerAt = (tokens: readonly Token[], index: number): string => tokens[index]?.lower ?? '';

const OPENERS = set('although though while whereas since because if when unless once despite');
const LATE_OPENERS = set('although though while whereas because since which');

/**
 * Whether the token at `at` stands in a clause that does not carry the sentence that begins at `first`:
 * "Although zinc did not shorten colds, it …" and "zinc shortened colds, although it did not …".
 */
export function isInSubordinateClause(tokens: readonly Token[], at: number, first: number): boolean {
  const start = lowerAt(tokens, first + 1) === ',' ? first + 2 : first;
  if (OPENERS.has(lowerAt(tokens, start))) return at < endOfClause(tokens, start);
  let commas = 0;
  for (let before = at - 1; before > Math.max(start, at - LONGEST_CLAUSE); before--) {
    const word = lowerAt(tokens, before);
    if (word === ';' || word === ':') return false;
    if (LATE_OPENERS.has(word)) return lowerAt(tokens, before - 1) === ',' && (word !== 'which' || commas === 0);
    if (word === ',') commas++;
  }
  return false;
}

/** The comma that ends the clause at the start of the sentence; its start where there is none. */
function endOfClause(tokens: readonly Token[], start: number): number {
  for (let at = start; at < start + LONGEST_CLAUSE; at++) if (lowerAt(tokens, at) === ',') return at;
  return start;
}
