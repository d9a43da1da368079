import type { Token } from '../text/paper-text';
import { firstEntry, senseFinder, type Run } from './find-senses';
import { foldWords, needsJoint, separatorOf, splitName, widenGap, type Gap, type Word } from './fold';
import type { Piece } from './fold-token';
import { joinHash, mix, powerOf } from './key-hash';
import type { Lexicon, LexiconMatch, Sense } from './lexicon';
import type { LexiconViews } from './lexicon-views';

/** No name in the tables has more tokens than this, hyphens counted. */
const MOST_TOKENS = 200;

const NONE: readonly LexiconMatch[] = [];
const NO_SENSES: readonly Sense[] = [];

/** A token array being matched, folded once. */
interface Reading {
  readonly views: LexiconViews;
  readonly words: readonly Word[];
  readonly pieces: readonly Piece[];
  readonly sensesOf: (entry: number, run: Run) => readonly Sense[];
}

export function matcherOf(views: LexiconViews): Pick<Lexicon, 'match' | 'lookup'> {
  const sensesOf = senseFinder(views);
  const read = (words: readonly Word[]): Reading => ({ views, words, pieces: foldWords(words), sensesOf });
  const readOnce = readingKeeper(read);
  return {
    match: (tokens, at) => matchAt(readOnce(tokens), at),
    lookup: (name) => {
      const reading = read(splitName(name));
      const first = reading.pieces.findIndex((piece) => piece.key !== '');
      const longest = matchAt(reading, Math.max(first, 0))[0];
      const isWhole = longest && reading.pieces.slice(longest.endToken).every((piece) => piece.key === '');
      return isWhole ? longest.senses : NO_SENSES;
    },
  };
}

/** Keeps what was folded for as long as its tokens live; the array asked for last, which is nearly always, at once. */
function readingKeeper(read: (words: readonly Word[]) => Reading): (tokens: readonly Token[]) => Reading {
  const readings = new WeakMap<readonly Word[], Reading>();
  let latest: Reading | null = null;
  return (tokens) => {
    if (latest?.words === tokens) return latest;
    latest = readings.get(tokens) ?? read(tokens);
    readings.set(tokens, latest);
    return latest;
  };
}

/** Reads on from one token as long as some key begins with what has been read. */
function matchAt(reading: Reading, at: number): readonly LexiconMatch[] {
  const { views, words, pieces } = reading;
  let found: LexiconMatch[] | null = null;
  let before: Piece | null = null;
  let hash = 0;
  let gap: Gap = 'none';
  const end = Math.min(pieces.length, at + MOST_TOKENS);
  for (let i = at; i < end; i++) {
    const word = words[i];
    const piece = pieceAt(pieces, i, at);
    if (!word || !piece || (piece.key === '' && !before)) break;
    if (before) gap = widenGap(gap, word, piece.key === '');
    if (piece.key === '') continue;
    if (before) hash = separate(hash, separatorOf(before, piece, gap));
    const whole = joinHash(hash, piece.hash, piece.power);
    const goesOn = hasPrefix(views, mix(whole));
    const senses = sensesHere(reading, at, i, goesOn ? mix(whole) : -1, hash);
    if (senses.length > 0) (found ??= []).push({ endToken: i + 1, senses });
    if (!goesOn) break;
    hash = whole;
    before = piece;
    gap = 'none';
  }
  return found?.reverse() ?? NONE;
}

function separate(hash: number, separator: '' | '-' | '/'): number {
  return separator === '' ? hash : joinHash(hash, separator.charCodeAt(0), powerOf(1));
}

/**
 * The senses of the words `at` to `last` as they stand, then those of the singular. `whole` is their mixed hash, or -1
 * when no key begins so; `before` the hash of the words before the last.
 */
function sensesHere(reading: Reading, at: number, last: number, whole: number, before: number): readonly Sense[] {
  const entry = whole < 0 ? -1 : firstEntry(reading.views, whole);
  const plain = entry < 0 ? NO_SENSES : reading.sensesOf(entry, runOf(reading, at, last, false));
  const singular = reading.pieces[last]?.singular;
  if (!singular) return plain;
  const other = firstEntry(reading.views, mix(joinHash(before, singular.hash, singular.power)));
  if (other < 0) return plain;
  const ofSingular = reading.sensesOf(other, runOf(reading, at, last, true));
  if (plain.length === 0) return ofSingular;
  const seen = new Set(plain.map((sense) => sense.concept));
  return [...plain, ...ofSingular.filter((sense) => !seen.has(sense.concept))];
}

/** A name never begins with a bare number that was a letter: at its start "V" is the letter. */
function pieceAt(pieces: readonly Piece[], i: number, at: number): Piece | undefined {
  const piece = pieces[i];
  return i === at && piece?.letter ? piece.letter : piece;
}

function hasPrefix(views: LexiconViews, hash: number): boolean {
  const bit = hash & (views.prefixBits.length * 32 - 1);
  return ((views.prefixBits[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
}

function runOf({ words, pieces }: Reading, at: number, last: number, singular: boolean): Run {
  const joints: number[] = [];
  let key = '';
  let before: Piece | null = null;
  let gap: Gap = 'none';
  for (let i = at; i <= last; i++) {
    const word = words[i];
    const piece = pieceAt(pieces, i, at);
    if (!word || !piece) break;
    if (before) gap = widenGap(gap, word, piece.key === '');
    if (piece.key === '') continue;
    if (before) {
      key += separatorOf(before, piece, gap);
      if (needsJoint(before, piece, gap)) joints.push(key.length);
    }
    key += i === last && singular && piece.singular ? piece.singular.key : piece.key;
    before = piece;
    gap = 'none';
  }
  return { key, joints, isShortPlural: singular && key.length < 3 };
}
