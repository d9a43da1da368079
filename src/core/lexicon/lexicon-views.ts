import { FORMAT, HEADER_WORDS, MAGIC, SECTIONS, type Meta, type SectionName } from './format';
import type { Runs } from './runs';

/** The file as typed arrays over its own bytes. */
export interface LexiconViews {
  readonly meta: Meta;
  readonly nameText: Uint8Array;
  readonly names: Runs;
  /** Two names a byte. */
  readonly nameKind: Uint8Array;
  /** Runs of names. */
  readonly concepts: Runs;
  readonly conceptClass: Uint8Array;
  readonly detailText: Uint8Array;
  readonly details: Runs;
  readonly keyBucket: Uint32Array;
  readonly keyByte: Uint8Array;
  /** Three bytes an entry. */
  readonly keyName: Uint8Array;
  readonly prefixBits: Uint32Array;
}

/** @throws Error saying what is wrong when the bytes are not a whole lexicon of this format. */
export function viewLexicon(given: Uint8Array): LexiconViews {
  // Typed arrays must begin at a multiple of four; bytes from a pool (Node's Buffer) may not.
  const bytes = given.byteOffset % 4 === 0 ? given : given.slice();
  const section = checkedSections(bytes);
  const words = (name: SectionName) => {
    const { offset, length } = section(name);
    return new Uint32Array(bytes.buffer, bytes.byteOffset + offset, length / 4);
  };
  const halves = (name: SectionName) => {
    const { offset, length } = section(name);
    return new Uint16Array(bytes.buffer, bytes.byteOffset + offset, length / 2);
  };
  const plain = (name: SectionName) => {
    const { offset, length } = section(name);
    return bytes.subarray(offset, offset + length);
  };
  return {
    meta: JSON.parse(asciiText(plain('meta'))) as Meta,
    nameText: plain('nameText'),
    names: { block: words('nameBlock'), length: plain('nameLength') },
    nameKind: plain('nameKind'),
    concepts: { block: words('conceptBlock'), length: plain('conceptLength') },
    conceptClass: plain('conceptClass'),
    detailText: plain('detailText'),
    details: { block: words('detailBlock'), length: halves('detailLength') },
    keyBucket: words('keyBucket'),
    keyByte: plain('keyByte'),
    keyName: plain('keyName'),
    prefixBits: words('prefixBits'),
  };
}

/** In pieces: a call takes so many arguments and no more. */
function asciiText(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 4096) text += String.fromCharCode(...bytes.subarray(at, at + 4096));
  return text;
}

interface Extent {
  readonly offset: number;
  readonly length: number;
}

function checkedSections(bytes: Uint8Array): (name: SectionName) => Extent {
  const headerLength = 4 * (HEADER_WORDS + 2 * SECTIONS.length);
  if (bytes.length < 4 || littleWord(bytes, 0) !== MAGIC) throw new Error('not a BioGloss lexicon');
  if (littleWord(bytes, 1) !== FORMAT)
    throw new Error(`lexicon of format ${littleWord(bytes, 1)}, this program reads ${FORMAT}`);
  if (bytes.length < headerLength || littleWord(bytes, 2) !== bytes.length) {
    throw new Error(`lexicon is cut short or padded: ${bytes.length} bytes instead of ${littleWord(bytes, 2)}`);
  }
  if (littleWord(bytes, 4) !== SECTIONS.length || littleWord(bytes, 3) !== checksum(bytes, headerLength)) {
    throw new Error('lexicon is damaged: its checksum is wrong');
  }
  return (name) => {
    const at = HEADER_WORDS + 2 * SECTIONS.indexOf(name);
    return { offset: littleWord(bytes, at), length: littleWord(bytes, at + 1) };
  };
}

function littleWord(bytes: Uint8Array, word: number): number {
  const at = 4 * word;
  const byte = (i: number) => bytes[at + i] ?? 0;
  return (byte(0) | (byte(1) << 8) | (byte(2) << 16) | (byte(3) << 24)) >>> 0;
}

/** A hash of all 32-bit words from `from` on: a few milliseconds for the whole file. */
export function checksum(bytes: Uint8Array, from: number): number {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset + from, (bytes.length - from) >> 2);
  let hash = 1;
  for (let i = 0; i < words.length; i++) hash = (Math.imul(hash, 31) + (words[i] ?? 0)) | 0;
  return hash >>> 0;
}
