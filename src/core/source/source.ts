import type { SourceKind } from '../analysis';
import type { ProseCue } from '../recognition/mention';

/** `Source` in prose offsets. */
export interface FoundSource {
  readonly kind: SourceKind;
  readonly why: readonly ProseCue[];
  /** Of notes the blocks that are the paper's own though nothing marks them as quoted; indexes into `blocks`. */
  readonly pasted?: ReadonlySet<number>;
}
