import type { Token } from '../../text/paper-text';
import { HYPHEN_TAILS, NEVER_INSIDE, NOT_DEFINING_TAILS, TUMOUR_ENDINGS, modifierKinds } from './cell-modifiers';
import { headOf } from './cell-heads';
import { markerBefore } from './read-marker';
import { isHyphen, isSpaced, wordAt } from '../word-at';

/** One modifier of a cell name. */
export interface Modifier {
  readonly firstToken: number;
  readonly endToken: number;
  readonly rule: string;
  readonly defining: boolean;
  readonly weight: number;
  /** How it is spelled in the names that are looked up; empty when it never is (a negative marker). */
  readonly name: string;
}

/** What a modifier is, without its place. */
export interface WordKind {
  readonly rule: string;
  readonly defining: boolean;
  readonly weight: number;
}

const kindOfWord: ReadonlyMap<string, WordKind> = wordKinds();
/** Single letters that are cell kinds only as capitals: "T cell", not "t cell" in a formula. */
const CAPITALS_ONLY: ReadonlySet<string> = new Set(['t', 'b']);
const COMPOUND = { rule: 'cell.modifier.compound', weight: 4 };
const TUMOUR: WordKind = { rule: 'cell.modifier.tumour', defining: true, weight: 6 };
const NOUN_AS_MODIFIER: WordKind = { rule: 'cell.modifier.lineage', defining: true, weight: 6 };
/** "embryonic stem (ES) cells" */
const MOST_BRACKETED = 5;

/** What a paper's own short form says of the cells after it: "ESCC cells", where ESCC is a carcinoma. */
export type DefinedKinds = (text: string) => WordKind | null;

/** The modifier that ends before token `end`, or null. Looks no further back than `floor`. */
export function modifierBefore(
  tokens: readonly Token[],
  end: number,
  floor: number,
  definedKind: DefinedKinds,
): Modifier | null {
  const last = end - 1;
  if (last < floor) return null;
  return (
    markerBefore(tokens, end, floor) ??
    compoundBefore(tokens, end, floor) ??
    carcinomaBefore(tokens, end, floor) ??
    wordBefore(tokens, last) ??
    shortFormBefore(tokens, last, definedKind) ??
    bracketBefore(tokens, end, floor)
  );
}

function wordBefore(tokens: readonly Token[], at: number): Modifier | null {
  const word = wordAt(tokens, at);
  const kind = kindOf(word);
  // "wild-type cells", "cell-type"
  if (word === 'type' && (isHyphen(wordAt(tokens, at - 1)) || wordAt(tokens, at - 1) === 'wild')) return null;
  if (!kind || (CAPITALS_ONLY.has(word) && tokens[at]?.text === word)) return null;
  return { firstToken: at, endToken: at + 1, ...kind, name: word };
}

function shortFormBefore(tokens: readonly Token[], at: number, definedKind: DefinedKinds): Modifier | null {
  const text = tokens[at]?.text ?? '';
  const kind = definedKind(text);
  return kind && { firstToken: at, endToken: at + 1, ...kind, name: text.toLowerCase() };
}

/** The kind of the words that a short form stands for, by the last of them that says something of cells. */
export function kindOfWords(words: readonly string[]): WordKind | null {
  const last = kindOf(words.at(-1) ?? '') ?? kindOf(words.at(-2) ?? '');
  return last && (last.rule === 'cell.modifier.tumour' || last.rule === 'cell.modifier.tissue') ? last : null;
}

/** "cancer", "leukemic", "neuroblastoma" */
export function isTumourWord(word: string): boolean {
  return kindOf(word)?.rule === 'cell.modifier.tumour';
}

function kindOf(word: string): WordKind | null {
  const listed = kindOfWord.get(word);
  if (listed) return listed;
  if (word.length > 5 && TUMOUR_ENDINGS.some((ending) => word.endsWith(ending))) return TUMOUR;
  // "granulocyte/macrophage progenitors", "neuron progenitors": never the plural.
  return headOf(word)?.strength === 'noun' && !word.endsWith('s') ? NOUN_AS_MODIFIER : null;
}

/** "oral squamous cell carcinoma cells", "renal cell carcinoma cells" */
function carcinomaBefore(tokens: readonly Token[], end: number, floor: number): Modifier | null {
  const first = end - 3;
  if (first < floor || wordAt(tokens, end - 1) !== 'carcinoma' || wordAt(tokens, end - 2) !== 'cell') return null;
  if (!CARCINOMA_CELLS.has(wordAt(tokens, first))) return null;
  return { firstToken: first, endToken: end, ...TUMOUR, name: 'carcinoma' };
}

const CARCINOMA_CELLS: ReadonlySet<string> = new Set(['squamous', 'renal', 'basal', 'transitional', 'merkel', 'clear']);

/** "monocyte-derived", "tumor - infiltrating", "antigen presenting", "neuron-like" */
function compoundBefore(tokens: readonly Token[], end: number, floor: number): Modifier | null {
  const tail = wordAt(tokens, end - 1);
  if (!HYPHEN_TAILS.has(tail)) return null;
  const hyphen = isHyphen(wordAt(tokens, end - 2));
  const first = hyphen ? end - 3 : end - 2;
  if (first < floor) return null;
  const word = wordAt(tokens, first);
  const spacedCompound = !hyphen && SPACED_COMPOUNDS.has(`${word} ${tail}`);
  if (!(hyphen || spacedCompound) || !isWord(word) || NEVER_INSIDE.has(word)) return null;
  const defining = !NOT_DEFINING_TAILS.has(tail);
  return {
    firstToken: startOfCompound(tokens, first, floor),
    endToken: end,
    ...COMPOUND,
    defining,
    name: `${word} ${tail}`,
  };
}

/** "PD-1-expressing", "bone-marrow-derived": hyphens without spaces lead further back. */
function startOfCompound(tokens: readonly Token[], first: number, floor: number): number {
  let at = first;
  while (at - 2 >= floor && isHyphen(wordAt(tokens, at - 1)) && !isSpaced(tokens, at) && !isSpaced(tokens, at - 1))
    at -= 2;
  return at;
}

const SPACED_COMPOUNDS: ReadonlySet<string> = new Set([
  'antigen presenting',
  'tumor infiltrating',
  'tumour infiltrating',
  'tumor associated',
  'tumour associated',
  'cancer associated',
  'monocyte derived',
  'myeloid derived',
  'marrow derived',
  'tissue resident',
]);

/** "(ES)" in "embryonic stem (ES) cells": counts for nothing but does not end the name. */
function bracketBefore(tokens: readonly Token[], end: number, floor: number): Modifier | null {
  if (wordAt(tokens, end - 1) !== ')') return null;
  const least = Math.max(floor, end - 1 - MOST_BRACKETED);
  for (let at = end - 2; at >= least; at--) {
    if (wordAt(tokens, at) !== '(') continue;
    return at === end - 2 ? null : { firstToken: at, endToken: end, rule: '', defining: false, weight: 0, name: '' };
  }
  return null;
}

function isWord(word: string): boolean {
  return /^[\p{L}\d]+$/u.test(word);
}

function wordKinds(): Map<string, WordKind> {
  const kinds = new Map<string, WordKind>();
  for (const { rule, defining, weight, words } of modifierKinds) {
    for (const word of words.split(/\s+/)) if (!kinds.has(word)) kinds.set(word, { rule, defining, weight });
  }
  return kinds;
}
