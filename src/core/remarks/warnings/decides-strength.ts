import type { ProseCue } from '../../recognition/mention';
import type { ClaimView } from './warning-context';

/** The same words that the strength was read from: there they were seen to be a verb, and not part of a name. */
export function decidesStrength({ statement }: ClaimView, { start, end }: ProseCue): boolean {
  return statement.why.some((cue) => cue.rule.startsWith('strength.causal.') && cue.start < end && start < cue.end);
}
