import { compilePhrases } from '../rules/phrases';
import type { PaperText, SentenceText } from '../text/paper-text';
import { readCount } from './read-number';
import {
  askedPhrases,
  bareCountPhrases,
  controlWords,
  enrolledPhrases,
  notBefore,
  notBetween,
  samples,
} from './rules/count-words';
import { peopleWords, years } from './rules/word-classes';
import { isShorthandCount } from './shorthand-count';

const MOST_BETWEEN = 6;
/** Words between a number and the `and` before another number, where both count the same people. */
const MOST_SHARED = 3;
const LONGEST_BRACKET = 15;
/** Studies of one paper are numbered up to about this. */
const LAST_STUDY = 9;

const asked = compilePhrases(askedPhrases.map((phrase) => ({ phrase, value: true })));
const enrolled = compilePhrases(enrolledPhrases.map((phrase) => ({ phrase, value: true })));
const bareCounts = compilePhrases(bareCountPhrases.map((phrase) => ({ phrase, value: true })));

/** A number of people in the text, by its tokens. */
export interface PeopleCount {
  readonly value: number;
  readonly firstToken: number;
  readonly endToken: number;
  /** The count is added to the one before when that ends at most so many tokens earlier; 0 = never. */
  readonly reach: number;
  /** A comma joins it to the one before. */
  readonly listed: boolean;
  /** It is said to be the controls. */
  readonly controls: boolean;
}

/** Every number in a sentence that counts people, in order. */
export function countsOfPeople(paper: PaperText, sentence: SentenceText): readonly PeopleCount[] {
  const counts: PeopleCount[] = [];
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const number = readCount(paper.tokens, at);
    if (!number || isPartOfExpression(paper, at)) continue;
    if (countsPeople(paper, sentence, at, number.endToken) || isBareCount(paper, sentence, at, number.endToken)) {
      const reach = reachOf(paper, sentence, at, number.endToken);
      const listed = wordAt(paper, at - 1) === ',';
      counts.push({ ...number, firstToken: at, reach, listed, controls: reach === REACH.controls });
    }
    at = number.endToken - 1;
  }
  return counts;
}

/** `718 cancer patients`, `Participants (n = 408)`; not `7 males, 5 females` in brackets, nor `320 patients/year`. */
function countsPeople(paper: PaperText, sentence: SentenceText, at: number, after: number): boolean {
  if (wordAt(paper, at - 1) === '=')
    return (
      wordAt(paper, at - 2) === 'n' &&
      (peopleBefore(paper, sentence, at - 3) !== null || isShorthandCount(paper, sentence, at))
    );
  const { people, other } = headAfter(paper, sentence, startOfPeople(paper, after));
  if (people) return !inBrackets(paper, sentence, at);
  return other !== null && headAfter(paper, sentence, other).people && !inBrackets(paper, sentence, at);
}

interface Head {
  /** People are named near enough after a number. */
  readonly people: boolean;
  /** `151 treated and 159 untreated patients`: index after the other number of the same people. */
  readonly other: number | null;
}

function headAfter(paper: PaperText, sentence: SentenceText, after: number): Head {
  let next = after;
  for (let passed = 0; passed < MOST_BETWEEN; passed++, next++) {
    next = skipBrackets(paper, next, sentence.endToken);
    const word = next < sentence.endToken ? wordAt(paper, next) : '.';
    if (peopleWords.has(word)) return { people: wordAt(paper, next + 1) !== '/', other: null };
    if (word === 'and' && passed > 0 && passed <= MOST_SHARED && !years.has(wordAt(paper, next + 1))) {
      const other = readCount(paper.tokens, next + 1);
      if (other) return { people: false, other: other.endToken };
    }
    if (notBetween.has(word) || readCount(paper.tokens, next)) break;
    if (word === ',' && (next === after || peopleWords.has(wordAt(paper, next + 1)))) break;
  }
  return { people: false, other: null };
}

/** `500 nurses were asked; 412 responded`: the people are those named before in the sentence. */
function isBareCount(paper: PaperText, sentence: SentenceText, at: number, after: number): boolean {
  if (bareCounts.find(paper.tokens, after, Math.min(sentence.endToken, after + MOST_BETWEEN))[0]?.firstToken !== after)
    return false;
  const named =
    paper.tokens.slice(sentence.firstToken, at).some(({ text }) => peopleWords.has(text.toLowerCase())) ||
    enrolled.find(paper.tokens, sentence.firstToken, at).length > 0;
  return named && asked.find(paper.tokens, sentence.firstToken, at).length > 0;
}

/** `100 patients and 200 healthy volunteers`; and cases set against controls: `300 women with gout with 600 matched controls`. */
function reachOf(paper: PaperText, sentence: SentenceText, at: number, after: number): number {
  const before = wordAt(paper, at - 1);
  if (before === '=') return joinsInBrackets(paper, sentence, at - 3) ? REACH.bracketed : 0;
  if (before === 'and' && isBareCount(paper, sentence, at, after)) return 0;
  if (before === 'and') return namesControls(paper, sentence, after, sentence.endToken) ? REACH.controls : REACH.plain;
  if (before === ',') return REACH.listed;
  if (before === 'of' && isFurtherSample(paper, at)) return REACH.plain;
  return groupsSetAgainst.has(before) && namesControls(paper, sentence, after, after + MOST_BETWEEN) ? REACH.plain : 0;
}

/** How many tokens may stand between two groups: between brackets, and where the later one is said to be the controls. */
const REACH = { plain: 10, bracketed: 14, listed: 20, controls: 26 };

/** `40 patients and an age-matched cohort of 38 controls` */
function isFurtherSample(paper: PaperText, at: number): boolean {
  if (!/^(?:cohort|group|sample|series)$/.test(wordAt(paper, at - 2))) return false;
  for (let back = at - 3; back > at - MOST_BETWEEN - 3; back--) if (wordAt(paper, back) === 'and') return true;
  return false;
}

function namesControls(paper: PaperText, sentence: SentenceText, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, sentence.endToken, from + REACH.controls); at++)
    if (controlWords.has(wordAt(paper, at))) return true;
  return false;
}

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
  // "in this trial 40 nurses" is no name as "trial 2" is.
  const studies = before === 'study' || before === 'trial';
  if (notBefore.has(before)) return !studies || (readCount(paper.tokens, at)?.value ?? 0) <= LAST_STUDY;
  // The whole of a share: "8 (57 %) of 14 patients", "0 of 20".
  if (before === 'of' && isShare(paper, at - 2)) return true;
  if (before === 'of' || before === 'and') return readCount(paper.tokens, at - 2)?.endToken === at - 1;
  return /^[-‐‑–−+<>≤≥±/.]$/u.test(before) && paper.tokens[at]?.spaced === false;
}

/** A share ends at the token: `57 %`, `8 (57 %)`, `0`. */
function isShare(paper: PaperText, at: number): boolean {
  const last = wordAt(paper, at);
  return /^[%0]$/.test(last) || (last === ')' && wordAt(paper, at - 1) === '%');
}

/** Index of the people that stand directly before an opening bracket: `patients (n = 40)`, `victims with poisoning [n = 225`. */
function peopleBefore(paper: PaperText, sentence: SentenceText, bracket: number): number | null {
  if (!/^[([]$/.test(wordAt(paper, bracket))) return null;
  for (let back = bracket - 1; back >= Math.max(sentence.firstToken, bracket - MOST_BETWEEN); back--)
    if (peopleWords.has(wordAt(paper, back)) || samples.has(wordAt(paper, back))) return back;
  return null;
}
