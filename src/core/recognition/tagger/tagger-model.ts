import type { EntityType } from '../../analysis';
import { featureIndex } from './feature-table';
import { LABELS } from './tag-set';

const MAGIC = 0x4d544742; // "BGTM"
const FORMAT = 1;
const HEADER_WORDS = 4;

/** What a model file says of itself, as ASCII JSON behind the header. */
export interface ModelMeta {
  readonly type: EntityType;
  /** Corpora it learned from, and the one whose guideline it follows. */
  readonly corpora: readonly string[];
  readonly guideline: string;
  /** One step of the quantised weights. */
  readonly scale: number;
  /** Scores of each label after another: `steps[from * LABELS + to]`. */
  readonly steps: readonly number[];
  /** Belief = 1 / (1 + exp(-(slope * logit(probability) + offset))), by Platt (1999), fitted on held-back documents. */
  readonly calibration: { readonly slope: number; readonly offset: number };
}

/** Weights by feature. */
export interface TaggerModel {
  readonly meta: ModelMeta;
  /** Those it has weights for, ascending. */
  readonly features: Uint32Array;
  /** Adds the weights of the features' labels to `sums`, `LABELS` numbers from `at`. */
  addWeights(features: readonly number[], sums: Float32Array | Float64Array, at: number): void;
}

/** Features in ascending order, each with `LABELS` weights in steps of `meta.scale`. */
export interface ModelWeights {
  readonly features: Uint32Array;
  readonly weights: Int8Array;
}

/** Header (magic, format, bytes of meta, number of features), meta as JSON, features, weights; little-endian. */
export function writeModel(meta: ModelMeta, { features, weights }: ModelWeights): Uint8Array {
  const text = JSON.stringify(meta);
  const json = Uint8Array.from(text.padEnd(4 * Math.ceil(text.length / 4)), (char) => char.charCodeAt(0));
  const start = HEADER_WORDS * 4 + json.length;
  const bytes = new Uint8Array(start + features.length * (4 + LABELS));
  new Uint32Array(bytes.buffer, 0, HEADER_WORDS).set([MAGIC, FORMAT, json.length, features.length]);
  bytes.set(json, HEADER_WORDS * 4);
  new Uint32Array(bytes.buffer, start, features.length).set(features);
  new Int8Array(bytes.buffer, start + features.length * 4).set(weights);
  return bytes;
}

/** @throws Error when the bytes are not a model of this format, or cut short. */
export function openModel(bytes: Uint8Array): TaggerModel {
  // A view needs an aligned start, which a file read into a pool may not have.
  const buffer = bytes.slice().buffer;
  const [magic, format, metaBytes = 0, count = 0] =
    bytes.length < HEADER_WORDS * 4 ? [] : new Uint32Array(buffer, 0, 4);
  if (magic !== MAGIC) throw new Error('not a BioGloss tagger model');
  if (format !== FORMAT) throw new Error(`a tagger model of format ${format}, not ${FORMAT}`);
  const start = HEADER_WORDS * 4 + metaBytes;
  if (bytes.length !== start + count * (4 + LABELS)) throw new Error('the tagger model is cut short');
  const meta = JSON.parse(String.fromCharCode(...bytes.subarray(HEADER_WORDS * 4, start))) as ModelMeta;
  const features = new Uint32Array(buffer, start, count);
  return tableOf(meta, { features, weights: new Int8Array(buffer, start + count * 4, count * LABELS) });
}

function tableOf(meta: ModelMeta, { features, weights }: ModelWeights): TaggerModel {
  const indexOf = featureIndex(features);
  const { scale } = meta;
  return {
    meta,
    features,
    addWeights(wanted, sums, at) {
      for (const feature of wanted) {
        const index = indexOf(feature);
        if (index < 0) continue;
        for (let label = 0; label < LABELS; label++)
          (sums[at + label] as number) += (weights[index * LABELS + label] as number) * scale;
      }
    },
  };
}
