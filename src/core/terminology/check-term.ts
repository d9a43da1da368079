import { foldName } from '../lexicon/fold';

const LEAST_KEY = 2;
const MOST_LENGTH = 200;

/** White space of any kind is one space. */
export function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Why a term cannot be looked for; null when it can. @param term tidy. */
export function whyUnfit(term: string): string | null {
  if (term.length > MOST_LENGTH) return `the term is ${term.length} characters long; ${MOST_LENGTH} is the most`;
  if (term.includes('\uFFFD')) return 'the term holds a character that cannot be read: save the file as UTF-8';
  if (/[\p{Cc}\uFFFC]/u.test(term)) return 'the term holds a character that is none of a text';
  if (isTooShort(term)) return 'the term is too short: it needs two letters or digits';
  return null;
}

/** Spelling variants of one letter or digit would be everywhere; a Roman number is a digit (VIII the longest). */
function isTooShort(term: string): boolean {
  const letters = term.replace(/[^\p{L}\p{N}]/gu, '').length;
  return letters < LEAST_KEY || (letters <= 4 && foldName(term).key.length < LEAST_KEY);
}
