import type { Analysis, Entity } from '../analysis';
import { type TermVerdicts, verdictReader } from './term-verdicts';
import { withMentions } from './with-mentions';

/**
 * An analysis without the mentions that the reviewer muted; the same one when there are none. What a muted mention had
 * overlapped does not come up in its place.
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
  return entities.length === analysis.entities.length ? analysis : withMentions(analysis, { entities, newIndexes });
}
