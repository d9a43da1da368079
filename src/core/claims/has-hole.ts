import { compilePhrases } from '../rules/phrases';
import type { PaperText, SentenceText } from '../text/paper-text';

/**
 * Words that never stand side by side unless what stood between them was lost on the way out of a page or a PDF: a
 * formula, a symbol, a number. An empty bracket alone is no hole: it held a citation, or the number of a figure.
 */
const HOLES = [
  'both and|or',
  'between and|or|,|.',
  'and|or and|or|.|;',
  'and|or , .|;',
  ', , .|,|and|or',
  'the|an and|or|,|.|;',
  'of|for|in|by|with|between|than|from|to ( )',
  'was|were|is|are|be of|and .|,',
];

const matcher = compilePhrases(HOLES.map((phrase) => ({ phrase, value: true })));

/** Whether words are missing: such a sentence says nothing that could be checked. */
export function hasHole({ tokens }: PaperText, { firstToken, endToken }: SentenceText): boolean {
  return matcher.find(tokens, firstToken, endToken).length > 0;
}
