import { MOST_RUNS, MOST_WORDS, type Shorthand } from '../core/lexicon/shorthand';

const SAMPLE = 40;
const LONGEST = 40;

/** What is worth a shorthand in these texts; the same texts give the same. */
export function learnShorthand(texts: readonly string[]): Shorthand {
  const runs = learnRuns(texts);
  return { runs, words: learnWords(texts, new Set(runs)) };
}

/**
 * Picks the runs of characters worth a byte of their own: joins the most frequent pair of neighbours, again and again
 * (byte-pair encoding), over every fortieth text. Ties go to the pair that comes first in the alphabet.
 */
function learnRuns(texts: readonly string[]): string[] {
  let pieces = texts.filter((_, i) => i % SAMPLE === 0).map((text) => [...text].filter((char) => char < '\x7f'));
  const runs: string[] = [];
  while (runs.length < MOST_RUNS) {
    const best = mostFrequentPair(pieces);
    if (!best) break;
    const [left, right] = best;
    if (!runs.includes(left + right)) runs.push(left + right);
    pieces = pieces.map((text) => joinPairs(text, left, right));
  }
  return runs;
}

function mostFrequentPair(texts: readonly string[][]): readonly [string, string] | null {
  let best: readonly [string, number] = ['', 1];
  const isBetter = (count: number, pair: string) => count > best[1] || (count === best[1] && pair < best[0]);
  for (const [pair, count] of countPairs(texts)) if (isBetter(count, pair)) best = [pair, count];
  const [left = '', right = ''] = best[0].split('\n');
  return left === '' || right === '' ? null : [left, right];
}

function countPairs(texts: readonly string[][]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (let i = 1; i < text.length; i++) {
      const pair = `${text[i - 1] ?? ''}\n${text[i] ?? ''}`;
      if (pair.length <= LONGEST) counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
  }
  return counts;
}

function joinPairs(text: readonly string[], left: string, right: string): string[] {
  const joined: string[] = [];
  for (const piece of text) {
    if (piece === right && joined.at(-1) === left) joined[joined.length - 1] = left + right;
    else joined.push(piece);
  }
  return joined;
}

/** A word or number (its zeros apart, with which ids are filled up) with the mark before it, or a mark. */
const WORD = /[^a-z\d]?(?:[a-z]+|0+|[1-9]\d*)|[^a-z\d]/gi;
/** Texts are full of phrases: so many words together are counted as one. */
const MOST_TOGETHER = 3;
/** Bytes a character takes in runs, about: what a word saves is measured against it. */
const BYTES_A_CHARACTER = 0.6;

/** Picks the words and phrases that save most when each takes two bytes. */
function learnWords(texts: readonly string[], runs: ReadonlySet<string>): string[] {
  const worth: { word: string; saved: number }[] = [];
  for (const [word, count] of countPhrases(texts)) {
    const saved = count * (word.length * BYTES_A_CHARACTER - 2) - word.length;
    if (saved > 0 && word.length <= LONGEST && !runs.has(word) && isAscii(word)) worth.push({ word, saved });
  }
  worth.sort((a, b) => b.saved - a.saved || (a.word < b.word ? -1 : 1));
  return worth.slice(0, MOST_WORDS).map(({ word }) => word);
}

function countPhrases(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const words = text.match(WORD) ?? [];
    for (let from = 0; from < words.length; from++) {
      for (let to = from + 1; to <= Math.min(words.length, from + MOST_TOGETHER); to++) {
        const phrase = words.slice(from, to).join('');
        counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
      }
    }
  }
  return counts;
}

function isAscii(text: string): boolean {
  return [...text].every((char) => char < '\x7f');
}
