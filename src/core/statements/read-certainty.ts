import type { Certainty } from '../analysis';
import type { SignalHit, Signals } from './read-signals';

export interface CertaintyReading {
  readonly certainty: Certainty;
  readonly cues: readonly SignalHit[];
}

/** Open questions are speculative; words of possibility and suggestion hedge; all else is asserted. */
export function readCertainty({
  modal = [],
  hedge = [],
  softReport = [],
  open = [],
  notHedge = [],
}: Signals): CertaintyReading {
  if (open.length > 0) return { certainty: 'speculative', cues: open.slice(0, 2) };
  const hedges = [...modal, ...hedge, ...softReport];
  if (hedges.length > 0) return { certainty: 'hedged', cues: hedges.slice(0, 2) };
  return { certainty: 'asserted', cues: notHedge.slice(0, 1) };
}
