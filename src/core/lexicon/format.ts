import type { EntityType } from '../analysis';
import type { NameKind, Source } from './lexicon';
import type { Shorthand } from './shorthand';

/**
 * The compiled lexicon: one file of little-endian typed arrays behind a table of sections, so that opening it is
 * making views.
 *
 * Header, 32-bit words: MAGIC, FORMAT, length of the file in bytes, checksum of all bytes after the header, number of
 * sections, then for each section its offset and its length in bytes. Sections come in the order of `SECTIONS` and
 * begin at multiples of four.
 *
 * Concepts are numbered in the order of their ids (`compareIds`) and names in the order of their concepts, the preferred
 * name first. Text is written in shorthand (shorthand.ts). The index of folded keys is sorted by hash: the high 15 bits
 * pick a bucket, whose entries hold the next 8 bits and a name.
 */
export const MAGIC = 0x584c4742; // "BGLX"
export const FORMAT = 3;
export const HEADER_WORDS = 5;
export const BUCKETS = 1 << 15;

/** Bucket of a mixed hash. */
export const bucketOf = (hash: number): number => hash >>> 17;
/** What the entries of a bucket hold of a mixed hash. */
export const keyByteOf = (hash: number): number => (hash >>> 9) & 0xff;

export const SECTIONS = [
  'meta', // ASCII JSON: Meta
  'nameText', // the names one after the other
  'nameBlock', // u32, every 32nd name: where it begins in `nameText`
  'nameLength', // u8 by name, in bytes
  'nameKind', // 4 bits by name, the first in the low half of a byte: index into NAME_KINDS
  'conceptBlock', // u32, every 32nd concept: its first name
  'conceptLength', // u8 by concept: how many names it has
  'conceptClass', // u8 by concept: index into Meta.classes
  'detailText', // id, xrefs, parents, facts, see `packDetails`
  'detailBlock', // u32, every 32nd concept: where it begins in `detailText`
  'detailLength', // u16 by concept, in bytes
  'keyBucket', // u32, BUCKETS + 1: first entry of the bucket
  'keyByte', // u8 by entry: the 8 bits of the hash below those of the bucket
  'keyName', // 24 bits by entry, low byte first: a name with that key
  'prefixBits', // bitmap of the hashes of all beginnings of keys at which a token of a text may end
] as const;
export type SectionName = (typeof SECTIONS)[number];

export const NAME_KINDS: readonly NameKind[] = [
  'preferred',
  'name',
  'exact',
  'previous',
  'designation',
  'related',
  'broad',
  'narrow',
];

/** What concepts have in common, written once. */
export interface ConceptClass {
  readonly type: EntityType;
  readonly subtype: string;
  /** Index into `Meta.sources`. */
  readonly source: number;
}

/** An INN stem: how names of a group of drugs end, begin or go on. */
export interface Stem {
  readonly stem: string;
  readonly position: 'prefix' | 'infix' | 'suffix';
  readonly meaning: string;
}

export interface Meta {
  readonly version: string;
  readonly sources: readonly Source[];
  readonly classes: readonly ConceptClass[];
  readonly stems: readonly Stem[];
  /** What the shorthand bytes of `nameText` and `detailText` stand for. */
  readonly nameShorthand: Shorthand;
  readonly detailShorthand: Shorthand;
}

/** The part of a concept that is read only when it is asked for. */
export interface Details {
  readonly id: string;
  readonly xrefs: readonly string[];
  readonly parents: readonly string[];
  readonly facts: Readonly<Record<string, string>>;
}

const FIELD = '\t';
const ITEM = '|';

/** @throws Error when a value holds a tab or a bar. */
export function packDetails({ id, xrefs, parents, facts }: Details): string {
  const lists = [[id], xrefs, parents, Object.entries(facts).map(([name, value]) => `${name}=${value}`)];
  for (const item of lists.flat())
    if (/[\t|]/.test(item)) throw new Error(`a tab or bar inside a value of ${id}: ${item}`);
  return lists.map((list) => list.join(ITEM)).join(FIELD);
}

export function unpackDetails(text: string): Details {
  const [id = '', xrefs = '', parents = '', facts = ''] = text.split(FIELD);
  const list = (field: string) => (field === '' ? [] : field.split(ITEM));
  const pairs = list(facts).map((fact): [string, string] => {
    const at = fact.indexOf('=');
    return [fact.slice(0, at), fact.slice(at + 1)];
  });
  return { id, xrefs: list(xrefs), parents: list(parents), facts: Object.fromEntries(pairs) };
}
