import { readPaper } from '../../../src/core/text/read-paper';
import type { PaperText } from '../../../src/core/text/paper-text';

/** A short paper whose title is `title`. */
export function withTitle(title: string): PaperText {
  return readPaper(`# ${title}\n\nThe sky is blue.\n`, 'markdown');
}

/** A short paper whose abstract is `abstract`. */
export function withAbstract(abstract: string): PaperText {
  return readPaper(`# A title\n\n${abstract}\n`, 'markdown');
}

/** The exact words of a span. */
export function wordsOf(paper: PaperText, span: { readonly start: number; readonly end: number }): string {
  return paper.prose.text.slice(span.start, span.end);
}
