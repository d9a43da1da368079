import type { PaperText, SentenceText } from '../../text/paper-text';
import type { AbbreviationDefinition } from '../mention';

/** Short forms that the paper defines, in order of appearance. */
export function findAbbreviations(_paper: PaperText, _sentences: readonly SentenceText[]): AbbreviationDefinition[] {
  return [];
}
