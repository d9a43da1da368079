import type { Certainty } from '../analysis';
import type { SentenceText, Token } from '../text/paper-text';
import { hedgesWhole } from './hedge-scope';
import type { SignalHit, Signals } from './read-signals';

export interface CertaintyReading {
  /** Of what the sentence says as a whole. */
  readonly certainty: Certainty;
  /** Of the least certain thing in it: "zinc improved sleep, possibly through rest" hedges. */
  readonly leastCertainty: Certainty;
  readonly cues: readonly SignalHit[];
}

/** Open questions are speculative; words of possibility and suggestion hedge; all else is asserted. */
export function readCertainty(
  tokens: readonly Token[],
  { modal = [], hedge = [], softReport = [], open = [], notHedge = [] }: Signals,
  { firstToken }: Pick<SentenceText, 'firstToken'>,
): CertaintyReading {
  const hedges = [...modal, ...hedge, ...softReport];
  const isWhole = (hit: SignalHit): boolean => hedgesWhole(tokens, hit, firstToken);
  const whole = certaintyOf(open.filter(isWhole), hedges.filter(isWhole));
  const { certainty: leastCertainty, cues } = certaintyOf(open, hedges);
  if (whole.cues.length > 0) return { ...whole, leastCertainty };
  return { certainty: 'asserted', leastCertainty, cues: [...cues, ...notHedge].slice(0, 1) };
}

type Hits = readonly SignalHit[];

function certaintyOf(open: Hits, hedges: Hits): { certainty: Certainty; cues: Hits } {
  if (open.length > 0) return { certainty: 'speculative', cues: open.slice(0, 2) };
  return { certainty: hedges.length > 0 ? 'hedged' : 'asserted', cues: hedges.slice(0, 2) };
}
