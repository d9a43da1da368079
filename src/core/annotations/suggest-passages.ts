import type { Span } from '../analysis';
import type { Anchor } from './annotation';

/** A passage that has words of an old quote. Only ever offered to the reviewer: it may be another sentence altogether. */
export interface Passage extends Span {
  /** How much of the quote, its rare words weighing most, stands in the passage, 0..1. */
  readonly share: number;
}

interface Word extends Span {
  readonly key: string;
}

/** Passages with less of the quote are no candidates. */
const LEAST_SHARE = 0.35;
/** The quote's own words may have others between them: a passage is at most this many times as long. */
const STRETCH = 1.5;
/** At least this long, in UTF-16 units, so that one word can be put between two. */
const SHORTEST = 20;
/** Words around a passage that are held against the words around the quote, in UTF-16 units. */
const AROUND = 32;
/** How much all words around count beside all words of the quote. */
const CONTEXT_WEIGHT = 0.25;
const MOST_QUOTE_WORDS = 200;
const WORD = /[\p{L}\p{N}]+/gu;

/** The passages of a text most like an old quote, best first; in one pass over the text. @param most how many at most. */
export function suggestPassages(text: string, anchor: Anchor, most: number): readonly Passage[] {
  const quote = new Set(
    wordsOf(anchor.exact)
      .slice(0, MOST_QUOTE_WORDS)
      .map(({ key }) => key),
  );
  const found = wordsOf(text).filter(({ key }) => quote.has(key));
  const weights = weigh(quote, found);
  const longest = Math.max(SHORTEST, anchor.exact.length * STRETCH);
  const around = new Set([anchor.prefix, anchor.suffix].flatMap((part) => wordsOf(part).map(({ key }) => key)));
  return withoutOverlaps(passagesOf(found, weights, longest), most * 5)
    .map((passage) => ({ passage, rank: passage.share + CONTEXT_WEIGHT * likeness(text, passage, around) }))
    .sort((one, other) => other.rank - one.rank || one.passage.start - other.passage.start)
    .slice(0, most)
    .map(({ passage }) => passage);
}

/** Shorter quotes were of some words and not of a sentence; in UTF-16 units. */
const SENTENCE_LENGTH = 40;

/** The sentence that holds a passage where the quote was about as long as that is, else the passage. */
export function widenToSentence(passage: Span, { exact }: Anchor, sentences: readonly Span[]): Span {
  if (exact.length < SENTENCE_LENGTH) return passage;
  const sentence = sentences.find(({ start, end }) => start <= passage.start && passage.end <= end);
  return sentence && length(sentence) <= exact.length * 2 ? { start: sentence.start, end: sentence.end } : passage;
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => {
    return { key: word.toLowerCase(), start: index, end: index + word.length };
  });
}

/** Rare words weigh most; those that the text has not at all weigh as much as one that it has once. */
function weigh(quote: ReadonlySet<string>, found: readonly Word[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { key } of found) counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Map([...quote].map((key) => [key, 1 / (counts.get(key) ?? 1)]));
}

/** From each word on, what of the quote stands within the length of a passage; it ends where nothing more is added. */
function passagesOf(found: readonly Word[], weights: ReadonlyMap<string, number>, longest: number): Passage[] {
  const whole = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const again = nextOfSameKey(found);
  const inside = new Map<string, number>();
  const passages: Passage[] = [];
  let sum = 0;
  let last = 0;
  let end = 0;
  for (const [index, first] of found.entries()) {
    for (let next = found[last]; next && next.end - first.start <= longest; next = found[++last]) {
      const times = inside.get(next.key) ?? 0;
      inside.set(next.key, times + 1);
      if (times > 0) continue;
      sum += weights.get(next.key) ?? 0;
      end = next.end;
    }
    const share = Math.round((1e6 * sum) / whole) / 1e6;
    if (share >= LEAST_SHARE) passages.push({ start: first.start, end, share });
    const times = inside.get(first.key) ?? 0;
    inside.set(first.key, times - 1);
    if (times === 1) sum -= weights.get(first.key) ?? 0;
    else end = Math.max(end, found[again[index] ?? -1]?.end ?? 0);
  }
  return passages;
}

/** The index of the next word with the same key, for each word. */
function nextOfSameKey(words: readonly Word[]): readonly number[] {
  const seen = new Map<string, number>();
  const next = words.map(() => -1);
  for (let index = words.length - 1; index >= 0; index--) {
    const key = words[index]?.key ?? '';
    next[index] = seen.get(key) ?? -1;
    seen.set(key, index);
  }
  return next;
}

/** Best first, of equal ones the shorter; a passage that shares words with a better one is left out. */
function withoutOverlaps(passages: readonly Passage[], most: number): Passage[] {
  const sorted = [...passages].sort(
    (one, other) => other.share - one.share || length(one) - length(other) || one.start - other.start,
  );
  const kept: Passage[] = [];
  for (const passage of sorted) {
    if (kept.length === most) break;
    if (!kept.some((other) => passage.start < other.end && other.start < passage.end)) kept.push(passage);
  }
  return kept;
}

function length({ start, end }: Span): number {
  return end - start;
}

/** What part of the words around the quote stands around the passage. */
function likeness(text: string, { start, end }: Span, around: ReadonlySet<string>): number {
  if (around.size === 0) return 0;
  const near = text.slice(Math.max(0, start - AROUND), start) + ' ' + text.slice(end, end + AROUND);
  const shared = new Set(wordsOf(near).flatMap(({ key }) => (around.has(key) ? [key] : [])));
  return shared.size / around.size;
}
