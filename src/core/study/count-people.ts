import { compilePhrases } from '../rules/phrases';
import type { PaperText, SentenceText } from '../text/paper-text';
import { readCount } from './read-number';
import { askedPhrases, bareCountPhrases, notBefore, notBetween } from './rules/sample-size';
import { peopleWords } from './rules/word-classes';

const MOST_BETWEEN = 6;
const LONGEST_BRACKET = 15;

const asked = compilePhrases(askedPhrases.map((phrase) => ({ phrase, value: true })));
const bareCounts = compilePhrases(bareCountPhrases.map((phrase) => ({ phrase, value: true })));

/** A number of people in the text, by its tokens. */
export interface PeopleCount {
  readonly value: number;
  readonly firstToken: number;
  readonly endToken: number;
  /** The count is added to the one before when that ends at most so many tokens earlier; 0 = never. */
  readonly reach: number;
}

/** Every number in a sentence that counts people, in order. */
export function countsOfPeople(paper: PaperText, sentence: SentenceText): readonly PeopleCount[] {
  const counts: PeopleCount[] = [];
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const number = readCount(paper.tokens, at);
    if (!number || isPartOfExpression(paper, at)) continue;
    const before = counts.at(-1);
    if (
      countsPeople(paper, sentence, at, number.endToken) ||
      isNextArm(paper, at, before) ||
      isBareCount(paper, sentence, at, number.endToken)
    )
      counts.push({ ...number, firstToken: at, reach: reachOf(paper, sentence, at, number.endToken) });
    at = number.endToken - 1;
  }
  return counts;
}

/** `women allocated to rest (n = 20) or exercise (n = 22)`: the first has named the people. */
function isNextArm(paper: PaperText, at: number, before: PeopleCount | undefined): boolean {
  const bracketed = (number: number): boolean =>
    wordAt(paper, number - 1) === '=' && wordAt(paper, number - 2) === 'n' && wordAt(paper, number - 3) === '(';
  return before !== undefined && bracketed(before.firstToken) && bracketed(at);
}

/** `718 cancer patients`, `Participants (n = 408)`; not `7 males, 5 females` in brackets, nor `320 patients/year`. */
function countsPeople(paper: PaperText, sentence: SentenceText, at: number, after: number): boolean {
  if (wordAt(paper, at - 1) === '=')
    return wordAt(paper, at - 2) === 'n' && peopleBefore(paper, sentence, at - 3) !== null;
  let next = startOfPeople(paper, after);
  for (let passed = 0; passed < MOST_BETWEEN; passed++, next++) {
    next = skipBrackets(paper, next, sentence.endToken);
    const word = next < sentence.endToken ? wordAt(paper, next) : '.';
    if (peopleWords.has(word)) return wordAt(paper, next + 1) !== '/' && !inBrackets(paper, sentence, at);
    if (notBetween.has(word) || readCount(paper.tokens, next)) return false;
  }
  return false;
}

/** `500 nurses were asked; 412 responded`: the people are those named before in the sentence. */
function isBareCount(paper: PaperText, sentence: SentenceText, at: number, after: number): boolean {
  if (bareCounts.find(paper.tokens, after, Math.min(sentence.endToken, after + MOST_BETWEEN))[0]?.firstToken !== after)
    return false;
  const named = paper.tokens.slice(sentence.firstToken, at).some(({ text }) => peopleWords.has(text.toLowerCase()));
  return named && asked.find(paper.tokens, sentence.firstToken, at).length > 0;
}

/** `100 patients and 200 healthy volunteers`; and cases set against controls: `300 women with gout with 600 matched controls`. */
function reachOf(paper: PaperText, sentence: SentenceText, at: number, after: number): number {
  const before = wordAt(paper, at - 1);
  if (before === '=') return joinsInBrackets(paper, sentence, at - 3) ? REACH.bracketed : 0;
  if (before === 'and') return isBareCount(paper, sentence, at, after) ? 0 : REACH.plain;
  const end = Math.min(sentence.endToken, after + MOST_BETWEEN);
  for (let next = after; groupsSetAgainst.has(before) && next < end; next++)
    if (wordAt(paper, next) === 'controls') return REACH.plain;
  return 0;
}

const REACH = { plain: 8, bracketed: 14 };

/** `patients (n = 150) and healthy controls (n = 200)` */
function joinsInBrackets(paper: PaperText, sentence: SentenceText, bracket: number): boolean {
  const people = peopleBefore(paper, sentence, bracket) ?? bracket;
  for (let back = people - 1; back >= Math.max(sentence.firstToken, people - MOST_BETWEEN); back--)
    if (/^(?:and|or)$/.test(wordAt(paper, back)) || groupsSetAgainst.has(wordAt(paper, back)))
      return !peopleWords.has(wordAt(paper, back - 1));
  return false;
}

const groupsSetAgainst: ReadonlySet<string> = new Set(['with', 'to', 'against', 'versus', 'vs']);

/** `nine trials (800 women)`, `(nine trials, 800 women)`: there the brackets hold the total. */
const studyNouns: ReadonlySet<string> = new Set(['trials', 'studies', 'rcts']);

function inBrackets(paper: PaperText, sentence: SentenceText, at: number): boolean {
  for (let back = at - 1; back >= Math.max(sentence.firstToken, at - LONGEST_BRACKET); back--) {
    if (wordAt(paper, back) === ')' || studyNouns.has(wordAt(paper, back))) return false;
    if (wordAt(paper, back) === '(') return !studyNouns.has(wordAt(paper, back - 1));
  }
  return false;
}

/** `127 of these patients`, `115 of 823 patients`: the people stand after "of". */
function startOfPeople(paper: PaperText, after: number): number {
  if (wordAt(paper, after) !== 'of') return after;
  const whole = readCount(paper.tokens, after + 1);
  return whole ? whole.endToken : /^(?:these|those|the|our)$/.test(wordAt(paper, after + 1)) ? after + 2 : after;
}

/** `194 obese (BMI > 27) employees`: what stands in brackets is passed over. */
function skipBrackets(paper: PaperText, at: number, end: number): number {
  if (wordAt(paper, at) !== '(') return at;
  for (let close = at; close < Math.min(end, at + LONGEST_BRACKET); close++)
    if (wordAt(paper, close) === ')') return close + 1;
  return at;
}

function wordAt(paper: PaperText, at: number): string {
  return paper.tokens[at]?.text.toLowerCase() ?? '';
}

function isPartOfExpression(paper: PaperText, at: number): boolean {
  const before = wordAt(paper, at - 1);
  // "to study 40 nurses" is no name as "study 2" is.
  if (notBefore.has(before)) return before !== 'study' || wordAt(paper, at - 2) !== 'to';
  if (before === 'of' || before === 'and') return readCount(paper.tokens, at - 2)?.endToken === at - 1;
  return /^[-–−+<>≤≥±/.]$/u.test(before) && paper.tokens[at]?.spaced === false;
}

/** Index of the people that stand directly before an opening bracket: `patients (n = 40)`, `victims with poisoning [n = 225`. */
function peopleBefore(paper: PaperText, sentence: SentenceText, bracket: number): number | null {
  if (!/^[([]$/.test(wordAt(paper, bracket))) return null;
  for (let back = bracket - 1; back >= Math.max(sentence.firstToken, bracket - MOST_BETWEEN); back--)
    if (peopleWords.has(wordAt(paper, back))) return back;
  return null;
}
