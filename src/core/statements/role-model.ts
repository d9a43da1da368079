import { featureIndex } from '../learned/feature-table';
import { type FileKind, openWeights, type Weights, writeWeights } from '../learned/weight-file';

/** Number of roles a model tells apart: those of `SEQUENCE`, in that order. */
export const ROLES = 5;

const KIND: FileKind = { magic: 0x4d524742, format: 1, name: 'role model', width: ROLES }; // "BGRM"

export interface RoleModelMeta {
  readonly corpora: readonly string[];
  /** One step of the quantised weights. */
  readonly scale: number;
  /** Score of each role after another: `steps[from * ROLES + to]`. */
  readonly steps: readonly number[];
}

/** Weights by feature of `roleFeatures`, learned from structured abstracts (see `docs/roles.md`). */
export interface RoleModel {
  readonly meta: RoleModelMeta;
  /** How much each feature speaks for each role, summed: `ROLES` numbers. */
  readonly score: (features: Uint32Array) => number[];
}

/** @param weights in steps of `meta.scale`. */
export function writeRoleModel(meta: RoleModelMeta, weights: Weights): Uint8Array {
  return writeWeights(KIND, meta, weights);
}

/** @throws Error when the bytes are not a role model of this format, or cut short. */
export function openRoleModel(bytes: Uint8Array): RoleModel {
  const { meta, features, weights } = openWeights<RoleModelMeta>(KIND, bytes);
  const indexOf = featureIndex(features);
  return {
    meta,
    score(wanted) {
      const sums = new Array<number>(ROLES).fill(0);
      for (const feature of wanted) {
        const index = indexOf(feature);
        if (index < 0) continue;
        for (let role = 0; role < ROLES; role++)
          sums[role] = (sums[role] ?? 0) + (weights[index * ROLES + role] ?? 0) * meta.scale;
      }
      return sums;
    },
  };
}
