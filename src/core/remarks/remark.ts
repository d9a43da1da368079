import type { ProseCue } from '../recognition/mention';

/** `Remark` in prose offsets. */
export interface FoundRemark extends ProseCue {
  /** Index into `Findings.claims`. */
  readonly claim: number | null;
  readonly related: readonly ProseCue[];
  /** What was computed from the figures, in plain words: `12/40 is 30%`. */
  readonly detail?: string;
}
