import type { EntityType } from '../../analysis';
import type { Proposal } from '../context';
import { markSpan } from './dictionary-marks';
import type { Marks } from './mark-features';

/** What the rules of a type propose, as marks over all tokens: the longest from each place, those with an exact id apart. */
export function ruleMarks(proposals: readonly Proposal[], type: EntityType, tokens: number): Marks {
  const marks = new Uint8Array(tokens);
  const own = proposals.filter((each) => each.type === type && each.score >= LEAST_SCORE).sort(byPlace);
  let end = 0;
  for (const each of own) {
    if (each.firstToken < end) continue;
    markSpan(marks, each, each.id === null ? 2 : each.match === 'exact' ? 0 : 1);
    end = each.endToken;
  }
  return marks;
}

const LEAST_SCORE = 0.5;

function byPlace(a: Proposal, b: Proposal): number {
  return a.firstToken - b.firstToken || b.endToken - a.endToken;
}
