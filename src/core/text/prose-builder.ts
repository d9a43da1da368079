import type { Span } from '../analysis';
import { firstWhere } from './first-where';
import type { Prose } from './paper-text';

/**
 * Builds prose from left to right and remembers where each piece came from. A piece as long as its source stands for it
 * character by character; any other stands as a whole for the whole source span, as `β` for `&beta;`.
 */
export interface ProseBuilder {
  readonly length: number;
  copy(start: number, end: number): void;
  put(text: string, start: number, end: number): void;
  build(): Projection;
}

/** Prose of a stretch of the source. Segment i covers prose from `proseStarts[i]` to the start of the next one. */
export interface Projection {
  readonly text: string;
  readonly proseStarts: readonly number[];
  readonly sourceStarts: readonly number[];
  readonly sourceEnds: readonly number[];
}

export function proseBuilder(source: string): ProseBuilder {
  const pieces: string[] = [];
  const proseStarts: number[] = [];
  const sourceStarts: number[] = [];
  const sourceEnds: number[] = [];
  let length = 0;
  let linear = false;
  const add = (text: string, start: number, end: number): void => {
    const last = sourceEnds.length - 1;
    const sameLength = text.length === end - start;
    pieces.push(text);
    if (linear && sameLength && sourceEnds[last] === start) sourceEnds[last] = end;
    else {
      proseStarts.push(length);
      sourceStarts.push(start);
      sourceEnds.push(end);
    }
    linear = sameLength;
    length += text.length;
  };
  return {
    get length() {
      return length;
    },
    copy(start, end) {
      if (end > start) add(source.slice(start, end), start, end);
    },
    put(text, start, end) {
      if (text !== '') add(text, start, end);
    },
    build: () => ({ text: pieces.join(''), proseStarts, sourceStarts, sourceEnds }),
  };
}

export function proseOf(source: string, projection: Projection): Prose {
  return { source, text: projection.text, toSource: (start, end) => toSource(projection, start, end) };
}

/** The smallest source span that holds the prose span; an empty one stays empty. */
export function toSource(projection: Projection, start: number, end: number): Span {
  const first = sourceOf(projection, start);
  if (end <= start) return { start: first.start, end: first.start };
  return { start: first.start, end: sourceOf(projection, end - 1).end };
}

/** Source span of one prose character; beyond the end, the end of the last one. */
function sourceOf(projection: Projection, at: number): Span {
  const { text, proseStarts, sourceStarts, sourceEnds } = projection;
  const index = pieceAt(projection, at);
  if (index < 0) return { start: 0, end: 0 };
  const start = sourceStarts[index] ?? 0;
  const end = sourceEnds[index] ?? start;
  if (at >= text.length) return { start: end, end };
  const proseStart = proseStarts[index] ?? 0;
  const proseLength = (proseStarts[index + 1] ?? text.length) - proseStart;
  if (proseLength !== end - start) return { start, end };
  const offset = at - proseStart;
  return { start: start + offset, end: start + offset + 1 };
}

/** Index of the piece that holds a prose offset; -1 before the first. */
function pieceAt({ proseStarts }: Projection, at: number): number {
  return firstWhere(proseStarts, (start) => start > at) - 1;
}

/** Copies `[start, end)` of a finished projection into a builder, so that pieces can be left out or replaced between. */
export function copyProjected(from: Projection, start: number, end: number, into: ProseBuilder): void {
  const { proseStarts, sourceStarts, sourceEnds, text } = from;
  for (let index = pieceAt(from, start); index < proseStarts.length; index++) {
    const proseStart = proseStarts[index] ?? 0;
    if (proseStart >= end) return;
    const proseEnd = proseStarts[index + 1] ?? text.length;
    const sourceStart = sourceStarts[index] ?? 0;
    const sourceEnd = sourceEnds[index] ?? 0;
    const a = Math.max(start, proseStart);
    const b = Math.min(end, proseEnd);
    if (proseEnd - proseStart === sourceEnd - sourceStart)
      into.put(text.slice(a, b), sourceStart + a - proseStart, sourceStart + b - proseStart);
    else into.put(text.slice(a, b), sourceStart, sourceEnd);
  }
}
