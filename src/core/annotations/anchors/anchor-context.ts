/**
 * How much of the words around a quote is kept, and what may be read from it later. For each side let N be how many units
 * of it are needed to tell the quote from every other place in the paper where it stands (0: the quote stands nowhere else).
 * Kept is more than that, so that later, when only the anchor is left, N can be read from the length:
 *
 * - N = 0: 32 units, more only where that side alone stands elsewhere too (until it does not);
 * - else: 40 + N units, or more for the same reason;
 * - where 256 do not suffice: 256. Such an anchor counts only at its very position, with all of its context.
 *
 * At the edge of the paper there is less. All lengths are in units of the folded text (fold-text.ts).
 */
import type { Anchor } from '../annotation';
import type { FoldedText } from './fold-text';
import { foldedWords, foldText } from './fold-text';
import { agreeAfter, agreeBefore, GRAM, type GramIndex } from './gram-index';

/** Five or six words: what the Web Annotation examples and other annotation tools keep. */
const LEAST_KEPT = 32;
/** Kept beyond what is needed: 32 that may be lost to later edits, and 8 by which the length tells N = 0 from the rest. */
const BEYOND_NEEDED = 40;
/** Two places whose next 256 units are alike are copies of one paragraph: more would not tell them apart but by chance. */
const MOST_KEPT = 256;

/** Units to keep on each side of a quote in a folded text. */
export interface Context {
  readonly before: number;
  readonly after: number;
}

export function contextToKeep(index: GramIndex, start: number, end: number): Context {
  const length = end - start;
  const most = length + MOST_KEPT;
  return {
    before: toKeep(index.agreementBefore(end, most), length, index.agreementBefore(start, MOST_KEPT)),
    after: toKeep(index.agreementAfter(start, most), length, index.agreementAfter(end, MOST_KEPT)),
  };
}

/**
 * @param withQuote how far the quote and this side stand elsewhere too.
 * @param alone how far this side alone does, which must not be mistaken when the quote between has changed.
 */
function toKeep(withQuote: number, length: number, alone: number): number {
  // A quote shorter than a gram says too little to be taken for the only one.
  const needed = withQuote >= length ? withQuote + 1 - length : Math.max(0, GRAM - length);
  const kept = needed === 0 ? LEAST_KEPT : BEYOND_NEEDED + needed;
  return Math.min(MOST_KEPT, Math.max(kept, alone + 1));
}

/** An anchor as it is compared with a folded text. */
export interface FoldedAnchor {
  /** Prefix, quote and suffix in one. */
  readonly folded: string;
  readonly quote: string;
  /** Lengths of prefix and suffix. */
  readonly before: number;
  readonly after: number;
  /** Units at the start of the exact quote that are white space. */
  readonly lead: number;
}

export function foldAnchor({ prefix, exact, suffix }: Anchor): FoldedAnchor {
  const text: FoldedText = foldText(prefix + exact + suffix, false);
  const { folded, offsets } = text;
  const { start, end } = foldedWords(text, { start: prefix.length, end: prefix.length + exact.length });
  return {
    folded,
    quote: folded.slice(start, end),
    before: start,
    after: folded.length - end,
    lead: (offsets[start] ?? 0) - prefix.length,
  };
}

/** The paper had copies of the place when the anchor was made. */
export function isOneOfCopies({ before, after }: FoldedAnchor): boolean {
  return before >= MOST_KEPT || after >= MOST_KEPT;
}

/**
 * How many units of each side tell the quote from all that it was like when the anchor was made; both 0 when it stood
 * nowhere else. At the edges of the paper the lengths say too little; there the other places stand inside the anchor itself.
 */
export function neededContext({ folded, quote, before, after }: FoldedAnchor): Context {
  let neededBefore = before > BEYOND_NEEDED ? before - BEYOND_NEEDED : 0;
  let neededAfter = after > BEYOND_NEEDED ? after - BEYOND_NEEDED : 0;
  const end = before + quote.length;
  for (let at = folded.indexOf(quote); at >= 0; at = folded.indexOf(quote, at + 1)) {
    if (at === before) continue;
    neededBefore = Math.max(neededBefore, 1 + agreeBefore(folded, before, folded, at, before));
    neededAfter = Math.max(neededAfter, 1 + agreeAfter(folded, end, folded, at + quote.length, after));
  }
  return { before: neededBefore, after: neededAfter };
}
