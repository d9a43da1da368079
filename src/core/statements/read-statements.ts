import type { PaperText } from '../text/paper-text';
import type { Statement } from './statement';

/** One statement a sentence, in the order of `paper.sentences`. */
export function readStatements(paper: PaperText): readonly Statement[] {
  return paper.sentences.map((_, sentence) => ({
    sentence,
    role: 'other',
    strength: 'none',
    polarity: 'affirmed',
    certainty: 'asserted',
    why: [],
  }));
}
