import type { Token } from '../../text/paper-text';
import type { TokenSpan } from '../token-span';
import { wordAt } from '../word-at';
import {
  CULTURE_REACH,
  CULTURE_WORDS,
  LINE_FILLERS,
  LINE_NOUNS,
  LIST_WORDS,
  MOST_FILLERS,
  MOST_LIST_WORDS,
} from './line-words';

/** "A549 cells", "A549 human lung cancer cells", "the cell line A549", "cells (A549)". */
export function hasLineNoun(
  tokens: readonly Token[],
  { firstToken, endToken }: TokenSpan,
  from: number,
  to: number,
): boolean {
  for (let at = endToken; at < Math.min(to, endToken + MOST_FILLERS + 1); at++) {
    const word = wordAt(tokens, at);
    if (LINE_NOUNS.has(word)) return true;
    if (!LINE_FILLERS.has(word)) break;
  }
  return isCalledBefore(tokens, firstToken, endToken, from);
}

/** "the cell line A549", "cells (A549)", but not "cells (Mx1-Cre)" */
function isCalledBefore(tokens: readonly Token[], first: number, end: number, from: number): boolean {
  const isBracketed = wordAt(tokens, first - 1) === '(';
  if (isBracketed && !AFTER_BRACKETED.has(wordAt(tokens, end))) return false;
  const before = isBracketed ? first - 2 : first - 1;
  return before >= from && LINE_NOUNS.has(wordAt(tokens, before));
}

const AFTER_BRACKETED: ReadonlySet<string> = new Set([')', ',', ';', 'and', 'or']);

/** A word for cells in culture near by. */
export function isCultured(
  tokens: readonly Token[],
  { firstToken, endToken }: TokenSpan,
  from: number,
  to: number,
): boolean {
  const last = Math.min(to, endToken + CULTURE_REACH);
  for (let at = Math.max(from, firstToken - CULTURE_REACH); at < last; at++)
    if (CULTURE_WORDS.has(wordAt(tokens, at))) return true;
  return false;
}

/** What is said of one name of a list is said of all: "A549, H1299 and PC-9 cells". */
export function withLists(
  tokens: readonly Token[],
  candidates: readonly TokenSpan[],
  called: readonly boolean[],
): boolean[] {
  const all = [...called];
  for (let i = all.length - 2; i >= 0; i--)
    if (all[i + 1] && areListed(tokens, candidates[i], candidates[i + 1])) all[i] = true;
  for (let i = 1; i < all.length; i++)
    if (all[i - 1] && areListed(tokens, candidates[i - 1], candidates[i])) all[i] = true;
  return all;
}

function areListed(tokens: readonly Token[], a: TokenSpan | undefined, b: TokenSpan | undefined): boolean {
  if (!a || !b || b.firstToken - a.endToken > MOST_LIST_WORDS || b.firstToken <= a.endToken) return false;
  for (let at = a.endToken; at < b.firstToken; at++) if (!LIST_WORDS.has(wordAt(tokens, at))) return false;
  return true;
}
