import { type FoldedName, foldName } from '../lexicon/fold';
import { singularOf } from '../lexicon/fold-token';

/** A term as it is looked for. */
export interface TermSpelling extends FoldedName {
  /** The letters and digits that the text must have, as they are written; null when case does not count. */
  readonly letters: string | null;
  /** In capitals throughout: words in small letters alone ("rest" for REST) are something else. */
  readonly isCapitals: boolean;
}

/** Up to this many letters and digits a term in capitals is matched as it is written: MS is not "Ms". */
const SHORT = 3;

export function spellTerm(term: string): TermSpelling {
  const letters = lettersOf(term);
  const isCapitals = letters !== letters.toLowerCase() && letters === letters.toUpperCase();
  return { ...foldName(term), letters: isCapitals && letters.length <= SHORT ? letters : null, isCapitals };
}

/** What two spellings of one term have in common. */
export function spellingKey({ key, letters }: TermSpelling): string {
  return letters === null ? key : `${key} ${letters}`;
}

/** Whether the case of some words fits a term; that they are a spelling of it is known. */
export function hasFittingCase({ letters, isCapitals }: TermSpelling, words: string): boolean {
  if (!isCapitals) return true;
  const written = lettersOf(words);
  if (letters !== null) return written === letters || singularOf(written) === letters;
  return written !== written.toLowerCase();
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
