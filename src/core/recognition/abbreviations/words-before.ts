import type { Span } from '../../analysis';

const MOST_LONG_FORM_LENGTH = 160;

/** The words before `end` that the long form may take: Schwartz and Hearst's min(|A| + 5, 2 |A|), and a little more. */
export function wordsBefore(text: string, end: number, shortText: string): Span {
  const letters = shortText.replace(/[^\p{L}\p{N}]/gu, '').length;
  const words = Math.min(letters + 5, letters * 2 + 1);
  const floor = Math.max(0, end - MOST_LONG_FORM_LENGTH);
  const trimmed = trim(text, { start: floor, end });
  let start = trimmed.end;
  for (let count = 0; count < words && start > floor; count++) {
    const earlier = wordStart(text, start, floor);
    if (endsSearch(text.slice(earlier, start))) break;
    start = earlier;
  }
  return trim(text, afterClosedBracket(text, { start, end: trimmed.end }));
}

/** What follows the last bracket that is closed and not opened in the span: "effector" in "TEM2) and effector". */
function afterClosedBracket(text: string, { start, end }: Span): Span {
  let depth = 0;
  let from = start;
  for (let at = start; at < end; at++) {
    const char = text.charAt(at);
    if (char === '(' || char === '[') depth++;
    else if (char === ')' || char === ']') depth--;
    if (depth >= 0) continue;
    depth = 0;
    from = at + 1;
  }
  return { start: from, end };
}

/** Words that are in no name: finite verbs, what joins clauses. */
const NOT_IN_NAMES = new Set(
  'is are was were be been has have had which that whose who however whereas although because while'.split(' '),
);

/** Whether a long form lies after this word: a part of a sentence or a figure ends with it. */
function endsSearch(word: string): boolean {
  const bare = word.trim().toLowerCase();
  return /[;%]$/u.test(bare) || NOT_IN_NAMES.has(bare.replace(/,$/u, ''));
}

function wordStart(text: string, end: number, floor: number): number {
  let at = end;
  while (at > floor && isSpace(text, at - 1)) at--;
  while (at > floor && !isSpace(text, at - 1)) at--;
  return at;
}

/** The word that ends before `end`. */
export function wordBefore(text: string, end: number): Span {
  const trimmed = trim(text, { start: Math.max(0, end - MOST_LONG_FORM_LENGTH), end });
  return { start: wordStart(text, trimmed.end, trimmed.start), end: trimmed.end };
}

/** The span without white space, quotes and what divides clauses at either end. */
export function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isTrimmed(text, start)) start++;
  while (end > start && isTrimmed(text, end - 1)) end--;
  return { start, end };
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at));
}

function isTrimmed(text: string, at: number): boolean {
  return /[\s"'“”‘’,:;]/.test(text.charAt(at));
}
