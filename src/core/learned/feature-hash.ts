/**
 * Features are known by the hash of what they say, so that no table of their names has to ship. 22 bits keep collisions
 * among some hundred thousand features rare (feature hashing: Weinberger et al., ICML 2009).
 */
export const HASH_BITS = 22;

const PRIME = 0x01000193;
const BASIS = 0x811c9dc5;

/** What a feature looks at: one number for each kind and place, to keep equal words apart. */
export function seedOf(kind: number, offset = 0): number {
  return mixIn(mixIn(BASIS, kind), offset + 16);
}

/** FNV-1a over UTF-16 code units, from `start` to `end`. */
export function hashText(seed: number, text: string, start = 0, end = text.length): number {
  let hash = seed;
  for (let at = start; at < end; at++) hash = mixIn(hash, text.charCodeAt(at));
  return hash;
}

export function mixIn(hash: number, value: number): number {
  return Math.imul(hash ^ value, PRIME);
}

/** The number of the feature, 0 to 2^22 - 1. */
export function toFeature(hash: number): number {
  let h = hash ^ (hash >>> 15);
  h = Math.imul(h, 0x2c1b3c6d);
  h ^= h >>> 13;
  return h >>> (32 - HASH_BITS);
}
