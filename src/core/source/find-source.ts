import type { Statement } from '../statements/statement';
import type { PaperText } from '../text/paper-text';
import type { FoundSource } from './source';

/** What kind of text this is; null = cannot be told. */
export function findSource(_paper: PaperText, _statements: readonly Statement[]): FoundSource | null {
  return null;
}
