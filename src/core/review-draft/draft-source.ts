import type { Analysis, Span } from '../analysis';
import type { PlacedAnnotation } from '../annotations/annotation';
import { escapeMarkdown } from '../presentation/markdown-text';
import { placeName } from '../presentation/place-name';
import { plainText } from '../presentation/plain-text';
import { shorten } from '../presentation/shorten';
import { encodePath } from '../summary/links';

/** What a review draft is made from, beside the analysis. */
export interface DraftSource {
  /** File name of the paper, without folders: the draft lies beside it. */
  readonly file: string;
  /** The exact text that was analysed. */
  readonly text: string;
  /** In order of place. */
  readonly annotations: readonly PlacedAnnotation[];
  /** False where some could not be read. */
  readonly isComplete: boolean;
  readonly productVersion: string;
  readonly lexiconVersion: string;
  /** `2026-11-22` */
  readonly date: string;
}

/** Longer words of the paper are cut, in UTF-16 units. */
const LONGEST_QUOTE = 300;

/** How the parts of a draft speak of places in the paper. All are Markdown. */
export interface Quoting {
  /** `“words of the paper” (Results)`, with nothing in them that acts. */
  readonly quote: (span: Span) => string;
  /** `[line 12](paper.md#L12)`; in the plain text for a journal it is left out, for its lines are others. */
  readonly line: (offset: number) => string;
}

export function createQuoting(
  analysis: Analysis,
  { file, text }: DraftSource,
  lineAt: (offset: number) => number,
): Quoting {
  const target = encodePath(file);
  return {
    quote: (span) => {
      const place = placeName(span, analysis);
      const words = quoteWords(text.slice(span.start, span.end), analysis);
      return place === '' ? words : `${words} (${place})`;
    },
    line: (offset) => {
      const line = lineAt(offset);
      return `[line ${line}](${target}#L${line})`;
    },
  };
}

/** `“words”` */
export function quoteWords(source: string, { language }: Pick<Analysis, 'language'>): string {
  return `“${escapeMarkdown(shorten(plainText(source, language), LONGEST_QUOTE))}”`;
}
