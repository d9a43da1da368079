import type { Polarity } from '../analysis';
import type { SentenceText, Token } from '../text/paper-text';
import { scopeOfNegation } from './negation-scope';
import type { SignalHit, Signals } from './read-signals';

export interface PolarityReading {
  /** Of what the sentence says as a whole. */
  readonly polarity: Polarity;
  /** Something that it states is denied, be it a part only: "in mice but not in rats". */
  readonly denies: boolean;
  readonly cues: readonly SignalHit[];
}

/** A negation turns the sentence when it denies what its main clause says, not a detail. */
export function readPolarity(
  tokens: readonly Token[],
  { negation = [], partNegation = [], sideNegation = [], notNegation = [] }: Signals,
  { firstToken }: Pick<SentenceText, 'firstToken'>,
): PolarityReading {
  const scopes = negation.map((hit) => scopeOfNegation(tokens, hit, firstToken));
  const whole = negation[scopes.indexOf('whole')];
  if (whole) return { polarity: 'negated', denies: true, cues: [whole] };
  const parts = [...partNegation, ...negation.filter((_, index) => scopes[index] === 'part')];
  return {
    polarity: 'affirmed',
    denies: parts.length > 0,
    cues: [...parts, ...sideNegation, ...notNegation].slice(0, 1),
  };
}
