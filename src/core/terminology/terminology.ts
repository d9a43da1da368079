import type { EntityType } from '../analysis';

/** A term of the reviewer's own, from a file of the workspace. */
export interface OwnTerm {
  /** As it stands in papers; matched as the lexicon's names are, spelling variants and plurals included. */
  readonly term: string;
  readonly type: EntityType;
  /** CURIE, or null for a term without one. */
  readonly id: string | null;
  /** Preferred name; null = the term itself. */
  readonly name: string | null;
  /** The file it is from and its line there, from 1: told on the card. */
  readonly file: string;
  readonly line: number;
}

/** A reviewer's own terms for one folder; they come before what the lexicon says. */
export interface Terminology {
  readonly terms: readonly OwnTerm[];
}

export const NO_TERMS: Terminology = { terms: [] };
