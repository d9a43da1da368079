import type { Span } from '../../analysis';
import type { Anchor, Place } from '../annotation';
import { contextToKeep, foldAnchor, type FoldedAnchor } from './anchor-context';
import { createCodePoints } from './code-points';
import { findChanged } from './find-changed';
import { findQuote } from './find-quote';
import { foldedAt, foldedWords, foldText, unfold } from './fold-text';
import { createGramIndex } from './gram-index';

/** Makes anchors of places in one text, and finds places by anchors. Making one costs little; its indexes come on demand. */
export interface Anchoring {
  /**
   * The quote exactly as it stands, however long, with as much on either side as tells it from every other place like it
   * (anchor-context.ts), at least 32 UTF-16 units where the paper has them. No character is cut in two.
   */
  make(span: Span): Anchor;
  /**
   * Where the words of an anchor are now, or `orphaned`: never merely the likeliest place. In this order:
   *
   * 1. the position, if quote and context stand there whole;
   * 2. the one place that has the quote and enough of its context (find-quote.ts): `found`, also when it was moved;
   * 3. the one place that has all the context, with like words between (find-changed.ts): `changed`.
   *
   * White space is compared as in fold-text.ts. At the start and the end of the paper, where one side of the context is missing,
   * all of the rest must be there. What cannot be told from the words of an anchor: places whose quote and
   * whole kept context are the same to the letter (a pasted copy and its original; one of many identical rows); and words
   * that were deleted and written again, 32 units or more the same, elsewhere: they count as moved.
   */
  find(anchor: Anchor): Place;
  /**
   * Whether the words of a place are those of its anchor, but for white space. A place that was followed through edits and is
   * `changed` is found again when they are (an edit inside it was undone, lines were only re-wrapped), wherever it is.
   */
  holds(place: Span, anchor: Anchor): boolean;
}

/** @param text the whole paper, as the editor has it. */
export function createAnchoring(text: string): Anchoring {
  const codePoints = onDemand(() => createCodePoints(text));
  const paper = onDemand(() => foldText(text, true));
  const index = onDemand(() => createGramIndex(paper().folded));

  const make = (given: Span): Anchor => {
    const { start, end } = wholeCharacters(text, given);
    const words = foldedWords(paper(), { start, end });
    const keep = contextToKeep(index(), words.start, words.end);
    const from = paper().offsets[cutBefore(paper().folded, words.start - keep.before)] ?? 0;
    const to = paper().offsets[cutAfter(paper().folded, words.end + keep.after)] ?? text.length;
    return {
      start: codePoints().toCodePoints(start),
      end: codePoints().toCodePoints(end),
      exact: text.slice(start, end),
      prefix: text.slice(Math.min(from, start), start),
      suffix: text.slice(end, Math.max(to, end)),
    };
  };

  const find = (anchor: Anchor): Place => {
    const at = codePoints().toUnits(anchor.start);
    if (standsAt(text, anchor, at)) return { state: 'found', start: at, end: at + anchor.exact.length };
    const folded = foldAnchor(anchor);
    const there = foldedAt(paper(), at + folded.lead);
    if (folded.quote !== '' && standsFolded(paper().folded, folded, there)) return foundAt(folded, anchor, there);
    const found = findQuote(paper().folded, index(), folded);
    if (found) return foundAt(folded, anchor, found.start);
    const changed = findChanged(paper().folded, index(), folded);
    return changed ? { state: 'changed', ...unfold(paper(), changed) } : { state: 'orphaned' };
  };

  /** With the white space at its ends that the quote has, if it is still there. */
  const foundAt = ({ quote, lead }: FoldedAnchor, { exact }: Anchor, start: number): Place => {
    const words = unfold(paper(), { start, end: start + quote.length });
    const from = words.start - lead;
    const isExact = from >= 0 && text.startsWith(exact, from);
    return { state: 'found', ...(isExact ? { start: from, end: from + exact.length } : words) };
  };

  const holds = ({ start, end }: Span, { exact }: Anchor): boolean => {
    const words = text.slice(start, end);
    return words === exact || foldedAlone(words) === foldedAlone(exact);
  };

  return { make, find, holds };
}

function onDemand<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

function foldedAlone(words: string): string {
  return foldText(words, false).folded.trim();
}

function standsAt(text: string, { exact, prefix, suffix }: Anchor, at: number): boolean {
  return (
    at >= prefix.length &&
    // A quote without words stands anywhere, but not after the end.
    at + exact.length <= text.length &&
    text.startsWith(exact, at) &&
    text.startsWith(prefix, at - prefix.length) &&
    text.startsWith(suffix, at + exact.length)
  );
}

function standsFolded(text: string, { folded, before }: FoldedAnchor, at: number): boolean {
  return at >= before && text.startsWith(folded, at - before);
}

/** A span that cuts no pair of surrogates and lies within the text. */
function wholeCharacters(text: string, { start, end }: Span): Span {
  const from = Math.min(Math.max(0, start), text.length);
  const to = Math.min(Math.max(from, end), text.length);
  return { start: isLowSurrogate(text, from) ? from - 1 : from, end: isLowSurrogate(text, to) ? to + 1 : to };
}

function isLowSurrogate(text: string, at: number): boolean {
  const isLow = (text.charCodeAt(at) & 0xfc00) === 0xdc00;
  return isLow && at > 0 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;
}

/** Where context begins: at the start of a character. */
function cutBefore(folded: string, wanted: number): number {
  let at = Math.max(0, wanted);
  for (let steps = 0; at > 0 && steps < MOST_STEPS && isInside(folded, at); steps++) at--;
  return at;
}

function cutAfter(folded: string, wanted: number): number {
  let at = Math.min(folded.length, wanted);
  for (let steps = 0; at < folded.length && steps < MOST_STEPS && isInside(folded, at); steps++) at++;
  return at;
}

/** Longer heaps of joined signs are no writing. */
const MOST_STEPS = 8;

/** Between the units of one character as a reader sees it, near enough: marks and joiners belong to what is before them. */
function isInside(folded: string, at: number): boolean {
  return isLowSurrogate(folded, at) || /^[\p{M}\u200D]/u.test(folded.charAt(at)) || folded.charAt(at - 1) === '\u200D';
}
