import type { Analysis, Entity } from '../../core/analysis';
import { findDoubts, type Doubt } from '../../core/doubts/find-doubts';
import { isShown } from '../../core/presentation/is-shown';
import { verdictReader } from '../../core/verdicts/term-verdicts';
import { type MentionRow, mentionRows } from '../../platform/mention-row';
import type { Configuration } from '../../platform/services';

/** A term to look at. */
export interface TermRow {
  readonly kind: 'term';
  readonly id: string;
  readonly doubt: Doubt;
  readonly mentions: readonly MentionRow[];
}

export type Row = TermRow | MentionRow;

/** The rows of the view, least sure first: of what is shown, the terms that the reviewer has neither accepted nor corrected. */
export function buildTermRows(analysis: Analysis, configuration: Configuration): readonly TermRow[] {
  const verdictOn = verdictReader(configuration.verdicts, analysis.language);
  const isDecided = (entity: Entity) => entity.review !== undefined || verdictOn(entity) === 'accepted';
  const isOpen = (entity: Entity) => isShown(entity, configuration) && !isDecided(entity);
  return findDoubts(analysis, isOpen).map(toTermRow);
}

function toTermRow(doubt: Doubt): TermRow {
  const id = `term ${doubt.term.key}`;
  return { kind: 'term', id, doubt, mentions: mentionRows(id, doubt.term.mentions) };
}
