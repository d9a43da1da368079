import type { Study } from '../study/study';
import type { FoundSource } from './source';

/** Reviews that only what a text lacks gives away, by their rules. */
const BY_WHAT_IS_LACKING = new Set(['design.narrative_review.structure', 'design.narrative_review.no_own_study']);

/** Notes tell of somebody else's study: that they have none of their own, or no sections for it, makes it no review. */
export function studyToldIn(source: FoundSource | null, study: Study): Study {
  if (source?.kind !== 'notes') return study;
  const designs = study.designs.filter(({ cues }) => cues.some(({ rule }) => !BY_WHAT_IS_LACKING.has(rule)));
  return { ...study, designs };
}
