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
  /** After a hyphen, slash or digit inside a word. */
  partInitial: 0.95,
  /** Follows the previous letter directly: "Ex" of "Exercise". */
  contiguous: 0.75,
  /** Later in a word whose initial is already used: "n" in "ribonucleic". */
  inUsedWord: 0.5,
  inNewWord: -0.3,
  skippedWord: -0.55,
  skippedStopWord: -0.04,
  missingDigit: 0.15,
} as const;

const STOP_WORDS = new Set(
  'a an and as at by de for from in into its la of on or per that the to using via vs with within without & +'.split(
    ' ',
  ),
);

/** Greek letters stand for the initial of their name, which is how a long form often spells them. */
const GREEK: Readonly<Record<string, string>> = {
  α: 'a', β: 'b', γ: 'g', δ: 'd', ε: 'e', ζ: 'z', η: 'e', θ: 't', ι: 'i', κ: 'k', λ: 'l', μ: 'm', µ: 'm', ν: 'n',
  ξ: 'x', π: 'p', ρ: 'r', σ: 's', τ: 't', υ: 'u', φ: 'p', χ: 'c', ψ: 'p', ω: 'o',
}; // prettier-ignore

interface Place {
  readonly offset: number;
  readonly word: number;
  readonly initial: boolean;
  readonly partInitial: boolean;
  /** Three letters or more stand before it in its word, so that the part is a name of its own. */
  readonly ownPart: boolean;
}

interface Step {
  readonly place: Place;
  readonly score: number;
  /** Offset of the first letter's place of the best path to here. */
  readonly first: Place;
  readonly wordUsed: boolean;
}

interface Words {
  /** Start and end offset and whether it is a stop word, by word. */
  readonly list: readonly { start: number; end: number; stop: boolean }[];
  readonly places: ReadonlyMap<string, readonly Place[]>;
}

export function foldLetter(char: string): string {
  const lower = char.toLowerCase();
  return GREEK[lower] ?? lower;
}

/** The best alignment that ends in `longText`'s last words; null when the letters are not there in order. */
export function alignShortForm(shortForm: string, longText: string): Alignment | null {
  const letters = lettersOf(shortForm);
  if (letters.length === 0) return null;
  const words = readWords(longText);
  let steps = firstSteps(letters[0] ?? '', words);
  for (let at = 1; at < letters.length && steps.length > 0; at++) steps = nextSteps(steps, letters[at] ?? '', words);
  return bestOf(steps, words, letters.length);
}

/** Letters and digits; a plural s after capitals is no letter of the name. */
function lettersOf(shortForm: string): string[] {
  const bare = /[A-Z0-9]s$/.test(shortForm) && shortForm.length > 2 ? shortForm.slice(0, -1) : shortForm;
  return Array.from(bare, foldLetter).filter(isLetterOrDigit);
}

function isLetterOrDigit(char: string): boolean {
  return /^[\p{L}\p{N}]$/u.test(char);
}

function readWords(text: string): Words {
  const list: { start: number; end: number; stop: boolean }[] = [];
  const places = new Map<string, Place[]>();
  for (const found of text.matchAll(/\S+/g)) {
    const word = list.length;
    list.push({
      start: found.index,
      end: found.index + found[0].length,
      stop: STOP_WORDS.has(found[0].toLowerCase()),
    });
    readLetters(found[0], found.index, word, places);
  }
  return { list, places };
}

function readLetters(word: string, start: number, index: number, places: Map<string, Place[]>): void {
  let initial = true;
  let before = '';
  let lettersBefore = 0;
  for (let at = 0; at < word.length; at++) {
    const letter = foldLetter(word[at] ?? '');
    if (isLetterOrDigit(letter)) {
      const partInitial = !initial && (!isLetterOrDigit(before) || isDigit(before) !== isDigit(letter));
      const place = { offset: start + at, word: index, initial, partInitial, ownPart: lettersBefore > 2 };
      const there = places.get(letter);
      if (there) there.push(place);
      else places.set(letter, [place]);
      initial = false;
      if (!isDigit(letter)) lettersBefore++;
    }
    before = letter;
  }
}

function isDigit(char: string): boolean {
  return char >= '0' && char <= '9';
}

/** The first letter must begin a word or a hyphenated part of one. */
function firstSteps(letter: string, words: Words): Step[] {
  return (words.places.get(letter) ?? [])
    .filter(({ initial, partInitial }) => initial || partInitial)
    .map((place) => ({
      place,
      first: place,
      score: place.initial ? WORTH.wordInitial : WORTH.partInitial,
      wordUsed: true,
    }));
}

function nextSteps(steps: readonly Step[], letter: string, words: Words): Step[] {
  const next: Step[] = [];
  for (const place of words.places.get(letter) ?? []) {
    let best: Step | null = null;
    for (const step of steps) {
      if (step.place.offset >= place.offset) continue;
      const candidate = stepTo(step, place, words);
      if (!best || candidate.score >= best.score) best = candidate;
    }
    if (best) next.push(best);
  }
  if (isDigit(letter)) next.push(...steps.map((step) => ({ ...step, score: step.score + WORTH.missingDigit })));
  return next;
}

function stepTo(step: Step, place: Place, words: Words): Step {
  const sameWord = place.word === step.place.word;
  const wordUsed = place.initial || place.partInitial || (sameWord && step.wordUsed);
  const skipped = skipCost(words, step.place.word + 1, place.word);
  return { place, first: step.first, wordUsed, score: step.score + letterWorth(step, place, sameWord) + skipped };
}

function letterWorth(step: Step, place: Place, sameWord: boolean): number {
  if (place.initial) return WORTH.wordInitial;
  if (place.partInitial) return WORTH.partInitial;
  if (place.offset === step.place.offset + 1) return WORTH.contiguous;
  return sameWord && step.wordUsed ? WORTH.inUsedWord : WORTH.inNewWord;
}

function skipCost(words: Words, from: number, to: number): number {
  let cost = 0;
  for (let at = from; at < to; at++) cost += words.list[at]?.stop ? WORTH.skippedStopWord : WORTH.skippedWord;
  return cost;
}

/** The word's start, also before what is no name of its own: "1,2-diacylglycerol", "c-Jun". */
function startOf(first: Place, words: Words): number {
  const wordStart = words.list[first.word]?.start ?? 0;
  return first.initial || !first.ownPart ? wordStart : first.offset;
}

/** Of equally good alignments the one that begins latest: the shortest long form. */
function bestOf(steps: readonly Step[], words: Words, letters: number): Alignment | null {
  let best: Alignment | null = null;
  for (const { place, first, score } of steps) {
    const trailing = skipCost(words, place.word + 1, words.list.length);
    const mean = (score + trailing) / letters;
    const start = startOf(first, words);
    if (!best || mean > best.score || (mean === best.score && start > best.start))
      best = { start, end: words.list[words.list.length - 1]?.end ?? 0, score: mean };
  }
  return best;
}
