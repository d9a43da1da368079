import { askOtherReason } from '../../platform/other-reason';
import { carryOut, titleOf } from './carry-out';
import { findCorrection } from './corrections-at';
import type { Parts } from './parts';

/** Takes a reviewer's word back: what the engine says counts again. */
export async function revert(parts: Parts, args: readonly unknown[]): Promise<void> {
  const found = await findCorrection(parts, args);
  if (!found) return;
  const { document, correction } = found;
  await carryOut(parts.services, { document, edits: [{ remove: correction.annotation.id }] });
}

/** Why it was corrected, or another reason than the one that was given. */
export async function editReason(parts: Parts, args: readonly unknown[]): Promise<void> {
  const found = await findCorrection(parts, args);
  if (!found) return;
  const { document, correction } = found;
  const { annotation } = correction;
  const put = await askOtherReason(parts.services, document, annotation, titleOf(document, annotation));
  if (put) await carryOut(parts.services, { document, edits: [{ put }] });
}
