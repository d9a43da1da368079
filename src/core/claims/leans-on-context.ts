import type { PaperText, SentenceText } from '../text/paper-text';
import { AUXILIARIES, VERBS, words } from './sentence-verbs';

const PRONOUNS = words('it they he she both this these those');
const POINTERS = words('similarly likewise here');
/** "It is likely that …" says nothing of anything before. */
const EMPTY_SUBJECT = words('is was has can may appears seems remains should');

/** Cannot be read alone: "It initiates …", "This can induce …", but not "These cells …" or "It is likely that …". */
export function leansOnContext({ tokens }: PaperText, { firstToken }: SentenceText): boolean {
  const first = tokens[firstToken]?.lower ?? '';
  const next = tokens[firstToken + 1]?.lower ?? '';
  if (POINTERS.has(first)) return next === ',' && tokens[firstToken + 2]?.lower !== 'we';
  if (!PRONOUNS.has(first) || !isVerb(next)) return false;
  return !(first === 'it' && EMPTY_SUBJECT.has(next)) && !CONCLUDING.has(next);
}

/** "This suggests that …" is the beginning of a conclusion. */
const CONCLUDING = words(
  'suggests indicates implies demonstrates shows confirms supports highlights reveals suggest indicate',
);
const isVerb = (word: string): boolean =>
  AUXILIARIES.has(word) || VERBS.has(word) || /^(?:also|then|thus|further|ultimately)$/.test(word);
