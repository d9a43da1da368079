import type { Span } from '../../analysis';
import { type Context, type FoldedAnchor, isOneOfCopies, neededContext } from './anchor-context';
import { agreeAfter, agreeBefore, GRAM, type GramIndex } from './gram-index';

/**
 * Quote and agreeing context must come to this much in all. Five or six words in the same order are not there by chance;
 * `of IL-6 in the` is.
 */
const LEAST_EVIDENCE = 32;
/**
 * Of a quote that stood in several places, this much more of each side than tells them apart must be there still, on both
 * sides. One side is not enough: when a row of a list is deleted, the next one follows the same words as it did.
 */
const BEYOND_NEEDED = 16;
/** The best place has at least this much more context than the second: two or three words. */
const CLEARLY_AHEAD = 16;

interface Candidate extends Context {
  readonly start: number;
  readonly whole: boolean;
}

/**
 * The one place in a folded text that an anchor can mean by its quote and what is left of its context, wherever it is now;
 * null where there is none, or where two would do.
 */
export function findQuote(text: string, index: GramIndex, anchor: FoldedAnchor): Span | null {
  if (anchor.quote === '' || isOneOfCopies(anchor)) return null;
  const needed = neededContext(anchor);
  const wasAlone = needed.before === 0 && needed.after === 0;
  const least = wasAlone ? leastOfOnly(anchor) : leastOfSeveral(anchor, needed);
  const from = anchor.before - least.before;
  const words = anchor.folded.slice(from, anchor.folded.length - anchor.after + least.after);
  const candidates = (index.occurrences(words) ?? [])
    .map((start) => measure(text, anchor, start + least.before))
    .filter((candidate) => candidate.whole || isEnough(anchor, candidate, wasAlone));
  const best = clearlyBest(candidates);
  return best && { start: best.start, end: best.start + anchor.quote.length };
}

/** Where the quote stood nowhere else, what is left of the context is weighed afterwards; too short a quote needs it all. */
function leastOfOnly({ quote, before, after }: FoldedAnchor): Context {
  return quote.length < GRAM ? { before, after } : { before: 0, after: 0 };
}

/** Where the paper's edge leaves one side less than it should have, the other must be whole. */
function leastOfSeveral({ before, after }: FoldedAnchor, needed: Context): Context {
  const least = { before: needed.before + BEYOND_NEEDED, after: needed.after + BEYOND_NEEDED };
  return {
    before: least.after > after ? before : Math.min(before, least.before),
    after: least.before > before ? after : Math.min(after, least.after),
  };
}

function measure(text: string, { folded, quote, before, after }: FoldedAnchor, start: number): Candidate {
  const same = {
    before: agreeBefore(text, start, folded, before, before),
    after: agreeAfter(text, start + quote.length, folded, before + quote.length, after),
  };
  return { ...same, start, whole: same.before === before && same.after === after };
}

function isEnough({ quote, before, after }: FoldedAnchor, same: Candidate, wasAlone: boolean): boolean {
  if (quote.length + same.before + same.after < LEAST_EVIDENCE) return false;
  if (!wasAlone || quote.length >= LEAST_EVIDENCE) return true;
  // A short quote that was the only one can be written anew anywhere: one side must be there to its full length.
  const wholeBefore = same.before === before && before >= LEAST_EVIDENCE;
  return wholeBefore || (same.after === after && after >= LEAST_EVIDENCE);
}

function clearlyBest(candidates: readonly Candidate[]): Candidate | null {
  const whole = candidates.filter((candidate) => candidate.whole);
  if (whole.length > 0) return whole.length === 1 ? (whole[0] ?? null) : null;
  const [best, second] = candidates.toSorted((a, b) => b.before + b.after - (a.before + a.after));
  if (!best || !second) return best ?? null;
  return best.before + best.after - (second.before + second.after) >= CLEARLY_AHEAD ? best : null;
}
