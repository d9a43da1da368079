import type { Anchor } from '../annotation';
import { foldedWords, foldText } from './fold-text';
import { agreeAfter, agreeBefore, GRAM, type GramIndex } from './gram-index';

/** Five or six words: what the Web Annotation examples and other annotation tools keep. */
const LEAST_KEPT = 32;
/** Two sides no longer than this say that the quote stood nowhere else; whole characters may make 32 a little longer. */
const MOST_KEPT_OF_ONLY = 40;
/** Kept beyond what is needed. */
const SPARE = 24;
/** Two or three words: what differs by less is soon made the same by an edit. */
const CLEARLY_OTHER = 16;
/** From this length a quote that stood nowhere else may be found without context: five or six words in the same order. */
export const LONG_QUOTE = 32;
/** Two places whose next 256 units are alike are copies of one paragraph: more would not tell them apart but by chance. */
const MOST_KEPT = 256;

/** Units to keep on each side of a quote in a folded text. */
export interface Context {
  readonly before: number;
  readonly after: number;
}

/**
 * How much of the words around a quote is kept, and what may be read from it later. For each side let N be how many units
 * of it tell the quote from every other place like it in the paper, and by more than a word (0: there is none). More than N is
 * kept, so that some may be lost to later edits and N can still be read from the length when only the anchor is left:
 *
 * - N = 0 on both sides, the quote stands nowhere else: 32 units; more, if such a side alone stands elsewhere, until it does not;
 * - else N + 24 units and at least 41; more for the same reason;
 * - where 256 do not suffice: 256. Such an anchor counts only at its very position, with all of its context.
 *
 * At the edge of the paper there is less, which the prefix shows by reaching the start and the suffix by being short; such an
 * anchor counts only with all of its context. All lengths are in units of the folded text (fold-text.ts).
 */
export function contextToKeep(index: GramIndex, start: number, end: number): Context {
  const length = end - start;
  const most = length + MOST_KEPT;
  const before = toKeep(index.agreementBefore(end, most), length, index.agreementBefore(start, MOST_KEPT));
  const after = toKeep(index.agreementAfter(start, most), length, index.agreementAfter(end, MOST_KEPT));
  // If one side needs more, both must show that the quote is not to be taken for the only one.
  const least = Math.max(before, after) > LEAST_KEPT ? MOST_KEPT_OF_ONLY + 1 : LEAST_KEPT;
  const left = index.length - end;
  // That the end of the paper cut the suffix short must show in its length; where the prefix reaches the start, that shows.
  const isCut = left >= LEAST_KEPT && left < Math.max(after, least) && start > Math.max(before, least);
  return { before: Math.max(before, least), after: isCut ? LEAST_KEPT : Math.max(after, least) };
}

/**
 * @param withQuote how far the quote and this side stand elsewhere too.
 * @param alone how far this side alone does, which must not be mistaken when the quote between has changed.
 */
function toKeep(withQuote: number, length: number, alone: number): number {
  const needed = isTheOnly(withQuote, length) ? 0 : Math.max(withQuote, GRAM - 1) + CLEARLY_OTHER - length;
  const kept = needed > 0 ? Math.max(MOST_KEPT_OF_ONLY + 1, needed + SPARE) : LEAST_KEPT;
  return Math.min(MOST_KEPT, alone < LEAST_KEPT ? kept : Math.max(kept, alone + 1));
}

/** Quotes shorter than a gram say too little; of short ones, find-quote.ts asks for a whole side anyway. */
function isTheOnly(withQuote: number, length: number): boolean {
  return length >= GRAM && length < LONG_QUOTE && withQuote < length;
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
  /** The prefix is all that was before it. */
  readonly isFromStart: boolean;
}

export function foldAnchor({ start: at, prefix, exact, suffix }: Anchor): FoldedAnchor {
  const isFromStart = at === Array.from(prefix).length;
  const text = foldText(prefix + exact + suffix, isFromStart);
  const { folded, offsets } = text;
  const { start, end } = foldedWords(text, { start: prefix.length, end: prefix.length + exact.length });
  return {
    folded,
    quote: folded.slice(start, end),
    before: start,
    after: folded.length - end,
    lead: (offsets[start] ?? 0) - prefix.length,
    isFromStart,
  };
}

/** The paper had copies of the place when the anchor was made. */
export function isOneOfCopies({ before, after }: FoldedAnchor): boolean {
  return before >= MOST_KEPT || after >= MOST_KEPT;
}

/**
 * How many units of each side tell the quote from all that it was like when the anchor was made: `none` when it stood nowhere
 * else; `all` when the edge of the paper cut a side short, so that its length says nothing.
 */
export function neededContext(anchor: FoldedAnchor): Context | 'none' | 'all' {
  const { quote, before, after } = anchor;
  if (anchor.isFromStart) return 'all';
  const inside = agreementInside(anchor);
  const isShortBefore = before <= MOST_KEPT_OF_ONLY;
  const isShortAfter = after <= MOST_KEPT_OF_ONLY;
  if (isShortBefore && isShortAfter) return quote.length >= GRAM && !inside ? 'none' : 'all';
  if (isShortBefore || isShortAfter) return 'all';
  return {
    before: Math.max(before - SPARE, (inside?.before ?? 0) + CLEARLY_OTHER),
    after: Math.max(after - SPARE, (inside?.after ?? 0) + CLEARLY_OTHER),
  };
}

/** How far the quote and its context agree with where the quote stands once more in them; of a short paper, that is everywhere. */
function agreementInside({ folded, quote, before, after }: FoldedAnchor): Context | null {
  const end = before + quote.length;
  const others: Context[] = [];
  for (let at = folded.indexOf(quote); at >= 0; at = folded.indexOf(quote, at + 1)) {
    if (at === before) continue;
    const same = agreeBefore(folded, before, folded, at, before);
    others.push({ before: same, after: agreeAfter(folded, end, folded, at + quote.length, after) });
  }
  if (others.length === 0) return null;
  return {
    before: Math.max(...others.map((each) => each.before)),
    after: Math.max(...others.map((each) => each.after)),
  };
}
