import type { Token } from '../../../text/paper-text';
import { isHyphen, isSpaced, wordAt } from '../../word-at';
import { ENDING_WORDS, LEADING_WORDS, NO_ARM_HEADS, VERBS_AFTER } from './arm-words';

/** The name of an arm. Token indexes, half-open. */
export interface ArmPhrase {
  readonly firstToken: number;
  readonly endToken: number;
}

const MOST_TOKENS = 9;
const MOST_SKIPPED = 6;

/** Reads the noun phrase that begins at or just after `at`; null when there is none that can name an arm. */
function armPhraseAfter(tokens: readonly Token[], at: number, sentenceEnd: number): ArmPhrase | null {
  const first = skipLeading(tokens, at, sentenceEnd);
  let end = first;
  while (end < sentenceEnd && end - first < MOST_TOKENS && belongs(tokens, end)) end++;
  return checked(tokens, first, end);
}

const MOST_JOINED = 3;
const JOINTS: ReadonlySet<string> = new Set([',', 'or', 'and', 'plus', '+', 'versus', 'vs', 'with']);

/** The noun phrase at `at` and those joined to it: "brochures, lessons or rest". */
export function armPhrasesAfter(tokens: readonly Token[], at: number, sentenceEnd: number): ArmPhrase[] {
  const found: ArmPhrase[] = [];
  let from = at;
  while (found.length < MOST_JOINED) {
    const end = endOfPhrase(tokens, from, sentenceEnd);
    const phrase = armPhraseAfter(tokens, from, sentenceEnd);
    if (phrase) found.push(phrase);
    from = end;
    while (from < sentenceEnd && JOINTS.has(wordAt(tokens, from))) from++;
    if (from === end || end === at) break;
  }
  return found;
}

function endOfPhrase(tokens: readonly Token[], at: number, sentenceEnd: number): number {
  let end = skipLeading(tokens, at, sentenceEnd);
  while (end < sentenceEnd && end - at < MOST_TOKENS + MOST_SKIPPED && belongs(tokens, end)) end++;
  return end;
}

/** Reads the noun phrase that ends before `end`, back to `floor`. */
export function armPhraseBefore(tokens: readonly Token[], end: number, floor: number): ArmPhrase | null {
  let first = end;
  while (
    first > floor &&
    end - first < MOST_TOKENS &&
    belongs(tokens, first - 1) &&
    !isLeading(wordAt(tokens, first - 1))
  )
    first--;
  return checked(tokens, first, end);
}

function isLeading(word: string): boolean {
  return LEADING_WORDS.has(word);
}

function skipLeading(tokens: readonly Token[], at: number, sentenceEnd: number): number {
  let first = at;
  while (first < sentenceEnd && first - at < MOST_SKIPPED) {
    const word = wordAt(tokens, first);
    if (!LEADING_WORDS.has(word) && !isMeasure(word)) break;
    first++;
  }
  return first;
}

function isMeasure(word: string): boolean {
  return /^[\d.,]+(?:mg|g|ml|iu|%|mcg)?$/.test(word) || MEASURES.has(word);
}
const MEASURES: ReadonlySet<string> = new Set(
  'mg g kg ml l mcg iu u % / mg/kg mg/day gy units min minute minutes hour hours day days week weeks month months session sessions x ='.split(
    ' ',
  ),
);

function belongs(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  if (isHyphen(word) || word === '/' || word === '+') return true;
  if (!/^[\p{L}\d]/u.test(word)) return false;
  const isInside = at > 0 && isHyphen(wordAt(tokens, at - 1)) && !isSpaced(tokens, at);
  return (
    isInside ||
    !(ENDING_WORDS.has(word) || VERBS_AFTER.has(word) || (isMeasure(word) && !isHyphen(wordAt(tokens, at - 1))))
  );
}

function checked(tokens: readonly Token[], from: number, to: number): ArmPhrase | null {
  let first = from;
  let end = to;
  while (first < end && !/^[\p{L}\d]/u.test(wordAt(tokens, first))) first++;
  while (end > first && (!/[\p{L}\d]/u.test(wordAt(tokens, end - 1)) || /ly$/.test(wordAt(tokens, end - 1)))) end--;
  if (end <= first) return null;
  const head = wordAt(tokens, end - 1);
  if (NO_ARM_HEADS.has(head) || head.length < 2 || !/\p{L}{2}/u.test(head)) return null;
  return { firstToken: first, endToken: end };
}

/** What a title begins with, where words follow that a title has after the name of what was tried. */
export function titlePhrase(tokens: readonly Token[], at: number, sentenceEnd: number): ArmPhrase | null {
  const phrase = armPhraseAfter(tokens, at, sentenceEnd);
  if (!phrase) return null;
  const next = wordAt(tokens, phrase.endToken);
  return AFTER_TITLE.has(next) || VERBS_AFTER.has(next) ? phrase : null;
}
const AFTER_TITLE: ReadonlySet<string> = new Set(
  'for in versus vs as during after before with and to plus or on :'.split(' '),
);
