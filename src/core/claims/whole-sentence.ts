import type { PaperText, SentenceText } from '../text/paper-text';
import { AUXILIARIES, NO_VERBS, VERBS, words } from './sentence-verbs';

const FEWEST_TOKENS = 4;
const FEWEST_WORDS_WHOLE = 8;
/** How far into a sentence its verb may stand after the noun phrase that it begins with. */
const VERB_WITHIN = 8;

/** A line that lost nothing but its capital: a noun phrase, its verb before any comma, a full stop, and enough words. */
export function isWhole({ tokens }: PaperText, { firstToken, endToken }: SentenceText): boolean {
  const word = (at: number): string => tokens[at]?.lower ?? '';
  if (!/^\p{Ll}{3,}$/u.test(tokens[firstToken]?.text ?? '') || word(endToken - 1) !== '.') return false;
  if (endToken - firstToken <= FEWEST_WORDS_WHOLE || !mayOpenNounPhrase(word(firstToken))) return false;
  for (let at = firstToken + 1; at < firstToken + VERB_WITHIN; at++) {
    if (/^[,;:.]$/.test(word(at))) return false;
    if (AUXILIARIES.has(word(at)) || VERBS.has(word(at))) return true;
  }
  return false;
}

const mayOpenNounPhrase = (word: string): boolean =>
  !AUXILIARIES.has(word) && !VERBS.has(word) && !NO_VERBS.has(word) && !PRONOUNS.has(word) && !/(?:ly|ing)$/.test(word);

const PRONOUNS = words('it they he she we you who there here this that then thus more most less least');
const NEVER_LAST = words('a an the of and or');
const CLOSING = words('. ! " ” \' ’ ) ]');

/** Ends in the middle: "… said the author, since Steven a." with "Rosenberg." as what the splitter took for the next sentence. */
export function isCutOff({ tokens, sentences }: PaperText, index: number): boolean {
  const sentence = sentences[index];
  if (!sentence) return false;
  let last = sentence.endToken - 1;
  while (last > sentence.firstToken && CLOSING.has(tokens[last]?.text ?? '')) last--;
  const text = tokens[last]?.text ?? '';
  if (NEVER_LAST.has(text)) return true;
  const next = sentences[index + 1];
  const goesOn = next?.block === sentence.block && next.endToken - next.firstToken < FEWEST_TOKENS;
  return goesOn && /^\p{Lu}$/u.test(text) && /^\p{Lu}\p{Ll}/u.test(tokens[last - 1]?.text ?? '');
}
