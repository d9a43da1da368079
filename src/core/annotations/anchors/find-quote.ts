import type { Span } from '../../analysis';
import { type Context, type FoldedAnchor, isOneOfCopies, LONG_QUOTE, neededContext } from './anchor-context';
import { agreeAfter, agreeBefore, type GramIndex } from './gram-index';

/**
 * Quote and agreeing context must come to this much in all. Five or six words in the same order are not there by chance;
 * `of IL-6 in the` is.
 */
const LEAST_EVIDENCE = LONG_QUOTE;
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
  const least = leastContext(anchor);
  const from = anchor.before - least.before;
  const words = anchor.folded.slice(from, anchor.folded.length - anchor.after + least.after);
  const candidates = (index.occurrences(words) ?? [])
    .map((start) => measure(text, anchor, start + least.before))
    .filter((candidate) => candidate.whole || isEnough(anchor, candidate, least));
  const best = clearlyBest(candidates);
  return best && { start: best.start, end: best.start + anchor.quote.length };
}

/**
 * What must be left of both sides for a place to be looked at. One side is not enough for a quote that stood in several
 * places: when a row of a list is deleted, the next one follows the same words as it did.
 */
function leastContext(anchor: FoldedAnchor): Context {
  const needed = neededContext(anchor);
  if (needed === 'all') return { before: anchor.before, after: anchor.after };
  if (needed === 'none') return { before: 0, after: 0 };
  return {
    before: Math.min(anchor.before, needed.before),
    after: Math.min(anchor.after, needed.after),
  };
}

function measure(text: string, { folded, quote, before, after }: FoldedAnchor, start: number): Candidate {
  const same = {
    before: agreeBefore(text, start, folded, before, before),
    after: agreeAfter(text, start + quote.length, folded, before + quote.length, after),
  };
  return { ...same, start, whole: same.before === before && same.after === after };
}

function isEnough({ quote, before, after }: FoldedAnchor, same: Candidate, least: Context): boolean {
  if (quote.length + same.before + same.after < LEAST_EVIDENCE) return false;
  if (least.before + least.after > 0 || quote.length >= LONG_QUOTE) return true;
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
