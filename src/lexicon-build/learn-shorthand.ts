import { FIRST_SHORTHAND, MOST_SHORTHANDS, UNIT_FOLLOWS } from '../core/lexicon/shorthand';

const SAMPLE = 40;
const LONGEST = 40;

/**
 * Picks the runs of characters worth a byte of their own: joins the most frequent pair of neighbours, again and again
 * (byte-pair encoding), over every fortieth text. Ties go to the pair that comes first in the alphabet.
 */
export function learnShorthand(texts: readonly string[]): string[] {
  let pieces = texts.filter((_, i) => i % SAMPLE === 0).map((text) => [...text].filter((char) => char < '\x7f'));
  const shorthand: string[] = [];
  while (shorthand.length < MOST_SHORTHANDS) {
    const best = mostFrequentPair(pieces);
    if (!best) break;
    const [left, right] = best;
    if (!shorthand.includes(left + right)) shorthand.push(left + right);
    pieces = pieces.map((text) => joinPairs(text, left, right));
  }
  return shorthand;
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

/** Writes text with a given shorthand, always taking the longest run that fits. */
export function shorthandWriter(shorthand: readonly string[]): (text: string) => number[] {
  const byFirst = new Map<string, { run: string; byte: number }[]>();
  shorthand.forEach((run, i) => {
    const known = byFirst.get(run.charAt(0)) ?? [];
    byFirst.set(run.charAt(0), [...known, { run, byte: FIRST_SHORTHAND + i }]);
  });
  for (const runs of byFirst.values()) runs.sort((a, b) => b.run.length - a.run.length);
  return (text) => {
    const bytes: number[] = [];
    for (let at = 0; at < text.length;) {
      const found = byFirst.get(text.charAt(at))?.find(({ run }) => text.startsWith(run, at));
      const unit = text.charCodeAt(at);
      if (found) bytes.push(found.byte);
      else if (unit < FIRST_SHORTHAND) bytes.push(unit);
      else bytes.push(UNIT_FOLLOWS, unit & 0xff, unit >> 8);
      at += found?.run.length ?? 1;
    }
    return bytes;
  };
}
