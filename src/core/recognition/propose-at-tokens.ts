import type { SentenceText } from '../text/paper-text';
import type { Proposal, RecognitionContext } from './context';

/** Asks at every token of every sentence, in order, and keeps what is proposed. */
export function proposeAtTokens(
  { sentences }: RecognitionContext,
  proposalAt: (sentence: SentenceText, token: number) => Proposal | null,
): Proposal[] {
  const found: Proposal[] = [];
  for (const sentence of sentences) {
    for (let token = sentence.firstToken; token < sentence.endToken; token++) {
      const proposal = proposalAt(sentence, token);
      if (proposal) found.push(proposal);
    }
  }
  return found;
}
