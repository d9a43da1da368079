import { createHash } from 'node:crypto';
import type { EntityType } from '../core/analysis';
import { compareIds } from '../core/lexicon/compare-ids';
import { foldName } from '../core/lexicon/fold';
import { NAME_KINDS, packDetails, type ConceptClass, type Meta, type Stem } from '../core/lexicon/format';
import { hashOf, mix } from '../core/lexicon/key-hash';
import type { Source, Synonym } from '../core/lexicon/lexicon';
import { distinctNames } from './distinct-names';
import { keyPrefixes } from './key-prefixes';
import type { Row } from './table';
import { packHalves, packIndex, packRuns, packTexts, writeSections, type HashEntry } from './write-sections';

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
  const { classes, concepts } = sortedConcepts(tables);
  const conceptNames = concepts.map(({ row }) => distinctNames(row));
  const names = conceptNames.flat();
  const { keys, prefixBits } = indexNames(names);
  const nameTexts = packTexts(
    names.map(({ text }) => text),
    0xff,
  );
  const detailTexts = packTexts(
    concepts.map(({ row }) => packDetails(row)),
    0xffff,
  );
  const conceptRuns = packRuns(
    conceptNames.map((list) => list.length),
    0xff,
  );
  const keyIndex = packIndex(keys);
  return writeSections({
    meta: asciiJson({
      version: versionOf(tables),
      sources: tables.sources,
      classes,
      stems: tables.stems,
      nameShorthand: nameTexts.shorthand,
      detailShorthand: detailTexts.shorthand,
    }),
    nameText: nameTexts.text,
    nameBlock: nameTexts.runs.block,
    nameLength: nameTexts.runs.length,
    nameKind: packHalves(names.map(({ kind }) => NAME_KINDS.indexOf(kind))),
    conceptBlock: conceptRuns.block,
    conceptLength: conceptRuns.length,
    conceptClass: Uint8Array.from(concepts, (concept) => concept.cls),
    detailText: detailTexts.text,
    detailBlock: detailTexts.runs.block,
    detailLength: detailTexts.runs.length,
    keyBucket: keyIndex.bucket,
    keyByte: keyIndex.byte,
    keyName: keyIndex.value,
    prefixBits,
  });
}

interface NumberedConcept {
  readonly row: Row;
  /** Index into the classes. */
  readonly cls: number;
}

function sortedConcepts({ vocabularies, sources }: LexiconTables): {
  classes: ConceptClass[];
  concepts: NumberedConcept[];
} {
  const classes: ConceptClass[] = [];
  const concepts: NumberedConcept[] = [];
  for (const { type, source: sourceId, rows } of vocabularies) {
    const source = sources.findIndex(({ id }) => id === sourceId);
    if (source < 0) throw new Error(`no source "${sourceId}" in sources.json`);
    for (const row of rows) {
      const same = (c: ConceptClass) => c.type === type && c.subtype === row.subtype && c.source === source;
      const known = classes.findIndex(same);
      concepts.push({ row, cls: known < 0 ? classes.push({ type, subtype: row.subtype, source }) - 1 : known });
    }
  }
  concepts.sort((a, b) => compareIds(a.row.id, b.row.id));
  const double = concepts.find(({ row }, i) => row.id === concepts[i + 1]?.row.id);
  if (double) throw new Error(`two concepts with the id ${double.row.id}`);
  return { classes, concepts };
}

function indexNames(names: readonly Synonym[]): { keys: HashEntry[]; prefixBits: Uint32Array } {
  const keys: HashEntry[] = [];
  const prefixBits = new Uint32Array(PREFIX_BITS / 32);
  names.forEach(({ text }, value) => {
    const { key, singularKey, ends } = foldName(text);
    for (const indexed of [key, singularKey]) {
      // Single characters are nobody's name; an empty key is a name of marks only.
      if (indexed === null || indexed.length < 2) continue;
      keys.push({ hash: mix(hashOf(indexed)), value });
      for (const prefix of keyPrefixes(indexed, ends)) setBit(prefixBits, mix(hashOf(prefix)));
    }
  });
  return { keys, prefixBits };
}

function setBit(bits: Uint32Array, hash: number): void {
  const bit = hash % (bits.length * 32);
  bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
}

/** JSON with everything outside ASCII escaped, so that a byte is a character. */
function asciiJson(meta: Meta): Uint8Array {
  const escaped = JSON.stringify(meta).replace(
    /[^\0-\x7f]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return Uint8Array.from(escaped, (char) => char.charCodeAt(0));
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
