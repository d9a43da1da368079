import type { Span } from '../../../../src/core/analysis';
import type { Anchor, Place } from '../../../../src/core/annotations/annotation';
import { type EditedPaper, isWord, wordUnits } from './edited-paper';

/**
 * - `true`: on the annotated words themselves, or (changed) on what stands between their neighbours;
 * - `alike`: on other words, but quote and all kept context there are the same to the letter: no reader of the anchor could tell;
 * - `wrong`: anywhere else.
 */
export type Verdict = 'orphaned' | 'true' | 'alike' | 'wrong';

/** @param span of the annotated words in the original. */
export function judge(before: string, span: Span, anchor: Anchor, after: EditedPaper, place: Place): Verdict {
  if (place.state === 'orphaned') return 'orphaned';
  const truth = wordUnits(before, span.start, span.end);
  const units = wordUnits(after.text, place.start, place.end);
  if (place.state === 'changed') return judgeChanged(before, span, after, place);
  if (units.map((at) => after.text[at]).join('') !== truth.map((at) => before[at]).join('')) return 'wrong';
  if (units.some((at, index) => after.origins[at]?.includes(truth[index] ?? -1))) return 'true';
  return hasWholeContext(after.text, place, anchor) ? 'alike' : 'wrong';
}

function judgeChanged(before: string, span: Span, after: EditedPaper, place: Span): Verdict {
  const isTrue = (at: number) => after.origins[at]?.some((origin) => origin >= span.start && origin < span.end);
  if (wordUnits(after.text, place.start, place.end).some(isTrue)) return 'true';
  const isNeighbour = (at: number, origin: number) => after.origins[at]?.includes(origin) === true;
  const follows = isNeighbour(wordBefore(after.text, place.start), wordBefore(before, span.start));
  return follows && isNeighbour(wordAfter(after.text, place.end), wordAfter(before, span.end)) ? 'true' : 'wrong';
}

function wordBefore(text: string, from: number): number {
  let at = from - 1;
  while (at >= 0 && !isWord(text[at])) at--;
  return at;
}

function wordAfter(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isWord(text[at])) at++;
  return at;
}

function hasWholeContext(text: string, { start, end }: Span, { prefix, suffix }: Anchor): boolean {
  return squash(text.slice(0, start)).endsWith(squash(prefix)) && squash(text.slice(end)).startsWith(squash(suffix));
}

function squash(text: string): string {
  return text.replace(/[\s>]+/gu, ' ').trim();
}

/** In how many places the annotated words and so many units around them stand together, in the original's order. */
export function survivors(before: string, span: Span, after: EditedPaper, around: number): number {
  const units = wordUnits(before, Math.max(0, span.start - around), Math.min(before.length, span.end + around));
  const kept = wordUnits(after.text, 0, after.text.length);
  const isThere = (start: number) =>
    units.every((unit, index) => after.origins[kept[start + index] ?? -1]?.includes(unit));
  return kept.filter((_, start) => isThere(start)).length;
}
