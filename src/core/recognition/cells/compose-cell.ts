import type { Token } from '../../text/paper-text';
import { headOf } from './cell-heads';
import { NEVER_BEFORE } from './cell-contexts';
import { CELL_ORIGINS, NEVER_FIRST, NEVER_FIRST_TAILS } from './cell-modifiers';
import { modifierBefore, type DefinedKinds, type Modifier } from './read-modifier';
import { isHyphen, wordAt } from '../word-at';

/** A cell name in the text: modifiers, then the head it hangs on. Token indexes, half-open. */
export interface CellPhrase {
  readonly firstToken: number;
  readonly endToken: number;
  /** Those of the last conjunct, left to right: "CD4+" in "CD8+ and CD4+ T cells", and what all share. */
  readonly modifiers: readonly Modifier[];
  /** Earlier conjuncts that share the head, left to right: "CD8+" there. */
  readonly conjuncts: readonly (readonly Modifier[])[];
  /** The word of a hyphened prefix, which changes what the name means: "non-neoplastic", "pre-malignant"; else empty. */
  readonly prefix: string;
}

/** Before the last kind; a comma alone does not join: "in melanoma, Langerhans cells". */
const JOINING: ReadonlySet<string> = new Set(['and', 'or', '/', '&']);
const CONNECTORS: ReadonlySet<string> = new Set([...JOINING, ',']);
const MOST_MODIFIERS = 8;
const MOST_CONJUNCTS = 4;

/** What the words of one sentence are read with. */
export interface SentenceReading {
  readonly tokens: readonly Token[];
  /** First token of the sentence. */
  readonly floor: number;
  readonly definedKind: DefinedKinds;
}

/** Gathers what stands before the head, back to the first token of the sentence. */
export function composeCell(reading: SentenceReading, headFirst: number, headEnd: number): CellPhrase {
  const { tokens, floor } = reading;
  const joinsNouns = headOf(wordAt(tokens, headEnd - 1))?.strength === 'vague';
  const modifiers = modifiersOfHead(reading, headFirst, headEnd);
  let firstToken = modifiers[0]?.firstToken ?? headFirst;
  const conjuncts: (readonly Modifier[])[] = [];
  // "T and B cells": something must tell the last kind from the head that all share.
  const shares = modifiers.length > 0 || headEnd - headFirst > 1;
  while (shares && conjuncts.length < MOST_CONJUNCTS) {
    const conjunct = conjunctBefore(reading, firstToken, conjuncts.length === 0 ? JOINING : CONNECTORS);
    const last = conjunct.at(-1);
    // "monocytes/macrophages" are two names; only "granulocyte/macrophage progenitors" share their head.
    if (!last || (!joinsNouns && headOf(last.name))) break;
    conjuncts.unshift(conjunct);
    firstToken = conjunct[0]?.firstToken ?? firstToken;
  }
  const prefix = prefixBefore(tokens, firstToken, floor);
  return {
    firstToken: prefix ?? firstToken,
    endToken: headEnd,
    modifiers,
    conjuncts,
    prefix: prefix === null ? '' : wordAt(tokens, prefix),
  };
}

const PREFIXES: ReadonlySet<string> = new Set(['non', 'pre', 'post', 'extra', 'peri', 'intra', 'multi', 'sub']);

/** First token of "non-", "pre-" before a name; it belongs to the name, and without it the name would be wrong. */
function prefixBefore(tokens: readonly Token[], first: number, floor: number): number | null {
  const isJoined = isHyphen(wordAt(tokens, first - 1)) && PREFIXES.has(wordAt(tokens, first - 2));
  return isJoined && first - 2 >= floor ? first - 2 : null;
}

/** A bare "cell" keeps a compound that alone says which: "insulin-secreting cells". */
function modifiersOfHead(reading: SentenceReading, headFirst: number, headEnd: number): Modifier[] {
  const { tokens } = reading;
  const gathered = gatherModifiers(reading, headFirst);
  const trimmed = withoutLooseStart(tokens, gathered);
  const isBare = headEnd === headFirst + 1 && headOf(wordAt(tokens, headFirst))?.strength === 'cell';
  if (trimmed.length > 0 || !isBare) return trimmed;
  return gathered.slice(-1).filter(({ rule }) => rule === 'cell.modifier.compound');
}

function modifiersBefore(reading: SentenceReading, end: number): Modifier[] {
  return withoutLooseStart(reading.tokens, gatherModifiers(reading, end));
}

function gatherModifiers({ tokens, floor, definedKind }: SentenceReading, end: number): Modifier[] {
  const found: Modifier[] = [];
  let at = end;
  while (found.length < MOST_MODIFIERS) {
    const modifier =
      modifierBefore(tokens, at, floor, definedKind) ??
      modifierBefore(tokens, hyphenBefore(tokens, at, floor), floor, definedKind);
    if (!modifier) break;
    found.unshift(modifier);
    at = modifier.firstToken;
  }
  return found;
}

/** Passes over the hyphen of "T-cell", "T -Cell", "CD8-T cells". */
function hyphenBefore(tokens: readonly Token[], end: number, floor: number): number {
  return end - 1 >= floor && isHyphen(wordAt(tokens, end - 1)) ? end - 1 : end;
}

/** A name does not begin with a bracket, a bare number or a word for how cells were handled, nor after "anti-". */
function withoutLooseStart(tokens: readonly Token[], modifiers: Modifier[]): Modifier[] {
  let from = 0;
  while (from < modifiers.length && isLoose(tokens, modifiers[from], modifiers[from + 1])) from++;
  const first = modifiers[from];
  if (first && isAfter(tokens, first.firstToken, NEVER_BEFORE)) from++;
  return modifiers.slice(from);
}

function isLoose(tokens: readonly Token[], modifier: Modifier | undefined, next: Modifier | undefined): boolean {
  if (modifier === undefined) return false;
  const { rule, name, endToken } = modifier;
  // "tumour CD3+ T cells": where they were counted, not which they are.
  const isBeforeMarker = next?.rule === 'cell.marker' || CD_NAME.test(wordAt(tokens, endToken));
  if (isBeforeMarker && SAMPLED_PLACES.has(name)) return true;
  return rule === '' || NEVER_FIRST.has(name) || isLooseCompound(modifier) || /^\d+$|^i{1,3}$|^single$/.test(name);
}

const CD_NAME = /^[hm]?cd\d/;
const SAMPLED_PLACES: ReadonlySet<string> = new Set(['tumor', 'tumour', 'blood']);

function isLooseCompound({ rule, name }: Modifier): boolean {
  if (rule !== 'cell.modifier.compound') return false;
  const [first = '', tail = ''] = name.split(' ');
  if (tail === 'expressing' && /^cd\d/.test(first)) return false;
  return NEVER_FIRST_TAILS.has(tail) || (tail === 'derived' && CELL_ORIGINS.has(first));
}

function isAfter(tokens: readonly Token[], at: number, words: ReadonlySet<string>): boolean {
  return isHyphen(wordAt(tokens, at - 1)) && words.has(wordAt(tokens, at - 2));
}

/** "CD8+ and", "T- and", "naive," before the modifiers of the head. */
function conjunctBefore(reading: SentenceReading, end: number, joining: ReadonlySet<string>): readonly Modifier[] {
  const { tokens, floor } = reading;
  let at = end;
  if (joining.has(wordAt(tokens, at - 1))) at--;
  if (at < end && at - 1 >= floor && CONNECTORS.has(wordAt(tokens, at - 1))) at--;
  if (at < floor) return [];
  if (at === end) return [];
  const modifiers = modifiersBefore(reading, hyphenBefore(tokens, at, floor));
  return modifiers.some(sharesHead) ? modifiers : [];
}

/** Only words that cannot stand alone share a head across "and": tissue and state words might belong elsewhere. */
function sharesHead({ rule, defining }: Modifier): boolean {
  return rule === 'cell.modifier.function' || (defining && rule !== 'cell.modifier.tissue');
}
