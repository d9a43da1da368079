import type { Span, Voice } from '../analysis';
import type { ProseCue } from '../recognition/mention';
import type { RuleInfo } from '../rules/rule';
import type { PaperText, SentenceText } from '../text/paper-text';
import { quotedSpeech } from './quoted-speech';
import type { FoundSource } from './source';

/**
 * Notes speak for the reviewer but where they quote the paper: in block quotes, and in sentences between quotation marks, and
 * where they hold its abstract.
 */
export function voiceOf(paper: PaperText, source: FoundSource | null, sentence: SentenceText): Voice {
  if (source?.kind !== 'notes') return 'paper';
  const block = paper.blocks[sentence.block];
  if (!block || block.quoted || source.pasted?.has(sentence.block)) return 'paper';
  const { text } = paper.prose;
  const isQuoted = quotedSpeech(text, block).some(
    ({ start, end }) => start <= sentence.start && isNoMoreThanPlace(text.slice(end, sentence.end)),
  );
  return isQuoted ? 'paper' : 'reviewer';
}

/** What may follow a quotation and be no remark on it: a stop, where it stands (`(p. 4)`), a mark of citation. */
function isNoMoreThanPlace(rest: string): boolean {
  return !/[\p{L}\p{N}]/u.test(rest.replace(/[([][^()[\]]{0,40}[)\]]/gu, ''));
}

/** Whose words a claim of notes is in. */
export const voiceRules: readonly RuleInfo[] = [
  {
    id: 'voice.reviewer',
    title: 'in the words of these notes, not of the paper',
    source: 'block quotes and quotation marks in notes are the paper’s words, all else the reviewer’s',
    examples: { yes: [], no: [] },
  },
  {
    id: 'voice.quoted',
    title: 'quoted from the paper',
    source: 'block quotes and quotation marks in notes are the paper’s words, all else the reviewer’s',
    examples: { yes: [], no: [] },
  },
];

/** Says so in notes; any other text speaks for itself. */
export function voiceCues(source: FoundSource | null, voice: Voice, { start, end }: Span): ProseCue[] {
  return source?.kind === 'notes'
    ? [{ rule: voice === 'reviewer' ? 'voice.reviewer' : 'voice.quoted', start, end }]
    : [];
}
