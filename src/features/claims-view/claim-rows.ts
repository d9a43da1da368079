import type { DerivationStep } from '../../core/presentation/derivation';
import type { ClaimRow, GroupRow } from './claim-tree';

/** A step of a claim's derivation, shown when the claim is opened. */
export interface StepRow {
  readonly kind: 'step';
  readonly id: string;
  readonly step: DerivationStep;
  readonly claim: ClaimRow;
}

export type Row = GroupRow | ClaimRow | StepRow;
