/**
 * A polynomial hash modulo 2^32: the hash of two joined strings follows from the two hashes and the length of the
 * second, so the hash of a run of tokens costs one multiplication a token.
 */
const BASE = 0x01000193;

const powers: number[] = [1];

/** BASE to the power of `length`: what a hash is multiplied by when `length` units follow. */
export function powerOf(length: number): number {
  for (let i = powers.length; i <= length; i++) powers.push(Math.imul(powers[i - 1] ?? 1, BASE));
  return powers[length] ?? 1;
}

export function hashOf(text: string): number {
  let hash = 0;
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, BASE) + text.charCodeAt(i)) | 0;
  return hash;
}

/** The hash of `a + b`. */
export function joinHash(a: number, b: number, powerOfB: number): number {
  return (Math.imul(a, powerOfB) + b) | 0;
}

/** Spreads the bits (murmur3's finaliser); unsigned. */
export function mix(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
