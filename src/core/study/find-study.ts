import type { Statement } from '../statements/statement';
import type { PaperText } from '../text/paper-text';
import type { Study } from './study';

/** The designs and the size of the authors' own study, each with the sentence that shows it. */
export function findStudy(_paper: PaperText, _statements: readonly Statement[]): Study {
  return { designs: [], sampleSize: null, controlled: null };
}
