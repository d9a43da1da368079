import type { Findings } from '../../evidence/evidence';
import type { FoundRemark } from '../remark';

/** Figures that do not agree with each other, in order of start. */
export function findObservations(_findings: Findings): readonly FoundRemark[] {
  return [];
}
