import { featureIndex } from '../recognition/tagger/feature-table';

const MAGIC = 0x4d524742; // "BGRM"
const FORMAT = 1;
const HEADER_WORDS = 4;

/** Number of roles a model tells apart: those of `SEQUENCE`, in that order. */
export const ROLES = 5;

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

/** Features ascending, each with `ROLES` weights in steps of `meta.scale`. */
export interface RoleWeights {
  readonly features: Uint32Array;
  readonly weights: Int8Array;
}

/** Header (magic, format, bytes of meta, number of features), meta as JSON, features, weights; little-endian. */
export function writeRoleModel(meta: RoleModelMeta, { features, weights }: RoleWeights): Uint8Array {
  const text = JSON.stringify(meta);
  const json = Uint8Array.from(text.padEnd(4 * Math.ceil(text.length / 4)), (char) => char.charCodeAt(0));
  const start = HEADER_WORDS * 4 + json.length;
  const bytes = new Uint8Array(start + features.length * (4 + ROLES));
  new Uint32Array(bytes.buffer, 0, HEADER_WORDS).set([MAGIC, FORMAT, json.length, features.length]);
  bytes.set(json, HEADER_WORDS * 4);
  new Uint32Array(bytes.buffer, start, features.length).set(features);
  new Int8Array(bytes.buffer, start + features.length * 4).set(weights);
  return bytes;
}

/** @throws Error when the bytes are not a role model of this format, or cut short. */
export function openRoleModel(bytes: Uint8Array): RoleModel {
  // A view needs an aligned start, which a file read into a pool may not have.
  const { buffer } = bytes.slice();
  const [magic, format, metaBytes = 0, count = 0] =
    bytes.length < HEADER_WORDS * 4 ? [] : new Uint32Array(buffer, 0, HEADER_WORDS);
  if (magic !== MAGIC) throw new Error('not a BioGloss role model');
  if (format !== FORMAT) throw new Error(`a role model of format ${format}, not ${FORMAT}`);
  const start = HEADER_WORDS * 4 + metaBytes;
  if (bytes.length !== start + count * (4 + ROLES)) throw new Error('the role model is cut short');
  const meta = JSON.parse(String.fromCharCode(...bytes.subarray(HEADER_WORDS * 4, start))) as RoleModelMeta;
  const features = new Uint32Array(buffer, start, count);
  return tableOf(meta, { features, weights: new Int8Array(buffer, start + count * 4, count * ROLES) });
}

function tableOf(meta: RoleModelMeta, { features, weights }: RoleWeights): RoleModel {
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
