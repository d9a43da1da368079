import { byToken } from '../by-token';

/** Tokens half-open, offsets in the prose; two stretches may share a token and not overlap. */
export interface Stretch {
  readonly firstToken: number;
  readonly endToken: number;
  readonly start: number;
  readonly end: number;
}

export interface SpanFinder<T> {
  /** The one with the same offsets. */
  same(stretch: Stretch): T | undefined;
  /** Whether any overlaps it. */
  touches(stretch: Stretch): boolean;
}

/** Finds among stretches of few tokens those that are the same as, or overlap, another. */
export function spanFinder<T extends Stretch>(list: readonly T[]): SpanFinder<T> {
  const found = byToken(list);
  return {
    same: ({ firstToken, start, end }) => found.at(firstToken).find((each) => each.start === start && each.end === end),
    touches: (stretch) => found.someIn(stretch, ({ start, end }) => start < stretch.end && stretch.start < end),
  };
}
