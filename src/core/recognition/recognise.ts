import type { Lexicon } from '../lexicon/lexicon';
import type { PaperText } from '../text/paper-text';
import type { Recognition } from './mention';

/** All mentions in a paper, each with its sense and the reason for it. */
export function recognise(_paper: PaperText, _lexicon: Lexicon): Recognition {
  return { mentions: [], abbreviations: [] };
}
