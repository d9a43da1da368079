import type { PaperText } from '../text/paper-text';
import type { DesignRule } from './design-rule';

/** A text this long without a section for methods or results has none to report. */
const LONG = 12_000;
const FEWEST_SECTIONS = 3;

/** Not a phrase: what the sections of the paper show. */
export const structureRule: DesignRule = {
  id: 'design.narrative_review.structure',
  title: 'A long paper in sections, none of them for methods or results',
  source: 'IMRAD structure of original research',
  design: 'narrative_review',
  weight: 8,
  phrases: [],
  examples: {
    yes: ['# Title / ## Introduction / ## Types of cell / ## Signals'],
    no: ['# Title / ## Methods / ## Results'],
  },
};

/** Index of the first sentence of a paper whose sections are those of a review; null for all others. */
export function sentenceOfReview(paper: PaperText): number | null {
  const own = paper.sections.filter(
    ({ role }) => role !== 'furniture' && role !== 'references' && role !== 'backmatter',
  );
  const reports = own.some(({ role }) => role === 'methods' || role === 'results');
  if (reports || own.length < FEWEST_SECTIONS || paper.prose.text.length < LONG) return null;
  const first = paper.sentences.findIndex(({ part }) => part === 'paper');
  return first < 0 ? null : first;
}
