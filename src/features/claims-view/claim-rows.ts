import type { Remark } from '../../core/analysis';
import type { DerivationStep } from '../../core/presentation/derivation';
import type { ClaimRow, GroupRow } from './claim-tree';

/** A step of a claim's derivation, shown when the claim is opened. */
export interface StepRow {
  readonly kind: 'step';
  readonly id: string;
  readonly step: DerivationStep;
  readonly claim: ClaimRow;
}

/** An open warning about a claim, before the steps of its derivation. */
export interface WarningRow {
  readonly kind: 'warning';
  readonly id: string;
  readonly remark: Remark;
  readonly claim: ClaimRow;
  /** What commands on it are told: document, rule, offsets. */
  readonly address: readonly [uri: string, rule: string, start: number, end: number];
}

export type Row = GroupRow | ClaimRow | StepRow | WarningRow;
