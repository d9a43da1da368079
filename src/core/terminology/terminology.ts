import type { EntityType } from '../analysis';
import type { Token } from '../text/paper-text';
import { indexTerms, type SpeltTerm } from './term-index';
import { spellTerm } from './term-spelling';

/** A term of the reviewer's own, from a file of the workspace. */
export interface OwnTerm {
  /** As it stands in papers; matched as the lexicon's names are, spelling variants and plurals included. */
  readonly term: string;
  readonly type: EntityType;
  /** CURIE, or null for a term without one. */
  readonly id: string | null;
  /** Preferred name; null = the term itself. */
  readonly name: string | null;
  /** `related`: the words are broader or narrower than what the id stands for (a related synonym of an ontology). */
  readonly match: 'exact' | 'related';
  /** The file it is from, as it is told on the card, and its line there, from 1. */
  readonly file: string;
  readonly line: number;
}

/** Own terms in a paper that begin at one token. */
export interface OwnTermMatch {
  readonly term: OwnTerm;
  /** Index after the last token of the match. */
  readonly endToken: number;
}

/** A reviewer's own terms for one folder; they come before what the lexicon says. Made once, used for every paper. */
export interface Terminology {
  readonly terms: readonly OwnTerm[];
  /** Folds the tokens of a paper, once; the function gives the terms that begin at a token, longest first. */
  matcherFor(tokens: readonly Token[]): (at: number) => readonly OwnTermMatch[];
}

/** @param spelt without two meanings of one spelling (see `combineTerms`): of such the first is taken. */
export function createTerminology(spelt: readonly SpeltTerm[]): Terminology {
  return { terms: spelt.map(({ term }) => term), matcherFor: indexTerms(spelt) };
}

export function spell(term: OwnTerm): SpeltTerm {
  return { term, spelling: spellTerm(term.term) };
}

export const NO_TERMS: Terminology = createTerminology([]);
