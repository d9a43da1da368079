import type { Proposal, RecognitionContext } from '../context';

/** Sequence variants in the paper. */
export function findVariants(_context: RecognitionContext): Proposal[] {
  return [];
}
