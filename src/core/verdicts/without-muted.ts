import type { Analysis, Claim, Combination, Entity } from '../analysis';
import { type TermVerdicts, verdictReader } from './term-verdicts';

/**
 * An analysis without the mentions that the reviewer muted; the same one when there are none. Nothing is read again: what
 * a muted mention had overlapped does not come up in its place, claims keep the level that they were given, and a
 * combination of which one therapy is left is none.
 */
export function withoutMuted(analysis: Analysis, verdicts: TermVerdicts): Analysis {
  if (verdicts.muted.size === 0) return analysis;
  const verdictOn = verdictReader(verdicts, analysis.language);
  const newIndexes = new Map<number, number>();
  const entities: Entity[] = [];
  analysis.entities.forEach((entity, index) => {
    if (verdictOn(entity) === 'muted') return;
    newIndexes.set(index, entities.length);
    entities.push(entity);
  });
  if (entities.length === analysis.entities.length) return analysis;
  const claims = analysis.claims.map((claim) => withNewIndexes(claim, newIndexes));
  const combinations = analysis.combinations
    .map((combination) => withNewIndexes(combination, newIndexes))
    .filter((combination) => combination.entities.length > 1);
  return Object.freeze({
    ...analysis,
    entities: Object.freeze(entities),
    claims: Object.freeze(claims),
    combinations: Object.freeze(combinations),
  });
}

/** Claims and combinations refer to entities by their place in the list, which has become shorter. */
function withNewIndexes<T extends Claim | Combination>(
  holder: T,
  newIndexes: ReadonlyMap<number, number>,
): Readonly<T> {
  const entities = Object.freeze(holder.entities.flatMap((index) => newIndexes.get(index) ?? []));
  return Object.freeze<T>({ ...holder, entities });
}
