import { createHash } from 'node:crypto';
import { foldName } from '../core/lexicon/fold';
import { NAME_KINDS, packDetails, type ConceptClass, type Meta, type Stem } from '../core/lexicon/format';
import { hashOf, mix } from '../core/lexicon/key-hash';
import type { EntityType } from '../core/analysis';
import type { Source, Synonym } from '../core/lexicon/lexicon';
import { keyPrefixes } from './key-prefixes';
import type { Row } from './table';
import { packIndex, packStrings, writeSections } from './write-sections';

/** The rows of one or more tables that share a type and a source. */
export interface Vocabulary {
  readonly type: EntityType;
  /** Id of a source. */
  readonly source: string;
  readonly rows: readonly Row[];
}

export interface LexiconTables {
  readonly sources: readonly Source[];
  readonly vocabularies: readonly Vocabulary[];
  readonly stems: readonly Stem[];
  /** Hash of the tables as they lie on the disc, for the version. */
  readonly hash: string;
}

const PREFIX_BITS = 1 << 23;

/** Compiles the tables into the bytes of a lexicon; the same tables give the same bytes. @throws Error on double ids. */
export function compileLexicon(tables: LexiconTables): Uint8Array {
  const classes = new Classes(tables.sources);
  const names: { text: string; kind: number }[] = [];
  const conceptNames: number[] = [];
  const conceptClass: number[] = [];
  const details: string[] = [];
  const ids: { hash: number; value: number }[] = [];
  const keys: { hash: number; value: number }[] = [];
  const prefixes = new Uint32Array(PREFIX_BITS / 32);
  const seen = new Set<string>();
  for (const { type, source, rows } of tables.vocabularies) {
    for (const row of rows) {
      if (seen.has(row.id)) throw new Error(`two concepts with the id ${row.id}`);
      seen.add(row.id);
      ids.push({ hash: mix(hashOf(row.id)), value: conceptNames.length });
      conceptNames.push(names.length);
      conceptClass.push(classes.indexOf(type, row.subtype, source));
      details.push(packDetails(row));
      for (const { text, kind } of distinctNames(row)) {
        for (const key of indexKeys(text)) {
          keys.push({ hash: mix(hashOf(key)), value: names.length });
          for (const prefix of keyPrefixes(key, foldName(text).joints)) setBit(prefixes, mix(hashOf(prefix)));
        }
        names.push({ text, kind: NAME_KINDS.indexOf(kind) });
      }
    }
  }
  conceptNames.push(names.length);
  const meta: Meta = {
    version: versionOf(tables),
    sources: tables.sources,
    classes: classes.list,
    stems: tables.stems,
  };
  const nameStrings = packStrings(names.map((name) => name.text));
  const detailStrings = packStrings(details);
  const keyIndex = packIndex(keys);
  const idIndex = packIndex(ids);
  return writeSections({
    meta: new TextEncoder().encode(JSON.stringify(meta)),
    nameText: nameStrings.text,
    nameStart: nameStrings.start,
    nameKind: Uint8Array.from(names, (name) => name.kind),
    conceptNames: Uint32Array.from(conceptNames),
    conceptClass: Uint16Array.from(conceptClass),
    detailText: detailStrings.text,
    detailStart: detailStrings.start,
    keyBucket: keyIndex.bucket,
    keyLow: keyIndex.low,
    keyName: keyIndex.value,
    prefixBits: prefixes,
    idBucket: idIndex.bucket,
    idLow: idIndex.low,
    idConcept: idIndex.value,
  });
}

/** Numbers the combinations of type, subtype and source. */
class Classes {
  readonly list: ConceptClass[] = [];
  private readonly known = new Map<string, number>();
  constructor(private readonly sources: readonly Source[]) {}

  indexOf(type: EntityType, subtype: string, sourceId: string): number {
    const name = `${type}\t${subtype}\t${sourceId}`;
    const known = this.known.get(name);
    if (known !== undefined) return known;
    const source = this.sources.findIndex(({ id }) => id === sourceId);
    if (source < 0) throw new Error(`no source "${sourceId}" in sources.json`);
    this.known.set(name, this.list.length);
    return this.list.push({ type, subtype, source }) - 1;
  }
}

/** The preferred name, then the others in the order of trust, one of each spelling. */
function distinctNames(row: Row): Synonym[] {
  const trust = (name: Synonym) => NAME_KINDS.indexOf(name.kind);
  const names: Synonym[] = [{ text: row.name, kind: 'preferred' }, ...row.synonyms];
  const joints = new Map<string, Set<number>>();
  return names
    .sort((a, b) => trust(a) - trust(b))
    .filter(({ text, kind }) => kind === 'preferred' || addsSpelling(joints, text));
}

/** Whether the name matches any text that the names before it do not: by its key, or by a joint they lack. */
function addsSpelling(known: Map<string, Set<number>>, text: string): boolean {
  const folded = foldName(text);
  const joints = known.get(folded.key);
  if (!joints) {
    known.set(folded.key, new Set(folded.joints));
    return true;
  }
  if (folded.joints.every((joint) => joints.has(joint))) return false;
  for (const joint of folded.joints) joints.add(joint);
  return true;
}

/** Single characters are nobody's name; an empty key is a name of marks only. */
function indexKeys(text: string): string[] {
  const { key, singularKey } = foldName(text);
  return [key, singularKey].filter((k): k is string => k !== null && k.length > 1);
}

function setBit(bits: Uint32Array, hash: number): void {
  const bit = hash % (bits.length * 32);
  bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
}

function versionOf({ sources, hash }: LexiconTables): string {
  const newest = sources.map(({ date }) => date.slice(0, 7)).reduce((a, b) => (a > b ? a : b), '');
  return `${newest} (${hash.slice(0, 8)})`;
}

export function hashOfTexts(texts: Iterable<string>): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text).update('\0');
  return hash.digest('hex');
}
