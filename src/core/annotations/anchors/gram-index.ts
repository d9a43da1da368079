/**
 * Where in a text any string of eight units or more stands, and how far the text agrees with itself: all places that begin
 * with the same eight units ("gram") are looked at, and only those. Built in one pass. Work is bounded: where too much of
 * the text is alike, the answer is that it cannot be told.
 */
export interface GramIndex {
  /** Of the text. */
  readonly length: number;
  /** Starts of a string, ascending; null when they are too many to tell. */
  occurrences(words: string): readonly number[] | null;
  /** The most units after `at` that stand elsewhere too; less than eight count as none, and `limit` is the most. */
  agreementAfter(at: number, limit: number): number;
  /** The same of the units before `at`. */
  agreementBefore(at: number, limit: number): number;
}

/** A word and the space beside it: rare enough to leave few places, short enough for what is worth finding. */
export const GRAM = 8;
/** A quote that stands in more places is told from none of them by its context: such a text repeats itself all over. */
const MOST_OCCURRENCES = 64;
/**
 * Places looked at, and units compared, for one question. Of 200 rows of a table that differ in one number, each is still told
 * from the others; a paper of thousands costs no more than a second for 5,000 anchors.
 */
const MOST_PLACES = 2_048;
const MOST_COMPARED = 16_384;
/** Grams of a long string that are tried for the rarest. */
const PROBES = 64;

export function createGramIndex(text: string): GramIndex {
  const bits = Math.max(8, 32 - Math.clz32(text.length));
  const grams = sortGrams(text, bits);
  const placesOf = (words: string, at: number): Int32Array => {
    const bucket = hashAt(words, at) >>> (32 - bits);
    return grams.places.subarray(grams.starts[bucket] ?? 0, grams.starts[bucket + 1] ?? 0);
  };
  return {
    length: text.length,
    occurrences(words) {
      if (words.length < GRAM) return scan(text, words);
      const rarest = rarestGram(words, placesOf);
      return rarest && matching(text, words, rarest);
    },
    agreementAfter(at, limit) {
      if (at + GRAM > text.length) return 0;
      return mostAgreement(placesOf(text, at), at, limit, (place, most) => agreeAfter(text, at, text, place, most));
    },
    agreementBefore(at, limit) {
      if (at < GRAM) return 0;
      const compare = (place: number, most: number) => agreeBefore(text, at, text, place + GRAM, most);
      return mostAgreement(placesOf(text, at - GRAM), at - GRAM, limit, compare);
    },
  };
}

/** How many units after two places are the same, at most `most`. */
export function agreeAfter(a: string, atA: number, b: string, atB: number, most: number): number {
  const end = Math.min(most, a.length - atA, b.length - atB);
  let count = 0;
  while (count < end && a.charCodeAt(atA + count) === b.charCodeAt(atB + count)) count++;
  return count;
}

/** How many units before two places are the same, at most `most`. */
export function agreeBefore(a: string, atA: number, b: string, atB: number, most: number): number {
  const end = Math.min(most, atA, atB);
  let count = 0;
  while (count < end && a.charCodeAt(atA - count - 1) === b.charCodeAt(atB - count - 1)) count++;
  return count;
}

/** All positions of a text, in the order of the hashes of the eight units there; `starts` says where each hash begins. */
function sortGrams(text: string, bits: number): { readonly starts: Int32Array; readonly places: Int32Array } {
  const count = Math.max(0, text.length - GRAM + 1);
  const starts = new Int32Array(2 ** bits + 1);
  const buckets = new Int32Array(count);
  let hash = 0;
  for (let at = 0; at < text.length; at++) {
    const gone = at >= GRAM ? text.charCodeAt(at - GRAM) : 0;
    hash = Math.imul(hash, BASE) + text.charCodeAt(at) - Math.imul(gone, BASE_TO_GRAM);
    if (at < GRAM - 1) continue;
    const bucket = Math.imul(hash, SPREAD) >>> (32 - bits);
    buckets[at - GRAM + 1] = bucket;
    starts[bucket + 1] = (starts[bucket + 1] ?? 0) + 1;
  }
  for (let bucket = 1; bucket < starts.length; bucket++)
    starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0);
  const next = starts.slice();
  const places = new Int32Array(count);
  for (let at = 0; at < count; at++) {
    const bucket = buckets[at] ?? 0;
    const slot = next[bucket] ?? 0;
    places[slot] = at;
    next[bucket] = slot + 1;
  }
  return { starts, places };
}

const BASE = 0x01000193;
const SPREAD = 0x9e3779b1;
const BASE_TO_GRAM = Array.from({ length: GRAM }).reduce<number>((power) => Math.imul(power, BASE), 1);

function hashAt(words: string, at: number): number {
  let hash = 0;
  for (let index = at; index < at + GRAM; index++) hash = Math.imul(hash, BASE) + words.charCodeAt(index);
  return Math.imul(hash, SPREAD);
}

interface Gram {
  readonly places: Int32Array;
  /** Of the gram in the words. */
  readonly at: number;
}

function rarestGram(words: string, placesOf: (words: string, at: number) => Int32Array): Gram | null {
  const last = words.length - GRAM;
  const step = Math.max(1, Math.floor(last / PROBES));
  let rarest: Gram | null = null;
  for (let at = 0; at <= last; at += step) {
    const places = placesOf(words, at);
    if (!rarest || places.length < rarest.places.length) rarest = { places, at };
    if (rarest.places.length < 2) break;
  }
  return rarest && rarest.places.length <= MOST_PLACES ? rarest : null;
}

function matching(text: string, words: string, gram: Gram): readonly number[] | null {
  const starts: number[] = [];
  for (const place of gram.places) {
    const start = place - gram.at;
    if (start < 0 || !text.startsWith(words, start)) continue;
    if (starts.push(start) > MOST_OCCURRENCES) return null;
  }
  return starts;
}

function scan(text: string, words: string): readonly number[] | null {
  const starts: number[] = [];
  for (let at = text.indexOf(words); at >= 0 && at < text.length; at = text.indexOf(words, at + 1))
    if (starts.push(at) > MOST_OCCURRENCES) return null;
  return starts;
}

function mostAgreement(
  places: Int32Array,
  self: number,
  limit: number,
  compare: (place: number, most: number) => number,
): number {
  let most = 0;
  let compared = 0;
  for (const place of places) {
    if (place === self) continue;
    const agreement = compare(place, limit);
    compared += agreement + 1;
    if (agreement >= GRAM && agreement > most) most = agreement;
    if (most >= limit || compared > MOST_COMPARED) return limit;
  }
  return most;
}
