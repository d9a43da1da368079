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
  const byToken = new Map<number, T[]>();
  for (const each of list) {
    for (let at = each.firstToken; at < each.endToken; at++) {
      const there = byToken.get(at);
      if (there) there.push(each);
      else byToken.set(at, [each]);
    }
  }
  return {
    same: ({ firstToken, start, end }) =>
      byToken.get(firstToken)?.find((each) => each.start === start && each.end === end),
    touches: ({ firstToken, endToken, start, end }) => {
      for (let at = firstToken; at < endToken; at++)
        if (byToken.get(at)?.some((each) => each.start < end && start < each.end)) return true;
      return false;
    },
  };
}
