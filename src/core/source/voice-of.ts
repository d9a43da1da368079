import type { Voice } from '../analysis';
import type { PaperText, SentenceText } from '../text/paper-text';
import type { FoundSource } from './source';

/** Notes speak for the reviewer but where they quote the paper. */
export function voiceOf({ blocks }: PaperText, source: FoundSource | null, { block }: SentenceText): Voice {
  return source?.kind === 'notes' && blocks[block]?.quoted !== true ? 'reviewer' : 'paper';
}
