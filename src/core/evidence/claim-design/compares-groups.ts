import { compilePhrases } from '../../rules/phrases';
import type { Findings } from '../evidence';
import { groupsCompared } from './setting-rules';

const matcher = compilePhrases(groupsCompared.map((phrase) => ({ phrase, value: true })));
/** Fewer sentences (an abstract, a short report) cannot tell that nothing was compared. */
const ENOUGH_TO_TELL = 30;
/** One sentence may compare groups by the way. */
const BY_THE_WAY = 1;

/**
 * Whether the results of a randomised study set its groups against each other, or may do so in words that are not here; for
 * any other study true, as nothing hangs on it.
 */
export function comparesGroups({ paper, statements, study }: Findings): boolean {
  if (study.designs[0]?.design !== 'rct') return true;
  let results = 0;
  let comparing = 0;
  for (const [at, { firstToken, endToken, part }] of paper.sentences.entries()) {
    const role = statements[at]?.role;
    if (part !== 'paper' || (role !== 'results' && role !== 'conclusion')) continue;
    results++;
    if (matcher.find(paper.tokens, firstToken, endToken).length > 0) comparing++;
    if (comparing > BY_THE_WAY) return true;
  }
  return results < ENOUGH_TO_TELL;
}
