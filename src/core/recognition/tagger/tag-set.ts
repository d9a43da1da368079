/**
 * Labels of one type's names: outside, begin, inside, end, single (BIOES). The order is that of the weights in a model.
 */
export const LABELS = 5;
export const OUTSIDE = 0;
export const BEGIN = 1;
export const INSIDE = 2;
export const END = 3;
export const SINGLE = 4;

/** A name is closed before another begins: `MAY_FOLLOW[from * LABELS + to]` is 1 where the step is possible. */
export const MAY_FOLLOW = Uint8Array.from([
  // to: O B I E S
  ...[1, 1, 0, 0, 1], // from outside
  ...[0, 0, 1, 1, 0], // from begin
  ...[0, 0, 1, 1, 0], // from inside
  ...[1, 1, 0, 0, 1], // from end
  ...[1, 1, 0, 0, 1], // from single
]);

export const MAY_START = Uint8Array.of(1, 1, 0, 0, 1);
export const MAY_STOP = Uint8Array.of(1, 0, 0, 1, 1);
