import { askReason } from './ask-reason';
import { carryOut, titleOf } from './carry-out';
import { findCorrection } from './corrections-at';
import { reword } from './own-word';
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
  const { body } = annotation;
  const reason = await askReason({ title: titleOf(document, annotation), required: false, value: body.reason });
  if (reason === undefined || reason === body.reason) return;
  // The time is that of the decision: a reason for an older word on the whole paper makes no newer word of it.
  const put = { ...reword(parts.services, document, annotation, { ...body, reason }), modified: annotation.modified };
  await carryOut(parts.services, { document, edits: [{ put }] });
}
