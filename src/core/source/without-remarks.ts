import type { PaperText, SentenceText } from '../text/paper-text';
import { quotedSpeech } from './quoted-speech';
import { hitsIn } from './read-source-words';
import type { FoundSource } from './source';
import { voiceOf } from './voice-of';

/**
 * The text as far as it tells of the study: in notes the reviewer's questions, requests and judgements are none of it. They
 * keep their places, as furniture. Any other text is given back as it is.
 */
export function withoutRemarks(paper: PaperText, source: FoundSource | null): PaperText {
  if (source?.kind !== 'notes') return paper;
  const sentences = paper.sentences.map((sentence) =>
    voiceOf(paper, source, sentence) === 'reviewer' && isRemark(paper, sentence)
      ? { ...sentence, part: 'furniture' as const }
      : sentence,
  );
  return { ...paper, sentences };
}

/** A question, or a sentence with the words of a rule that marks remarks. A heading is none: it may be the paper's title. */
function isRemark(paper: PaperText, sentence: SentenceText): boolean {
  const block = paper.blocks[sentence.block];
  const { text } = paper.prose;
  if (!block || block.kind === 'heading') return false;
  if (text.slice(sentence.end - 2, sentence.end).includes('?')) return true;
  return [...hitsIn(paper, sentence, quotedSpeech(text, block)).keys()].some(({ remark }) => remark === true);
}
