import type { Polarity } from '../analysis';
import type { Token } from '../text/paper-text';
import type { SignalHit, Signals } from './read-signals';

export interface PolarityReading {
  readonly polarity: Polarity;
  readonly cues: readonly SignalHit[];
}

/** A negation counts when it denies what the sentence says, not a detail on the side. */
export function readPolarity(tokens: readonly Token[], { negation = [], notNegation = [] }: Signals): PolarityReading {
  const real = negation.filter((hit) => !isAside(tokens, hit));
  if (real.length > 0) return { polarity: 'negated', cues: real.slice(0, 1) };
  return { polarity: 'affirmed', cues: notNegation.slice(0, 1) };
}

const AUXILIARIES = new Set('did does do is are was were has have had could can may might will would'.split(' '));

/** "patients who did not respond" picks out a group, "in mice but not in rats" limits what is affirmed. */
function isAside(tokens: readonly Token[], hit: SignalHit): boolean {
  const word = (index: number): string => tokens[index]?.text.toLowerCase() ?? '';
  if (word(hit.firstToken) === 'not' && word(hit.firstToken - 1) === 'but' && LIMITS.has(word(hit.endToken)))
    return true;
  return word(hit.firstToken - (AUXILIARIES.has(word(hit.firstToken - 1)) ? 2 : 1)) === 'who';
}

/** After "but not": no verb follows, so the sentence as a whole still affirms. */
const LIMITS = new Set('in with by for on of to at from among during after the those that other its a'.split(' '));
