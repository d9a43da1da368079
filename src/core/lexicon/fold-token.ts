import { hashOf, powerOf } from './key-hash';
import { AMERICAN_SPELLINGS, GREEK_LETTERS, GREEK_NAMES, ROMAN_NUMBERS, SINGLE_ROMAN } from './spellings';

/** What stands at the edge of a piece, as far as joining cares: digits must not run together, Greek names may. */
export type Edge = 'letter' | 'digit' | 'greek' | 'other';

/** One token as the keys of the lexicon see it. */
export interface Piece {
  /** Folded text; empty for what is dropped (hyphen, slash, apostrophe). */
  readonly key: string;
  readonly hash: number;
  readonly power: number;
  readonly first: Edge;
  readonly last: Edge;
  /** The same word without its plural ending, when it may be a plural. */
  readonly singular: Piece | null;
  /** `I`, `V`, `X` as a number, for use after a word ("factor V"). */
  readonly numeral: Piece | null;
  /** Of such a number the letter that it was. */
  readonly letter: Piece | null;
  /** The text of the token is letters only and at least four long, and not an acronym: "factor", "type", "Collagen". */
  readonly isWord: boolean;
}

const DROPPED = new Set([...`-/'’‘ʼ‛′"“”‐‑‒–−®™`, '\u00AD', '\u200B', '\u00A0', ' ']);
const NOTHING: Piece = makePiece('', 'other', 'other');

/** Folds one token (or any short stretch without context). Pure; callers memoise. */
export function foldToken(text: string): Piece {
  if (DROPPED.has(text)) return NOTHING;
  const plain = isAscii(text) ? text : plainLetters(text);
  const number = ROMAN_NUMBERS.get(plain);
  if (number !== undefined) return makePiece(number, 'digit', 'digit');
  const key = foldWord(plain.toLowerCase());
  const first = edgeOf(key, text, 0);
  const last = edgeOf(key, text, text.length - 1);
  const numeral = SINGLE_ROMAN.get(plain);
  return {
    ...makePiece(key, first, last),
    singular: singularPiece(plain, first),
    numeral: numeral === undefined ? null : makePiece(numeral, 'digit', 'digit'),
    isWord: /^[A-Za-z]?[a-z]{3,}$/.test(plain),
  };
}

function makePiece(key: string, first: Edge, last: Edge): Piece {
  return {
    key,
    hash: hashOf(key),
    power: powerOf(key.length),
    first,
    last,
    singular: null,
    numeral: null,
    letter: null,
    isWord: false,
  };
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 126) return false;
  return true;
}

/** Greek letters by name, superscript minus as a word, then accents and typographic forms away. */
function plainLetters(text: string): string {
  let out = '';
  for (const char of text) out += GREEK_LETTERS.get(char) ?? char;
  return out.normalize('NFKD').replace(/\p{M}/gu, '');
}

/** The marks that a token may hold inside when the text layer keeps them there. */
const MARKS = /[^a-z0-9]/;

function withoutMarks(word: string): string {
  let out = '';
  for (const char of word) out += char === '+' ? 'positive' : DROPPED.has(char) ? '' : char;
  return out;
}

function foldWord(word: string): string {
  if (word === '+' || word === 'plus') return 'positive';
  const out = MARKS.test(word) ? withoutMarks(word) : word;
  return ENGLISH.test(out) ? american(out) : out;
}

/** A word with digits is a symbol, whose spelling is its own: "aea10" must stay what "aea" and "10" make. */
const ENGLISH = /^[a-z]{5,}$/;

const BRITISH = new RegExp(AMERICAN_SPELLINGS.map(([british]) => british).join('|'), 'g');
const AMERICAN = new Map(AMERICAN_SPELLINGS);

function american(word: string): string {
  return word.replace(BRITISH, (british) => AMERICAN.get(british) ?? british);
}

function edgeOf(key: string, text: string, at: number): Edge {
  if (GREEK_NAMES.has(key) || GREEK_LETTERS.has(text.charAt(at))) return 'greek';
  const char = key.charAt(at === 0 ? 0 : key.length - 1);
  if (char >= '0' && char <= '9') return 'digit';
  return char >= 'a' && char <= 'z' ? 'letter' : 'other';
}

function singularPiece(text: string, first: Edge): Piece | null {
  const singular = singularOf(text);
  return singular === null ? null : makePiece(foldWord(singular.toLowerCase()), first, 'letter');
}

/**
 * "cells" to "cell", "antibodies" to "antibody", "TAMs" to "TAM"; null when the word is no plural. Only a small final s
 * counts, so that symbols such as KRAS stay whole.
 */
export function singularOf(text: string): string | null {
  if (text.length < 3 || !text.endsWith('s') || !/^[a-z]+$/i.test(text)) return null;
  const stem = text.slice(0, -1);
  if (/[A-Z]{2}$/.test(stem)) return stem;
  if (text.length < 4 || /(?:[aiosu]s|[A-Z]s)$/.test(text)) return null;
  if (text.length > 5 && text.endsWith('ies')) return `${text.slice(0, -3)}y`;
  return /(?:x|ch|sh)es$/.test(text) ? text.slice(0, -2) : stem;
}
