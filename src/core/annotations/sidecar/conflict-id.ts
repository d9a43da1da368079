import type { Annotation } from '../annotation';
import { bodyInFull } from './annotation-to-item';

const SEEDS = [0x9e3779b9, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f] as const;

/**
 * The id of the second version where two were written at the same time: made from what it says, so that everybody who
 * merges the two gives it the same. A UUID of version 8 (RFC 9562). Where it is in the paper does not count: that moves.
 */
export function conflictId({ id, body, author, created, modified }: Annotation): string {
  const content = JSON.stringify([id, bodyInFull(body), author, created, modified]);
  const hex = SEEDS.map((seed) => hash(content, seed).toString(16).padStart(8, '0')).join('');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
}

/** Murmur3's steps over UTF-16 units; 32 bits. */
function hash(text: string, seed: number): number {
  let h = seed;
  for (let i = 0; i < text.length; i++) {
    let k = Math.imul(text.charCodeAt(i), 0xcc9e2d51);
    k = Math.imul((k << 15) | (k >>> 17), 0x1b873593);
    h ^= k;
    h = (Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64) | 0;
  }
  h ^= text.length;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
