import { BUCKETS, FORMAT, HEADER_WORDS, MAGIC, SECTIONS, type SectionName } from '../core/lexicon/format';
import { checksum } from '../core/lexicon/lexicon-views';

/** Lays the sections out behind their header, each at a multiple of four bytes. */
export function writeSections(
  sections: Readonly<Record<SectionName, Uint8Array | Uint16Array | Uint32Array>>,
): Uint8Array {
  const headerLength = 4 * (HEADER_WORDS + 2 * SECTIONS.length);
  let length = headerLength;
  const extents = SECTIONS.map((name) => {
    const extent = { offset: length, length: sections[name].byteLength };
    length += Math.ceil(extent.length / 4) * 4;
    return extent;
  });
  const bytes = new Uint8Array(length);
  SECTIONS.forEach((name, i) => bytes.set(littleEndian(sections[name]), extents[i]?.offset));
  const header = [MAGIC, FORMAT, length, checksum(bytes, headerLength), SECTIONS.length];
  for (const extent of extents) header.push(extent.offset, extent.length);
  bytes.set(littleEndian(Uint32Array.from(header)));
  return bytes;
}

function littleEndian(array: Uint8Array | Uint16Array | Uint32Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

export function packStrings(strings: readonly string[]): { text: Uint8Array; start: Uint32Array } {
  const encoder = new TextEncoder();
  const parts = strings.map((string) => encoder.encode(string));
  const start = new Uint32Array(parts.length + 1);
  parts.forEach((part, i) => (start[i + 1] = (start[i] ?? 0) + part.length));
  const text = new Uint8Array(start.at(-1) ?? 0);
  parts.forEach((part, i) => text.set(part, start[i]));
  return { text, start };
}

export interface HashIndex {
  readonly bucket: Uint32Array;
  readonly low: Uint16Array;
  readonly value: Uint32Array;
}

/** Entries sorted by hash and value, with the first entry of each bucket of the high 16 bits. */
export function packIndex(entries: readonly { hash: number; value: number }[]): HashIndex {
  const sorted = [...entries].sort((a, b) => a.hash - b.hash || a.value - b.value);
  const bucket = new Uint32Array(BUCKETS + 1);
  for (const { hash } of sorted) bucket[(hash >>> 16) + 1] = (bucket[(hash >>> 16) + 1] ?? 0) + 1;
  for (let i = 0; i < BUCKETS; i++) bucket[i + 1] = (bucket[i + 1] ?? 0) + (bucket[i] ?? 0);
  return {
    bucket,
    low: Uint16Array.from(sorted, (entry) => entry.hash & 0xffff),
    value: Uint32Array.from(sorted, (entry) => entry.value),
  };
}
