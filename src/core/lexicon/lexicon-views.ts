import { FORMAT, HEADER_WORDS, MAGIC, SECTIONS, type Meta, type SectionName } from './format';
import { decodeUtf8 } from './utf8';

/** The file as typed arrays over its own bytes. */
export interface LexiconViews {
  readonly meta: Meta;
  readonly nameText: Uint8Array;
  readonly nameStart: Uint32Array;
  readonly nameKind: Uint8Array;
  readonly conceptNames: Uint32Array;
  readonly conceptClass: Uint16Array;
  readonly detailText: Uint8Array;
  readonly detailStart: Uint32Array;
  readonly keyBucket: Uint32Array;
  readonly keyLow: Uint16Array;
  readonly keyName: Uint32Array;
  readonly prefixBits: Uint32Array;
  readonly idBucket: Uint32Array;
  readonly idLow: Uint16Array;
  readonly idConcept: Uint32Array;
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
    meta: JSON.parse(decodeUtf8(plain('meta'))) as Meta,
    nameText: plain('nameText'),
    nameStart: words('nameStart'),
    nameKind: plain('nameKind'),
    conceptNames: words('conceptNames'),
    conceptClass: halves('conceptClass'),
    detailText: plain('detailText'),
    detailStart: words('detailStart'),
    keyBucket: words('keyBucket'),
    keyLow: halves('keyLow'),
    keyName: words('keyName'),
    prefixBits: words('prefixBits'),
    idBucket: words('idBucket'),
    idLow: halves('idLow'),
    idConcept: words('idConcept'),
  };
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

/** Adler-like sum over 32-bit words from `from` on: a few milliseconds for the whole file. */
export function checksum(bytes: Uint8Array, from: number): number {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset + from, (bytes.length - from) >> 2);
  let a = 1;
  let b = 0;
  for (let i = 0; i < words.length; i++) {
    a = (a + (words[i] ?? 0)) | 0;
    b = (b + a) | 0;
  }
  return (a ^ (b << 1)) >>> 0;
}
