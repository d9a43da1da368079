import type { RecognitionContext } from '../context';
import { composedCandidates } from './composed-candidates';
import { coordinatedCandidates } from './coordinated-candidates';
import type { GeneCandidate } from './gene-candidate';
import { grownCandidates, headedCandidates } from './grown-candidates';
import { lexiconCandidates } from './lexicon-candidates';
import { symbolCandidates, type SymbolMemory } from './symbol-candidates';

/** Everything in the paper that may name a gene, sentence by sentence; each stretch once, as the surest way found it. */
export function allGeneCandidates(context: RecognitionContext): GeneCandidate[] {
  const known: SymbolMemory = new Map();
  return context.sentences.flatMap((sentence) => {
    const listed = lexiconCandidates(context, sentence);
    const symbols = symbolCandidates(context, sentence, known);
    const composed = composedCandidates(context, [...listed, ...symbols]);
    const heads = headedCandidates(context, sentence);
    const plain = [...listed, ...symbols, ...composed, ...heads];
    return once([...plain, ...grownCandidates(context, plain), ...coordinatedCandidates(context, plain)]);
  });
}

function once(candidates: readonly GeneCandidate[]): GeneCandidate[] {
  const seen = new Set<number>();
  return candidates.filter(({ firstToken, endToken }) => {
    const key = firstToken * MOST_TOKENS + (endToken - firstToken);
    return seen.size < seen.add(key).size;
  });
}

/** Longer than any name. */
const MOST_TOKENS = 256;
