import type { Span } from '../../core/analysis';

/** How far a word is looked for, in UTF-16 units. */
const FAR = 200;

/** A mention one word longer on either side or both, and one word shorter, where there are such words in its paragraph. */
export function wordSteps(text: string, { start, end }: Span): Span[] {
  const before = wordBefore(text, start)?.start ?? start;
  const after = wordAfter(text, end)?.end ?? end;
  const inside = partsIn(text, { start, end });
  const [, second] = inside;
  const steps: Span[] = [
    { start, end: after },
    { start: before, end },
    { start: before, end: after },
    ...(second ? [{ start, end: inside.at(-2)?.end ?? end }] : []),
    ...(second ? [{ start: second.start, end }] : []),
  ];
  const distinct = new Map(
    steps.filter((step) => step.start !== start || step.end !== end).map((step) => [`${step.start} ${step.end}`, step]),
  );
  return [...distinct.values()];
}

function wordAfter(text: string, end: number): Span | undefined {
  const [next] = matchesIn(text, { start: end, end: end + FAR }, /[\p{L}\p{N}][^\s,;:()[\]]*/gu);
  return next && isOneParagraph(text.slice(end, next.start)) ? withoutFullStop(text, next) : undefined;
}

function wordBefore(text: string, start: number): Span | undefined {
  const last = matchesIn(text, { start: Math.max(0, start - FAR), end: start }, /[\p{L}\p{N}][^\s,;:()[\]]*/gu).at(-1);
  return last && isOneParagraph(text.slice(last.end, start)) ? last : undefined;
}

/** Words, and the parts of those with a hyphen. */
function partsIn(text: string, span: Span): Span[] {
  return matchesIn(text, span, /[^\s-]+/g);
}

function matchesIn(text: string, { start, end }: Span, pattern: RegExp): Span[] {
  return [...text.slice(start, end).matchAll(pattern)].map(({ 0: { length }, index }) => {
    return { start: start + index, end: start + index + length };
  });
}

/** No blank line lies in between. */
function isOneParagraph(gap: string): boolean {
  return gap.split('\n').length <= 2;
}

function withoutFullStop(text: string, { start, end }: Span): Span {
  return { start, end: text[end - 1] === '.' ? end - 1 : end };
}
