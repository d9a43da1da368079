import type { Analysis, Entity } from '../analysis';
import { type DoubtRule, doubtRules } from './doubt-rules';
import { readTerms, type TermReading } from './read-term';

/** A term that a reader should look at, and why. */
export interface Doubt {
  readonly term: TermReading;
  /** The rules that apply, the weightiest first; never empty. */
  readonly why: readonly DoubtRule[];
  /** What is left of the belief in it, 0..1. */
  readonly sureness: number;
}

/**
 * The terms that the engine is least sure of, least sure first; of equals, in the order of the paper.
 * @param wanted which mentions count: those that are shown and not yet decided on.
 */
export function findDoubts(
  analysis: Pick<Analysis, 'entities' | 'language'>,
  wanted: (entity: Entity) => boolean = () => true,
): readonly Doubt[] {
  return readTerms(analysis, wanted)
    .filter(isOurs)
    .map(toDoubt)
    .filter(({ why }) => why.length > 0)
    .sort((a, b) => a.sureness - b.sureness || a.term.mentions[0].start - b.term.mentions[0].start);
}

/** What the reviewer's own terms say needs no second look. */
function isOurs({ mentions }: TermReading): boolean {
  return mentions.some(({ source }) => source !== 'reviewer');
}

function toDoubt(term: TermReading): Doubt {
  const why = doubtRules.filter(({ applies }) => applies(term)).sort((a, b) => b.weight - a.weight);
  return { term, why, sureness: why.reduce((left, { weight }) => left * (1 - weight), term.belief) };
}
