import type { Proposal, RecognitionContext } from '../context';

/** Genes and proteins in the paper. */
export function findGenes(_context: RecognitionContext): Proposal[] {
  return [];
}
