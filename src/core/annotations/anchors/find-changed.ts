import type { Span } from '../../analysis';
import { type FoldedAnchor, isOneOfCopies } from './anchor-context';
import type { GramIndex } from './gram-index';
import { similarity } from './similarity';

/** Both sides together; less is left only of papers of a line or two. */
const LEAST_CONTEXT = 32;
/** Half of the words, or more, are still those that were annotated; otherwise it is another statement in their stead. */
const LEAST_SIMILARITY = 0.5;
/** The words may have grown to twice their length and this. */
const MOST_ADDED = 64;

/**
 * The one place in a folded text whose words were changed: all of the kept context stands before and after it, and what is
 * between is like the quote. Both sides must be whole, for the row of a list that follows a deleted one is like it, too, and has
 * one side in common with it.
 */
export function findChanged(text: string, index: GramIndex, anchor: FoldedAnchor): Span | null {
  const { folded, quote, before, after } = anchor;
  if (quote === '' || isOneOfCopies(anchor) || before + after < LEAST_CONTEXT) return null;
  const prefix = folded.slice(0, before);
  const suffix = folded.slice(folded.length - after);
  const reach = 2 * quote.length + MOST_ADDED;
  const gaps =
    before >= after ? gapsAfter(text, index, prefix, suffix, reach) : gapsBefore(text, index, prefix, suffix, reach);
  const [only, other] = gaps;
  if (!only || other) return null;
  const span = trim(text, only);
  return span.start < span.end && similarity(text.slice(span.start, span.end), quote) >= LEAST_SIMILARITY ? span : null;
}

function gapsAfter(text: string, index: GramIndex, prefix: string, suffix: string, reach: number): Span[] {
  return (index.occurrences(prefix) ?? []).flatMap((at) => {
    const start = at + prefix.length;
    const within = text.slice(start, start + reach + suffix.length);
    if (suffix === '') return start + within.length === text.length ? [{ start, end: text.length }] : [];
    return all(within, suffix).map((end) => ({ start, end: start + end }));
  });
}

function gapsBefore(text: string, index: GramIndex, prefix: string, suffix: string, reach: number): Span[] {
  return (index.occurrences(suffix) ?? []).flatMap((end) => {
    const from = Math.max(0, end - reach - prefix.length);
    const within = text.slice(from, end);
    if (prefix === '') return from === 0 ? [{ start: 0, end }] : [];
    return all(within, prefix).map((at) => ({ start: from + at + prefix.length, end }));
  });
}

/** Two are enough to see that it is not one. */
function all(text: string, words: string): number[] {
  const first = text.indexOf(words);
  if (first < 0) return [];
  const second = text.indexOf(words, first + 1);
  return second < 0 ? [first] : [first, second];
}

function trim(text: string, { start, end }: Span): Span {
  const from = text.charAt(start) === ' ' ? start + 1 : start;
  return { start: from, end: text.charAt(end - 1) === ' ' ? end - 1 : end };
}
