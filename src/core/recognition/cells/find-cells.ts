import type { Proposal, RecognitionContext } from '../context';

/** Cell types in the paper. */
export function findCells(_context: RecognitionContext): Proposal[] {
  return [];
}
