import {
  foldLetter,
  isDigit,
  isLetterOrDigit,
  readLongForm,
  type LongFormLetters,
  type Place,
} from './long-form-letters';
import { otherSpellings } from './short-form-spellings';

/**
 * How well a short form's letters can be found, in order, in the words that may be its long form. After Schwartz and
 * Hearst (2003), with scores in place of their first match from the right, so that word initials win ("GA" in "general
 * anaesthesia", not "an*a*lgesia and *g*…"): Sohn et al. (2008) rank their strategies in the same way.
 */
export interface Alignment {
  /** Offset in the long text of the first letter's word. */
  readonly start: number;
  /** Offset in the long text after the word with the last letter. */
  readonly end: number;
  /** Mean worth of the letters less what skipped words cost; 1 when every letter begins a word and no word is skipped. */
  readonly score: number;
}

const WORTH = {
  wordInitial: 1,
  /** After a hyphen, slash or digit inside a word, and "h" in "dihydroxy" after its "d". */
  partInitial: 0.95,
  /** Follows the previous letter directly: "Ex" of "Exercise". */
  contiguous: 0.75,
  /** Later in a word whose initial is already used: "n" in "ribonucleic". */
  inUsedWord: 0.5,
  /** "p" in "trisphosphate" alone. */
  groupOfNewWord: 0.6,
  inNewWord: -0.3,
  skippedWord: -0.55,
  skippedStopWord: -0.04,
  missingDigit: 0.15,
  missingSign: -0.3,
} as const;

interface Step {
  readonly place: Place;
  readonly score: number;
  /** Offset of the first letter's place of the best path to here. */
  readonly first: Place;
  readonly wordUsed: boolean;
}

/** No other spelling can do better than this. */
const BEST_OWN = 0.95;

/** Below this another order of the letters is chance. */
const LEAST_RESPELT = 0.7;

/** The best alignment in any order and spelling that conventions give the short form, see `otherSpellings`. */
export function alignAnySpelling(shortForm: string, longText: string): Alignment | null {
  const letters = readLongForm(longText, shortForm);
  let best = alignLetters(shortForm, letters);
  if (best && best.score >= BEST_OWN) return best;
  for (const { text, cost } of otherSpellings(shortForm)) {
    const aligned = alignLetters(text, letters);
    if (!aligned || aligned.score < LEAST_RESPELT) continue;
    const score = aligned.score - cost;
    if (!best || score > best.score) best = { ...aligned, score };
  }
  return best;
}

/** The best alignment that ends in `longText`'s last words; null when the letters are not there in order. */
export function alignShortForm(shortForm: string, longText: string): Alignment | null {
  return alignLetters(shortForm, readLongForm(longText, shortForm));
}

function alignLetters(shortForm: string, letters: LongFormLetters): Alignment | null {
  const signs = lettersOf(shortForm);
  let steps = firstSteps(signs[0] ?? '', letters);
  for (let at = 1; at < signs.length && steps.length > 0; at++) steps = nextSteps(steps, signs[at] ?? '', letters);
  return bestOf(steps, letters, signs.length);
}

/** Letters and digits, and a sign at the end; a plural s after capitals is no letter of the name. */
function lettersOf(shortForm: string): string[] {
  const bare = /[A-Z0-9]s$/.test(shortForm) && shortForm.length > 2 ? shortForm.slice(0, -1) : shortForm;
  const letters = Array.from(bare, foldLetter).filter(isLetterOrDigit);
  const sign = /[+\-−–]\)?$/u.exec(bare)?.[0];
  return sign === undefined ? letters : [...letters, sign.startsWith('+') ? '+' : '-'];
}

/** The first letter must begin a word that a name may begin with, or a hyphenated part of one. */
function firstSteps(letter: string, letters: LongFormLetters): Step[] {
  return (letters.places.get(letter) ?? [])
    .filter(({ initial, partInitial, word }) => (initial && letters.words[word]?.opens) || partInitial)
    .map((place) => ({
      place,
      first: place,
      score: place.initial ? WORTH.wordInitial : WORTH.partInitial,
      wordUsed: true,
    }));
}

function nextSteps(steps: readonly Step[], letter: string, letters: LongFormLetters): Step[] {
  const next: Step[] = [];
  for (const place of letters.places.get(letter) ?? []) {
    let best: Step | null = null;
    for (const step of steps) {
      if (step.place.offset >= place.offset) continue;
      const candidate = stepTo(step, place, letters);
      if (!best || candidate.score >= best.score) best = candidate;
    }
    if (best) next.push(best);
  }
  const missing = isDigit(letter) ? WORTH.missingDigit : isLetterOrDigit(letter) ? null : WORTH.missingSign;
  if (missing !== null) next.push(...steps.map((step) => ({ ...step, score: step.score + missing })));
  return next;
}

function stepTo(step: Step, place: Place, letters: LongFormLetters): Step {
  const sameWord = place.word === step.place.word;
  const wordUsed = place.initial || place.partInitial || place.groupInitial || (sameWord && step.wordUsed);
  const skipped = skipCost(letters, step.place.word + 1, place.word);
  return { place, first: step.first, wordUsed, score: step.score + letterWorth(step, place, sameWord) + skipped };
}

function letterWorth(step: Step, place: Place, sameWord: boolean): number {
  if (place.initial) return WORTH.wordInitial;
  if (place.partInitial) return WORTH.partInitial;
  if (place.groupInitial) return sameWord ? WORTH.partInitial : WORTH.groupOfNewWord;
  if (place.symbol !== step.place.symbol && sameWord) return WORTH.inNewWord;
  if (place.offset === step.place.offset + 1) return WORTH.contiguous;
  return sameWord && step.wordUsed ? WORTH.inUsedWord : WORTH.inNewWord;
}

function skipCost(letters: LongFormLetters, from: number, to: number): number {
  let cost = 0;
  for (let at = from; at < to; at++) cost += letters.words[at]?.stop ? WORTH.skippedStopWord : WORTH.skippedWord;
  return cost;
}

/** The word's start, also before what is no name of its own: "1,2-diacylglycerol", "c-Jun". */
function startOf(first: Place, { words, opensEarlier }: LongFormLetters): number {
  const { word } = first;
  if (!first.initial && first.ownPart) return first.offset;
  return words[opensEarlier(word) ? word - 1 : word]?.start ?? 0;
}

/** Of equally good alignments the one that begins latest: the shortest long form. */
function bestOf(steps: readonly Step[], letters: LongFormLetters, count: number): Alignment | null {
  let best: Alignment | null = null;
  for (const { place, first, score } of steps) {
    const trailing = skipCost(letters, place.word + 1, letters.words.length);
    const mean = (score + trailing) / count;
    const start = startOf(first, letters);
    if (!best || mean > best.score || (mean === best.score && start > best.start))
      best = { start, end: letters.words[letters.words.length - 1]?.end ?? 0, score: mean };
  }
  return best;
}
