import type { PaperText } from './paper-text';

export interface PaperLikeness {
  readonly isPaper: boolean;
  /** In words for the reader. */
  readonly reasons: readonly string[];
}

/** Whether a text looks like a biomedical paper or notes on one. */
export function paperLikeness(paper: PaperText, file: { readonly name: string }): PaperLikeness {
  return { isPaper: paper.sentences.length > 0 && !/^readme/iu.test(file.name), reasons: [] };
}
