import type { Certainty, Polarity, Role, Strength } from '../analysis';
import type { ProseCue } from '../recognition/mention';

/** What one sentence says, along separate axes; `why` holds the cues of every axis. */
export interface Statement {
  /** Index into `PaperText.sentences`. */
  readonly sentence: number;
  readonly role: Role;
  readonly strength: Strength;
  /** Of what the sentence says as a whole: "in mice but not in rats" affirms. */
  readonly polarity: Polarity;
  /** Something in it is denied, be it a part only. */
  readonly denies: boolean;
  /** Of what the sentence says as a whole. */
  readonly certainty: Certainty;
  /** Of the least certain thing that it says: "zinc improved sleep, possibly through rest" hedges. */
  readonly leastCertainty: Certainty;
  readonly why: readonly ProseCue[];
}
