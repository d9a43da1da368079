import type { Token } from '../text/paper-text';
import type { SignalHit } from './read-signals';

type Hits = readonly SignalHit[];

interface Wording {
  readonly modal: Hits;
  readonly conditional: Hits;
  readonly causal: Hits;
  readonly association: Hits;
}

/**
 * A causal phrase that is held back by a word of possibility: "may reduce", "possibly due to". Null where there is none,
 * or where the sentence ties its things together in a plainer way first.
 */
export function findHeldBack(tokens: readonly Token[], wording: Wording): Hits | null {
  const { modal, causal, association } = wording;
  const adjacent = heldBackVerb(wording);
  const tied = association[0]?.firstToken ?? Infinity;
  if (adjacent && (adjacent[0]?.firstToken ?? 0) < tied) return adjacent;
  const [possible] = modal;
  const [verb] = causal;
  if (!possible || !verb || association.length > 0) return null;
  const isStated = verb.endToken <= possible.firstToken && isPredicate(tokens, verb);
  return isStated ? null : [possible, verb];
}

/** "may increase": the causal verb right after the word that holds it back. */
function heldBackVerb({ modal, conditional, causal }: Wording): Hits | null {
  for (const hit of [...modal, ...conditional]) {
    const verb = causal.find(({ firstToken }) => firstToken === hit.endToken);
    if (verb) return [hit, verb];
  }
  return null;
}

const BEFORE_RELATIVE_VERB: ReadonlySet<string> = new Set(['that', 'which', 'who', 'to']);

/** "Zinc improved sleep, possibly …" states something; "improving sleep may …", "the effect of zinc may …" do not. */
export function isPredicate(tokens: readonly Token[], { firstToken, value }: SignalHit): boolean {
  if (value.signal === 'causal' && value.id !== 'strength.causal.verb') return false;
  const before = tokens[firstToken - 1]?.lower ?? '';
  return !tokens[firstToken]?.lower.endsWith('ing') && !BEFORE_RELATIVE_VERB.has(before);
}
