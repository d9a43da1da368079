import type { Span } from '../../analysis';
import { firstWhere } from '../../text/first-where';

/**
 * A text as anchors compare it: every run of white space is one space, so that line endings, indentation and re-wrapped lines
 * make no difference. The `>` of a block quote at the start of a line is part of the run, for a re-wrapped quotation has
 * them elsewhere. Nothing else is folded: bullets, emphasis and case are words of the paper.
 */
export interface FoldedText {
  readonly folded: string;
  /** Offset in the text of each folded unit (of a space: of its run), and the length of the text at the end. */
  readonly offsets: Int32Array;
}

/** @param atLineStart whether the text begins a line; an excerpt that begins with `>` may be the end of `p > 0.05`. */
export function foldText(text: string, atLineStart: boolean): FoldedText {
  const offsets = new Int32Array(text.length + 1);
  const pieces: string[] = [];
  let count = 0;
  let at = 0;
  while (at < text.length) {
    const space = endOfSpace(text, at, at === 0 && atLineStart);
    if (space > at) {
      pieces.push(' ');
      offsets[count++] = at;
      at = space;
      continue;
    }
    const start = at;
    while (at < text.length && !isSpace(text.charCodeAt(at))) offsets[count++] = at++;
    pieces.push(text.slice(start, at));
  }
  offsets[count] = text.length;
  return { folded: pieces.join(''), offsets: offsets.subarray(0, count + 1) };
}

function endOfSpace(text: string, from: number, atLineStart: boolean): number {
  let lineStart = atLineStart;
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) lineStart = true;
    else if (!isSpace(code) && !(code === GREATER_THAN && lineStart)) break;
  }
  return at;
}

const GREATER_THAN = 62;

/** White space as `\s` has it. */
function isSpace(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  if (code < 160) return false;
  if (code === 0xa0 || code === 0x3000 || code === 0xfeff || code === 0x1680) return true;
  return code >= 0x2000 && (code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f);
}

/** The first folded unit at or after an offset of the text. */
export function foldedAt({ offsets }: FoldedText, offset: number): number {
  return Math.min(
    firstWhere(offsets, (each) => each >= offset),
    offsets.length - 1,
  );
}

/** The words of a span, without the white space around them; empty where there are none. */
export function foldedWords(text: FoldedText, { start, end }: Span): Span {
  let from = foldedAt(text, start);
  let to = foldedAt(text, end);
  if (text.folded.charAt(from) === ' ') from++;
  if (text.folded.charAt(to - 1) === ' ') to--;
  return { start: from, end: Math.max(from, to) };
}

/** The span in the text of folded units that neither begin nor end with a space. */
export function unfold({ offsets }: FoldedText, { start, end }: Span): Span {
  return { start: offsets[start] ?? 0, end: (offsets[end - 1] ?? 0) + 1 };
}
