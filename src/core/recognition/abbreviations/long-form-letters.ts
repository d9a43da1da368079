import { findBracketPairs } from './bracket-pairs';
import { symbolsOf } from './word-symbols';

/** A letter of a long form that a letter of its short form may be. */
export interface Place {
  readonly offset: number;
  readonly word: number;
  readonly initial: boolean;
  /** After a hyphen, slash or digit inside a word. */
  readonly partInitial: boolean;
  /** After "di", "tris" before a chemical group: as good as a part's initial, but no name begins here. */
  readonly groupInitial: boolean;
  /** A name of three letters or more stands before it in its word, so that the part is a name of its own. */
  readonly ownPart: boolean;
  /** No letter of the word but of what it is customarily written as: "k" of "potassium". */
  readonly symbol: boolean;
}

export interface LongFormWord {
  readonly start: number;
  readonly end: number;
  /** Short forms leave it out as often as not. */
  readonly stop: boolean;
  /** A name may begin with it: "in situ", but not "the". */
  readonly opens: boolean;
}

export interface LongFormLetters {
  readonly words: readonly LongFormWord[];
  readonly places: ReadonlyMap<string, readonly Place[]>;
  /** Whether the name that begins at a word takes the word before it along: "17 beta-estradiol", "type II receptor". */
  readonly opensEarlier: (word: number) => boolean;
}

const STOP_WORDS = new Set(
  'a an and as at by de for from in into its la of on or per that the to using via vs with within without & +'.split(
    ' ',
  ),
);

const NEVER_FIRST = new Set('and of or that the its to for from &'.split(' '));

/** Greek letters stand for the initial of their name, which is how a long form often spells them. */
const GREEK: Readonly<Record<string, string>> = {
  α: 'a', β: 'b', γ: 'g', δ: 'd', ε: 'e', ζ: 'z', η: 'e', θ: 't', ι: 'i', κ: 'k', λ: 'l', μ: 'm', µ: 'm', ν: 'n',
  ξ: 'x', π: 'p', ρ: 'r', σ: 's', τ: 't', υ: 'u', φ: 'p', χ: 'c', ψ: 'p', ω: 'o',
}; // prettier-ignore

/** "beta-estradiol", "alpha-tocopherol": the letter says where, the name begins before it. */
const GREEK_NAMES = new Set('alpha beta gamma delta epsilon kappa omega'.split(' '));

const LOCANTS = new Set([...GREEK_NAMES, 'bis', 'tris', 'tetrakis']);

/** "trisphosphate", "dihydroxy": the group is what the short form has a letter of. */
const MULTIPLIED_GROUP =
  /^(?:mono|di|bis|tri|tris|tetra|tetrakis|penta|hexa|poly)(?=phosph|hydrox|nitro|chlor|fluor|brom|iod|methyl|ethyl|acet|amin|oxid|sul[fp]|carb|phenyl|glycer|pept|sacchar|nucleot|unsat)/u;

const SHORTEST_GROUP = 5;

export function foldLetter(char: string): string {
  const lower = char.toLowerCase();
  return GREEK[lower] ?? lower;
}

export function isLetterOrDigit(char: string): boolean {
  return /^[\p{L}\p{N}]$/u.test(char);
}

export function isDigit(char: string): boolean {
  return char >= '0' && char <= '9';
}

/** Where each letter of a short form stands in a long form; a bracket of its own in between lends no letters. */
export function readLongForm(text: string, shortForm: string): LongFormLetters {
  const wanted = new Set(['+', '-', ...Array.from(shortForm, foldLetter)]);
  const words: LongFormWord[] = [];
  const places = new Map<string, Place[]>();
  const isAside = asidesIn(text);
  for (const { 0: word, index: start } of text.matchAll(/\S+/g)) {
    const lower = word.toLowerCase();
    words.push({ start, end: start + word.length, stop: STOP_WORDS.has(lower), opens: !NEVER_FIRST.has(lower) });
    if (!isAside(start)) readWord(word, start, words.length - 1, { wanted, places });
  }
  const wordAt = (at: number): string => text.slice(words[at]?.start, words[at]?.end);
  return { words, places, opensEarlier: (at) => at > 0 && belongTogether(wordAt(at - 1), wordAt(at)) };
}

function belongTogether(before: string, word: string): boolean {
  if (/^\d+$/u.test(before)) return GREEK_NAMES.has(word.slice(0, Math.max(0, word.indexOf('-'))));
  return /^(?:sub)?(?:type|class)$/iu.test(before) && /^(?:\d|[IVX]+$)/u.test(word);
}

/** Tells whether an offset is inside a bracket that stands alone: "release probability (p) and paired-pulse". */
function asidesIn(text: string): (offset: number) => boolean {
  if (!/[([]/.test(text)) return () => false;
  const asides = findBracketPairs(text).filter(
    ({ start, end }) => /^\s?$/u.test(text.charAt(start - 2)) && /^[\s,]$/u.test(text.charAt(end + 1)),
  );
  return (offset) => asides.some(({ start, end }) => offset >= start - 1 && offset <= end);
}

interface Found {
  readonly wanted: ReadonlySet<string>;
  readonly places: Map<string, Place[]>;
}

/** Letters and digits of one word by its parts, "1,2", "dihydroxy" and "phenyl" in "1,2-dihydroxy-phenyl". */
function readWord(word: string, start: number, index: number, found: Found): void {
  let lettersBefore = 0;
  let isFirst = true;
  for (const { 0: part, index: at } of word.matchAll(/\p{N}+|\p{L}+/gu)) {
    const kind = { word: index, initial: isFirst, partInitial: !isFirst, ownPart: lettersBefore > 2 };
    readPart(part, start + at, kind, found);
    isFirst = false;
    if (!isDigit(part.charAt(0)) && !LOCANTS.has(part.toLowerCase())) lettersBefore += part.length;
  }
}

type PartPlace = Omit<Place, 'offset' | 'groupInitial' | 'symbol'>;

function readPart(part: string, start: number, first: PartPlace, found: Found): void {
  const group = groupAt(part);
  for (let at = 0; at < part.length; at++) {
    const letter = foldLetter(part.charAt(at));
    if (found.wanted.has(letter)) addPlace(letter, placeIn(first, start, at, at > 0 && at === group), found);
  }
  for (const symbol of symbolsOf(part)) {
    for (let at = 0; at < symbol.length; at++)
      addPlace(symbol.charAt(at), { ...placeIn(first, start, at, false), symbol: true }, found);
  }
}

function groupAt(part: string): number {
  return part.length < SHORTEST_GROUP ? 0 : (MULTIPLIED_GROUP.exec(part.toLowerCase())?.[0].length ?? 0);
}

/** Written out field by field: there are many. */
function placeIn({ word, initial, partInitial, ownPart }: PartPlace, start: number, at: number, group: boolean): Place {
  const isFirst = at === 0;
  return {
    offset: start + at,
    word,
    initial: initial && isFirst,
    partInitial: partInitial && isFirst,
    groupInitial: group,
    ownPart,
    symbol: false,
  };
}

function addPlace(letter: string, place: Place, { wanted, places }: Found): void {
  if (!wanted.has(letter)) return;
  const there = places.get(letter);
  if (there) there.push(place);
  else places.set(letter, [place]);
}
