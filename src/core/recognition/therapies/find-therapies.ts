import type { Proposal, RecognitionContext } from '../context';

/** Therapies in the paper. */
export function findTherapies(_context: RecognitionContext): Proposal[] {
  return [];
}
