import type { Span, StudyDesign } from '../analysis';
import { compilePhrases, type PhraseHit } from '../rules/phrases';
import type { PaperText, SentenceText } from '../text/paper-text';
import type { Place } from './design-rule';
import { speaksOfOtherStudy } from './other-study';
import { placeSentences } from './places';
import { readCount } from './read-number';
import {
  askedPhrases,
  bareCountPhrases,
  notBefore,
  notBetween,
  type SampleSizeRule,
  sampleSizeRules,
} from './rules/sample-size';
import { peopleWords, studyWords } from './rules/word-classes';

/** Humans analysed in the own study. The span is the number itself, or from the first to the last number of a sum. */
export interface SampleSizeFinding extends Span {
  readonly value: number;
}

interface Candidate extends SampleSizeFinding {
  readonly score: number;
}

/** Only these designs have people of their own to count. */
const withPeople: ReadonlySet<StudyDesign> = new Set<StudyDesign>([
  'meta_analysis_rct',
  'rct',
  'nonrandomised_trial',
  'cohort',
  'case_control',
  'cross_sectional',
  'case_report',
  'human_experiment',
  'qualitative',
]);
const ENOUGH = 3;
/** A review counts the people of other studies: only a stated total will do. */
const ENOUGH_IN_REVIEWS = 6;
const MOST_BETWEEN = 6;
const LONGEST_BRACKET = 15;

const matcher = compilePhrases<SampleSizeRule>(
  sampleSizeRules.flatMap((rule) => rule.phrases.map((phrase) => ({ phrase, value: rule }))),
  studyWords,
);

const asked = compilePhrases(askedPhrases.map((phrase) => ({ phrase, value: true })));
const bareCounts = compilePhrases(bareCountPhrases.map((phrase) => ({ phrase, value: true })));

/** The number of people analysed, or null when the text does not give it plainly. */
export function findSampleSize(
  paper: PaperText,
  designs: readonly { readonly design: StudyDesign }[],
): SampleSizeFinding | null {
  if (!designs.some(({ design }) => withPeople.has(design))) return null;
  const places = placeSentences(paper);
  const enough = designs[0]?.design === 'meta_analysis_rct' ? ENOUGH_IN_REVIEWS : ENOUGH;
  for (const wanted of ['title', 'abstract', 'methods', 'results'] as const) {
    const found = best(candidatesIn(paper, places, wanted), enough);
    if (found) return found;
  }
  return designs[0]?.design === 'case_report' ? singlePatient(paper, places) : null;
}

function candidatesIn(paper: PaperText, places: readonly (Place | null)[], wanted: Place): readonly Candidate[] {
  return paper.sentences.flatMap((sentence, index) =>
    places[index] === wanted && !speaksOfOtherStudy(paper, sentence) ? countsIn(paper, sentence) : [],
  );
}

/** The highest score; the first of equals. */
function best(candidates: readonly Candidate[], enough: number): SampleSizeFinding | null {
  let top: Candidate | null = null;
  for (const candidate of candidates)
    if (candidate.score >= enough && (!top || candidate.score > top.score)) top = candidate;
  return top && { value: top.value, start: top.start, end: top.end };
}

function countsIn(paper: PaperText, sentence: SentenceText): readonly Candidate[] {
  const { tokens } = paper;
  const hits = matcher.find(tokens, sentence.firstToken, sentence.endToken);
  const counts = countsOfPeople(paper, sentence);
  return counts.flatMap((count, index) => {
    const before = counts[index - 1];
    if (before && joins(before, count)) return [];
    const near = new Set(hits.filter((hit) => isNear(hit, count)).map(({ value }) => value));
    const score = [...near].reduce((sum, rule) => sum + rule.weight, 0);
    const { value, lastToken } = addGroup(count, counts[index + 1]);
    return [{ value, score, start: tokens[count.firstToken]?.start ?? 0, end: tokens[lastToken]?.end ?? 0 }];
  });
}

/** The words stand before, after or around the count. */
function isNear({ value: rule, firstToken, endToken }: PhraseHit<SampleSizeRule>, count: PeopleCount): boolean {
  if (firstToken < count.firstToken && endToken > count.endToken) return rule.around === true;
  if (endToken <= count.firstToken) return endToken > count.firstToken - rule.before;
  return firstToken >= count.endToken && firstToken < count.endToken + rule.after;
}

/** `100 patients and 200 healthy volunteers`, `210 females and 160 males`: the text adds the groups itself. */
function addGroup(count: PeopleCount, next: PeopleCount | undefined): { value: number; lastToken: number } {
  return next && joins(count, next)
    ? { value: count.value + next.value, lastToken: next.endToken - 1 }
    : { value: count.value, lastToken: count.endToken - 1 };
}

function joins(count: PeopleCount, next: PeopleCount): boolean {
  return next.firstToken - count.endToken <= next.reach;
}

interface PeopleCount {
  readonly value: number;
  readonly firstToken: number;
  readonly endToken: number;
  /** The count is added to the one before when that ends at most so many tokens earlier; 0 = never. */
  readonly reach: number;
}

function countsOfPeople(paper: PaperText, sentence: SentenceText): readonly PeopleCount[] {
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
  if (notBefore.has(before)) return true;
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

/** The report of one patient counts one: where age is told, else where the patient is first named. */
function singlePatient(paper: PaperText, places: readonly (Place | null)[]): SampleSizeFinding | null {
  for (const single of singlePatientMatchers)
    for (const [index, { firstToken, endToken }] of paper.sentences.entries()) {
      const hit =
        places[index] && places[index] !== 'label' ? single.find(paper.tokens, firstToken, endToken)[0] : undefined;
      if (hit)
        return {
          value: 1,
          start: paper.tokens[hit.firstToken]?.start ?? 0,
          end: paper.tokens[hit.endToken - 1]?.end ?? 0,
        };
    }
  return null;
}

const singlePatientMatchers = [
  [
    'a|an #-year|month|week|day-old',
    'a|an ~6 , aged # years|months|weeks|days',
    'a|an #-year|month|week|day-old ~3 woman|man|boy|girl|male|female|patient|child|infant',
    'a|an # year|month|week|day old',
  ],
  [
    'of a|one case',
    'a|an|one|single|the|our ~2 patient|woman|man|boy|girl|infant|baby|newborn|neonate|toddler|teenager',
    'a|an|one|single|the|our patient|woman|man|boy|girl|infant|child|adolescent',
  ],
].map((phrases) => compilePhrases(phrases.map((phrase) => ({ phrase, value: true }))));
