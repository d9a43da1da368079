import type { EntityType } from '../analysis';
import type { Token } from '../text/paper-text';
import type { Stem } from './format';

/** How a name belongs to its concept; the order is the order of trust. */
export type NameKind =
  | 'preferred' // approved symbol, ontology label, generic drug name
  | 'name' // approved full name
  | 'exact' // exact synonym, alias symbol, brand
  | 'previous' // withdrawn symbol or name
  | 'designation' // protein or other descriptive name
  | 'related'
  | 'broad'
  | 'narrow';

export interface Source {
  /** Short id such as `hgnc`, `cl`, `drugbank`, `maxo`. */
  readonly id: string;
  readonly name: string;
  readonly licence: string;
  /** Release date or month as the source gives it, ISO 8601. */
  readonly date: string;
  readonly url: string;
}

export interface Synonym {
  readonly text: string;
  readonly kind: NameKind;
}

export interface Concept {
  /** CURIE. */
  readonly id: string;
  readonly type: EntityType;
  /** What kind of thing within the type: `gene`, `gene family`, `drug`, `drug class`, `procedure`, `regimen`, … */
  readonly subtype: string;
  readonly name: string;
  readonly synonyms: readonly Synonym[];
  readonly xrefs: readonly string[];
  /** CURIEs of broader concepts. */
  readonly parents: readonly string[];
  /** Small extra facts by name, e.g. `location` = `17q12`. */
  readonly facts: Readonly<Record<string, string>>;
  readonly source: Source;
}

/** One reading of a name. `concept` is an index for `Lexicon.concept`. */
export interface Sense {
  readonly concept: number;
  readonly type: EntityType;
  readonly kind: NameKind;
  /** The name as the table spells it, so that a rule can compare case and punctuation. */
  readonly name: string;
}

export interface LexiconMatch {
  /** Index after the last token of the match. */
  readonly endToken: number;
  readonly senses: readonly Sense[];
}

export interface Lexicon {
  /** Month of the newest source and a hash of the tables, e.g. `2026-08 (3f9ac1d2)`. */
  readonly version: string;
  readonly sources: readonly Source[];
  /** INN stems: how drug names of a group end, begin or go on. */
  readonly stems: readonly Stem[];
  /** All names that begin at token `at`, longest first; keys are folded (see fold.ts), so spelling variants match. */
  match(tokens: readonly Token[], at: number): readonly LexiconMatch[];
  /** All senses of a whole name. */
  lookup(name: string): readonly Sense[];
  concept(index: number): Concept;
  byId(id: string): Concept | undefined;
}
