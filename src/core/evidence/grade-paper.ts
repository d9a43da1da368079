import type { Findings, GradedEvidence } from './evidence';

/** The level of the paper (or note) as a whole: of its primary design and its main question. */
export function gradePaper(_findings: Findings): GradedEvidence {
  return { design: null, ocebm: null, question: null, civic: null, why: [] };
}
