/**
 * A short name for a text: 53 bits in base 36, eleven letters and digits at most. Two FNV-1a hashes with different bases, whose
 * bits are spread at the end. Tells what was changed by chance or by hand; it is no protection against somebody who
 * searches for a text with the same hash.
 */
export function textHash(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x5bd1e995) ^ (high >>> 15);
  }
  const bits = (spread(high) & 0x1fffff) * 0x100000000 + spread(low);
  return bits.toString(36);
}

/** The last seven of these letters and digits, 36 bits: enough to tell a text from what it was before. */
export function shortHash(text: string): string {
  return textHash(text).slice(-7);
}

/** Unsigned. */
function spread(hash: number): number {
  const h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (h ^ (h >>> 13)) >>> 0;
}
