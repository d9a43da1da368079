import type { Span } from '../../analysis';
import { type FoldedAnchor, isOneOfCopies, neededContext } from './anchor-context';
import type { GramIndex } from './gram-index';
import { similarity } from './similarity';

/** On either side; less is kept only at the edge of the paper, where nothing tells one place from another. */
const LEAST_CONTEXT = 32;
/** Half of the words, or more, are still those that were annotated; otherwise it is another statement in their stead. */
const LEAST_SIMILARITY = 0.5;
/** The words may have grown to twice their length and this. */
const MOST_ADDED = 64;

/**
 * The one place in a folded text whose words were changed: all of the kept context stands before and after it, and what is
 * between is like the quote. Only of a quote that stood nowhere else and stands nowhere now: what was like it then, or is it
 * now, may have come between the same neighbours when lines were moved or deleted.
 */
export function findChanged(text: string, index: GramIndex, anchor: FoldedAnchor): Span | null {
  const { folded, quote, before, after } = anchor;
  if (Math.min(before, after) < LEAST_CONTEXT || isOneOfCopies(anchor)) return null;
  if (neededContext(anchor) !== 'none' || index.occurrences(quote)?.length !== 0) return null;
  const prefix = folded.slice(0, before);
  const suffix = folded.slice(folded.length - after);
  const reach = 2 * quote.length + MOST_ADDED;
  const gaps = (index.occurrences(prefix) ?? []).flatMap((at) => gapsAfter(text, at + before, suffix, reach));
  const [only, other] = gaps;
  if (!only || other) return null;
  const span = trim(text, only);
  return span.start < span.end && similarity(text.slice(span.start, span.end), quote) >= LEAST_SIMILARITY ? span : null;
}

/** From a place to where the words next stand after it, and to where they stand once more: two show that it is not one. */
function gapsAfter(text: string, start: number, words: string, reach: number): Span[] {
  const within = text.slice(start, start + reach + words.length);
  const first = within.indexOf(words);
  if (first < 0) return [];
  const second = within.indexOf(words, first + 1);
  return [first, second].filter((at) => at >= 0).map((at) => ({ start, end: start + at }));
}

function trim(text: string, { start, end }: Span): Span {
  const from = text.charAt(start) === ' ' ? start + 1 : start;
  return { start: from, end: text.charAt(end - 1) === ' ' ? end - 1 : end };
}
