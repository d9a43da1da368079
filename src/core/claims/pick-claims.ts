import type { Statement } from '../statements/statement';
import type { Study } from '../study/study';
import type { PaperText } from '../text/paper-text';
import type { PickedClaim } from './claim';

/** The sentences a reviewer would want listed, in document order. */
export function pickClaims(
  _paper: PaperText,
  _statements: readonly Statement[],
  _study: Study,
): readonly PickedClaim[] {
  return [];
}
