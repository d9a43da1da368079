import type { PaperText, SentenceText } from '../text/paper-text';
import { AUXILIARIES, NO_VERBS, VERBS, words } from './sentence-verbs';

/** By known verbs, by their ending, or by where they stand: "we nominate", "nominate the", "inhibitors prevent". */
export function hasVerb({ tokens }: PaperText, { firstToken, endToken }: SentenceText): boolean {
  const word = (at: number): string => tokens[at]?.text.toLowerCase() ?? '';
  for (let at = firstToken; at < endToken; at++) {
    if (AUXILIARIES.has(word(at)) || VERBS.has(word(at)) || word(at) === 'we') return true;
    if (word(at).length > 4 && word(at).endsWith('ed')) return true;
    if (at > firstToken && word(at - 1).endsWith('s') && VERBS.has(`${word(at)}s`)) return true;
    if (at > firstToken && OBJECT_STARTS.has(word(at + 1)) && mayGovern(word(at))) return true;
  }
  return false;
}

const OBJECT_STARTS = words('the a an our their its new novel this these that light');
const mayGovern = (word: string): boolean => /^[a-z]{3,}$/.test(word) && !word.endsWith('ing') && !NO_VERBS.has(word);
