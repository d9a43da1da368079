import type { Analysis, Claim, Combination, Entity, Span } from '../analysis';
import { firstWhere } from '../text/first-where';

/** The mentions of an analysis after a reviewer had a say. */
export interface NewMentions {
  /** In the order of `Analysis.entities`. */
  readonly entities: readonly Entity[];
  /** Of each old mention that is still there, or that another stands for, where that is in `entities`. */
  readonly newIndexes: ReadonlyMap<number, number>;
  /** Those that the reviewer made: indexes into `entities`, in order. */
  readonly made?: readonly number[];
}

/**
 * An analysis with other mentions. Nothing is read again: claims keep the level that they were given and know the mentions
 * that lie in them; a combination of which one therapy is left is none.
 */
export function withMentions(analysis: Analysis, { entities, newIndexes, made = [] }: NewMentions): Analysis {
  const isMade = new Set(made);
  const reindex = ({ entities: old }: Claim | Combination): number[] => [
    ...new Set(old.flatMap((index) => newIndexes.get(index) ?? [])),
  ];
  const claims = analysis.claims.map((claim) => {
    const kept = reindex(claim).filter((index) => !isMade.has(index));
    return withIndexes(claim, [...kept, ...within(entities, made, claim)]);
  });
  const combinations = analysis.combinations
    .map((each) =>
      withIndexes(
        each,
        reindex(each).filter((index) => entities[index]?.type === 'therapy'),
      ),
    )
    .filter((each) => each.entities.length > 1);
  return Object.freeze({
    ...analysis,
    entities: Object.freeze(entities),
    claims: Object.freeze(claims),
    combinations: Object.freeze(combinations),
  });
}

/** Of some mentions, by their indexes in order, those that lie within a span. */
export function within(entities: readonly Entity[], indexes: readonly number[], { start, end }: Span): number[] {
  const found: number[] = [];
  for (let at = firstWhere(indexes, (index) => startOf(entities, index) >= start); at < indexes.length; at++) {
    const index = indexes[at] ?? -1;
    const entity = entities[index];
    if (!entity || entity.start >= end) break;
    if (entity.end <= end) found.push(index);
  }
  return found;
}

function startOf(entities: readonly Entity[], index: number): number {
  return entities[index]?.start ?? Infinity;
}

/** Claims and combinations refer to mentions by their place in the list, which is another one now. */
function withIndexes<T extends Claim | Combination>(holder: T, indexes: number[]): Readonly<T> {
  const entities = Object.freeze(indexes.sort((a, b) => a - b));
  return Object.freeze<T>({ ...holder, entities });
}
