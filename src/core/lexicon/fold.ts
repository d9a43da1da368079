import { foldToken, type Piece } from './fold-token';

/**
 * Folding makes one key of all spellings of a name. Keys are the folded tokens run together:
 *
 * - case, accents and typographic forms do not count; hyphens, spaces, slashes, apostrophes and quotes are dropped, so
 *   IL-2, IL 2, IL2 and "TGF - beta" (spaced tokens) meet their table spellings; other punctuation stays in the key;
 * - two digits never run together: between them a hyphen or space is kept as `-` and a slash as `/`, so that "IL-2/4"
 *   is not IL24 and "CD4 8" is not CD48;
 * - Greek letters become names; British spelling becomes American; II and up become digits, I, V and X only after a
 *   word; `+` and "plus" become `positive`; brackets around `+` or a short subscript ("CD8(+)", "5-HT(2C)") do not count;
 * - a plural last word also has its singular key.
 *
 * White space in the text between two letters, or between a digit and a letter, is a joint: the name must have a joint
 * at the same place ("was p" is not WASP, "CD1 a" is not CD1A), unless a Greek letter stands beside it.
 */
export interface FoldedName {
  readonly key: string;
  /** The key with the last word in the singular, where that word may be a plural. */
  readonly singularKey: string | null;
  /** Offsets in `key` where the name has a space, hyphen or slash, ascending. */
  readonly joints: readonly number[];
  /** Offsets in `key` where a token of the name ends, ascending, the last one its length. */
  readonly ends: readonly number[];
}

/** The least that folding needs to know of a token; `Token` of the text layer is one. */
export interface Word {
  readonly text: string;
  readonly spaced: boolean;
}

/** What the running key must be told when a piece follows another across dropped tokens. */
export type Gap = 'none' | 'space' | 'hyphen' | 'slash';

const OPEN = new Set(['(', '[']);
const CLOSE = new Set([')', ']']);
const NO_PIECE = foldToken('-');
const foldOnce = new Map<string, Piece>();
const MOST_REMEMBERED = 200_000;

/** The pieces of a run of tokens, folded with their context. */
export function foldWords(words: readonly Word[]): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const word of words) pieces.push(remembered(word.text));
  for (let i = 1; i < pieces.length; i++) {
    const piece = pieces[i];
    if (piece?.numeral && isAfterWord(words, pieces, i)) pieces[i] = { ...piece.numeral, letter: piece };
    if (OPEN.has(words[i - 1]?.text ?? '') && isBracketed(words, i)) {
      pieces[i - 1] = NO_PIECE;
      pieces[i + 1] = NO_PIECE;
    }
  }
  return pieces;
}

function remembered(text: string): Piece {
  let piece = foldOnce.get(text);
  if (!piece) {
    piece = foldToken(text);
    if (foldOnce.size >= MOST_REMEMBERED) foldOnce.clear();
    foldOnce.set(text, piece);
  }
  return piece;
}

/** "factor V" and "collagen-I". */
function isAfterWord(words: readonly Word[], pieces: readonly Piece[], i: number): boolean {
  return Boolean(pieces[i - 1]?.isWord || (words[i - 1]?.text === '-' && pieces[i - 2]?.isWord));
}

/** The brackets of "CD8(+)" and of subscripts set as "5-HT(2C)" and "Ca(2+)" are none to a reader. */
function isBracketed(words: readonly Word[], i: number): boolean {
  const word = words[i];
  const close = words[i + 1];
  if (!word || !close || !CLOSE.has(close.text)) return false;
  return word.text === '+' || (word.text.length <= 2 && !words[i - 1]?.spaced && !close.spaced);
}

/** The gap that `word` adds to what already lies between two pieces. */
export function widenGap(gap: Gap, word: Word, dropped: boolean): Gap {
  if (dropped) return word.text === '/' ? 'slash' : gap === 'slash' ? gap : 'hyphen';
  return word.spaced && gap === 'none' ? 'space' : gap;
}

/** What stands in the key between two pieces: nothing, but digits are kept apart. */
export function separatorOf(before: Piece, after: Piece, gap: Gap): '' | '-' | '/' {
  if (gap === 'none' || before.last !== 'digit' || after.first !== 'digit') return '';
  return gap === 'slash' ? '/' : '-';
}

/** Whether the name must have a joint here for the text to be a spelling of it. */
export function needsJoint(before: Piece, after: Piece, gap: Gap): boolean {
  return gap === 'space' && after.first === 'letter' && (before.last === 'letter' || before.last === 'digit');
}

const WORD = /[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}\s]/gu;

/** Splits a name as the text layer splits prose: runs of letters and digits, and single marks. */
export function splitName(name: string): Word[] {
  const words: Word[] = [];
  for (const match of name.matchAll(WORD)) {
    words.push({ text: match[0], spaced: match.index === 0 || /\s/.test(name.charAt(match.index - 1)) });
  }
  return words;
}

export function foldName(name: string): FoldedName {
  const words = splitName(name);
  const pieces = foldWords(words);
  const joints: number[] = [];
  const ends: number[] = [];
  let key = '';
  let singularKey: string | null = null;
  let before: Piece | null = null;
  let gap: Gap = 'none';
  for (const [i, word] of words.entries()) {
    const piece = pieces[i] ?? NO_PIECE;
    gap = before ? widenGap(gap, word, piece.key === '') : 'none';
    if (piece.key === '') continue;
    if (before) key += separatorOf(before, piece, gap);
    if (gap !== 'none') joints.push(key.length);
    singularKey = piece.singular ? key + piece.singular.key : null;
    key += piece.key;
    ends.push(key.length);
    before = piece;
    gap = 'none';
  }
  return { key, singularKey, joints, ends };
}
