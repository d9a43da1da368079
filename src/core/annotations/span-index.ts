import type { Span } from '../analysis';

/** Things that lie in a text, found again by what they overlap. */
export interface SpanIndex<T> {
  add(span: Span, value: T): void;
  /** Each once, about from the front of the text on: of what lies close together, what was added first. */
  overlapping(span: Span): readonly T[];
}

/** In UTF-16 units: about three lines, so that a mention or a sentence lies in one or two. */
const BUCKET = 256;

interface Entry<T> extends Span {
  readonly value: T;
}

/** Costs as much as the things are long, in buckets: for mentions and sentences that is next to nothing. */
export function createSpanIndex<T>(): SpanIndex<T> {
  const buckets = new Map<number, Entry<T>[]>();
  return {
    add({ start, end }, value) {
      const entry = { start, end, value };
      for (let bucket = bucketOf(start); bucket <= bucketOf(end); bucket++) {
        const entries = buckets.get(bucket);
        if (entries) entries.push(entry);
        else buckets.set(bucket, [entry]);
      }
    },
    overlapping({ start, end }) {
      const found: T[] = [];
      for (let bucket = bucketOf(start); bucket <= bucketOf(end); bucket++) {
        for (const entry of buckets.get(bucket) ?? NONE) {
          const isFirstSeen = bucketOf(Math.max(entry.start, start)) === bucket;
          if (isFirstSeen && entry.start < end && start < entry.end) found.push(entry.value);
        }
      }
      return found;
    },
  };
}

const NONE: readonly never[] = [];

function bucketOf(offset: number): number {
  return Math.floor(offset / BUCKET);
}

/** How many UTF-16 units two spans share. */
export function overlapOf(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}
