import type { Certainty, Polarity, Role, Strength } from '../analysis';
import type { ProseCue } from '../recognition/mention';

/** What one sentence says, along separate axes; `why` holds the cues of every axis. */
export interface Statement {
  /** Index into `PaperText.sentences`. */
  readonly sentence: number;
  readonly role: Role;
  readonly strength: Strength;
  readonly polarity: Polarity;
  readonly certainty: Certainty;
  readonly why: readonly ProseCue[];
}
