import type { Token } from '../text/paper-text';
import { isPredicate } from './held-back';
import type { SignalHit } from './read-signals';

type Hits = readonly SignalHit[];

const BEFORE_PREDICATE: ReadonlySet<string> = new Set(
  'is are was were be been being not also and or , most more less'.split(' '),
);

/** "Zinc reduced the risk factors associated with falls": "associated" tells which, what is stated is the reduction. */
export function isDescription(tokens: readonly Token[], { firstToken, endToken }: SignalHit, causal: Hits): boolean {
  if (!/^(?:associated|related)$/.test(tokens[firstToken]?.lower ?? '') || endToken - firstToken !== 2) return false;
  const before = tokens[firstToken - 1]?.lower ?? '.';
  if (before.endsWith('ly') || BEFORE_PREDICATE.has(before)) return false;
  return causal.some((hit) => hit.firstToken < firstToken && isPredicate(tokens, hit));
}

const TURNS: ReadonlySet<string> = new Set('but though although however'.split(' '));
const LONGEST_TURN = 15;

/** "…, but larger trials are needed" after a finding: the finding is what the sentence says. */
export function isAfterthought(tokens: readonly Token[], { firstToken }: SignalHit, findings: Hits): boolean {
  for (let at = firstToken - 1; at >= Math.max(1, firstToken - LONGEST_TURN); at--) {
    const isTurn = TURNS.has(tokens[at]?.lower ?? '') && /^[,;]$/.test(tokens[at - 1]?.text ?? '');
    if (isTurn) return findings.some(({ endToken }) => endToken <= at);
  }
  return false;
}
