import {
  BUCKETS,
  bucketOf,
  FORMAT,
  HEADER_WORDS,
  keyByteOf,
  MAGIC,
  SECTIONS,
  type SectionName,
} from '../core/lexicon/format';
import { checksum } from '../core/lexicon/lexicon-views';
import { RUNS_A_BLOCK, type Runs } from '../core/lexicon/runs';
import type { Shorthand } from '../core/lexicon/shorthand';
import { learnShorthand } from './learn-shorthand';
import { shorthandWriter } from './shorthand-writer';

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

export interface PackedText {
  readonly shorthand: Shorthand;
  readonly text: Uint8Array;
  readonly runs: Runs;
}

export function packTexts(texts: readonly string[], limit: 0xff | 0xffff): PackedText {
  const shorthand = learnShorthand(texts);
  const write = shorthandWriter(shorthand);
  const parts = texts.map((text) => write(text));
  return {
    shorthand,
    text: Uint8Array.from(parts.flat()),
    runs: packRuns(
      parts.map((part) => part.length),
      limit,
    ),
  };
}

/** @throws Error when a run is longer than its length's number can say. */
export function packRuns(lengths: readonly number[], limit: 0xff | 0xffff): Runs {
  const block: number[] = [];
  let start = 0;
  lengths.forEach((length, i) => {
    if (length > limit) throw new Error(`run ${i} of ${length} items is longer than ${limit}`);
    if (i % RUNS_A_BLOCK === 0) block.push(start);
    start += length;
  });
  return {
    block: Uint32Array.from(block),
    length: limit === 0xff ? Uint8Array.from(lengths) : Uint16Array.from(lengths),
  };
}

export interface HashIndex {
  readonly bucket: Uint32Array;
  readonly byte: Uint8Array;
  /** Three bytes an entry, low byte first. */
  readonly value: Uint8Array;
}

export interface HashEntry {
  readonly hash: number;
  readonly value: number;
}

/** Entries sorted by hash and value, with the first entry of each bucket. Values are below 2^24. */
export function packIndex(entries: readonly HashEntry[]): HashIndex {
  const sorted = [...entries].sort((a, b) => a.hash - b.hash || a.value - b.value);
  const bucket = new Uint32Array(BUCKETS + 1);
  for (const { hash } of sorted) bucket[bucketOf(hash) + 1] = (bucket[bucketOf(hash) + 1] ?? 0) + 1;
  for (let i = 0; i < BUCKETS; i++) bucket[i + 1] = (bucket[i + 1] ?? 0) + (bucket[i] ?? 0);
  return {
    bucket,
    byte: Uint8Array.from(sorted, (entry) => keyByteOf(entry.hash)),
    value: Uint8Array.from(sorted.flatMap(({ value }) => [value & 0xff, (value >>> 8) & 0xff, value >>> 16])),
  };
}

/** Numbers below 16, two a byte, the first in the low half. */
export function packHalves(values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(Math.ceil(values.length / 2));
  values.forEach((value, i) => (bytes[i >>> 1] = (bytes[i >>> 1] ?? 0) | (i % 2 === 0 ? value : value << 4)));
  return bytes;
}
