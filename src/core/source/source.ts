import type { SourceKind } from '../analysis';
import type { ProseCue } from '../recognition/mention';

/** `Source` in prose offsets. */
export interface FoundSource {
  readonly kind: SourceKind;
  readonly why: readonly ProseCue[];
}
