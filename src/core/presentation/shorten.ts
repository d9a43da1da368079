import type { Span } from '../analysis';

/** At most `most` UTF-16 units, cut between words, with `…` where something was left out. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.lastIndexOf(' ', most - 1);
  const end = cut > most / 2 ? cut : most - 1;
  return `${text.slice(0, withoutHalfCharacter(text, end))}…`;
}

/**
 * The part of `whole` around `focus` that is worth quoting: all of it when it is short, else about `most` units with
 * the focus in the middle, cut between words. All spans are offsets into `text`.
 */
export function quoteAround(text: string, whole: Span, focus: Span, most: number): Span {
  if (whole.end - whole.start <= most) return whole;
  const spare = Math.max(0, most - (focus.end - focus.start));
  const start = Math.max(whole.start, focus.start - Math.floor(spare / 3));
  const end = Math.min(whole.end, start + Math.max(most, focus.end - start));
  return {
    start: nextWord(text, start, whole.start, focus.start),
    end: previousWordEnd(text, end, whole.end, focus.end),
  };
}

function nextWord(text: string, at: number, first: number, last: number): number {
  if (at <= first) return first;
  const space = text.indexOf(' ', at - 1);
  return space === -1 || space >= last ? withoutHalfCharacter(text, at) : space + 1;
}

function previousWordEnd(text: string, at: number, last: number, first: number): number {
  if (at >= last) return last;
  const space = text.lastIndexOf(' ', at);
  return space <= first ? withoutHalfCharacter(text, at) : space;
}

/** Never cuts a surrogate pair in two. */
function withoutHalfCharacter(text: string, at: number): number {
  const before = text.charCodeAt(at - 1);
  return before >= 0xd800 && before <= 0xdbff ? at - 1 : at;
}
