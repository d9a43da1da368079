import type { Token } from '../../text/paper-text';
import type { RecognitionContext } from '../context';
import type { TokenSpan } from '../token-span';
import { isHyphen, isSpaced, wordAt } from '../word-at';
import type { LineCandidate } from './line-candidates';
import { LINE_FILLERS, MOST_FILLERS, NO_LINES } from './line-words';

const LEAST_LENGTH = 4;
const MOST_TOKENS = 6;

/**
 * Names in no list that are written like a line and called one ("XQ-231 cells", "the XQ-231 and QZ7-B cell lines"), and from
 * then on wherever the paper has them.
 */
export function unlistedLines(context: RecognitionContext): LineCandidate[] {
  const called = context.sentences.flatMap((sentence) => calledIn(context, sentence.firstToken, sentence.endToken));
  if (called.length === 0) return [];
  return everywhere(context, called).map(({ firstToken, endToken }) => ({
    firstToken,
    endToken,
    text: context.textOf(firstToken, endToken),
    sense: null,
    isPart: false,
    ambiguous: false,
    unmistakable: true,
  }));
}

function calledIn(context: RecognitionContext, from: number, to: number): TokenSpan[] {
  const found: TokenSpan[] = [];
  for (let at = from + 1; at < to; at++) {
    if (!isLineNoun(context.tokens, at)) continue;
    const own = codeBefore(context, passFillers(context.tokens, at, from), from);
    if (!own) continue;
    found.push(own);
    const listed = isAnd(context.tokens, own.firstToken - 1) ? codeBefore(context, own.firstToken - 1, from) : null;
    if (listed) found.push(listed);
  }
  return found;
}

/** "cells", or the "cell" of "cell line". */
function isLineNoun(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower;
  if (lower === 'cells') return true;
  return lower === 'cell' && /^lines?$/.test(wordAt(tokens, at + 1));
}

function isAnd(tokens: readonly Token[], at: number): boolean {
  return /^(?:and|or|,)$/.test(wordAt(tokens, at));
}

/** "QZ-18 human glioma [cells]" */
function passFillers(tokens: readonly Token[], end: number, floor: number): number {
  let at = end;
  while (at - 1 > floor && end - at < MOST_FILLERS && isFiller(wordAt(tokens, at - 1))) at--;
  return at;
}

/** "QZ-18 B cells" are B cells of some strain. */
function isFiller(word: string): boolean {
  return word.length > 1 && LINE_FILLERS.has(word);
}

/** The code that ends right before a token, back over what is written without spaces. */
function codeBefore(context: RecognitionContext, end: number, floor: number): TokenSpan | null {
  const { tokens } = context;
  let at = end - 1;
  while (at > floor && end - at < MOST_TOKENS && !isSpaced(tokens, at)) at--;
  return at >= floor && isLineName(context, at, end) ? { firstToken: at, endToken: end } : null;
}

function isLineName(context: RecognitionContext, first: number, end: number): boolean {
  const { tokens } = context;
  const text = context.textOf(first, end);
  if (!/^[a-z\d./-]+$/i.test(text) || !/\d/.test(text) || !/\p{Lu}/u.test(text)) return false;
  if (text.replace(/[^\p{L}\d]/gu, '').length < LEAST_LENGTH || NO_LINES.test(text)) return false;
  return isSpaced(tokens, end) && !context.definitionOf(text) && !isOtherName(context, first, end);
}

/** A name of something else in the lexicon, or one that begins so: "IL-2-treated cells", "CD44 cells". */
function isOtherName(context: RecognitionContext, first: number, end: number): boolean {
  const { tokens } = context;
  for (let at = first; at < end; at++) {
    if (/^\p{L}\p{Ll}{3,}$/u.test(tokens[at]?.text ?? '')) return true;
    if (isHyphen(wordAt(tokens, at))) continue;
    if (context.hitsAt(at).some((hit) => hit.endToken <= end && hit.senses.some(({ type }) => type !== 'disease')))
      return true;
  }
  return false;
}

/** Every place of the same words, in order. */
function everywhere(context: RecognitionContext, called: readonly TokenSpan[]): TokenSpan[] {
  const byFirst = new Map<string, Map<string, number>>();
  for (const { firstToken, endToken } of called) {
    const first = context.tokens[firstToken]?.text ?? '';
    const names = byFirst.get(first) ?? new Map<string, number>();
    byFirst.set(first, names.set(context.textOf(firstToken, endToken), endToken - firstToken));
  }
  const found: TokenSpan[] = [];
  for (const sentence of context.sentences) {
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const names = byFirst.get(context.tokens[at]?.text ?? '');
      for (const [name, length] of names ?? [])
        if (at + length <= sentence.endToken && context.textOf(at, at + length) === name)
          found.push({ firstToken: at, endToken: at + length });
    }
  }
  return found;
}
