import type { EntityType } from '../../analysis';
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
  /** Whether it was trained with what the rules of its type propose. */
  readonly hints: boolean;
  /** One step of the quantised weights. */
  readonly scale: number;
  /** Scores of each label after another: `steps[from * LABELS + to]`. */
  readonly steps: readonly number[];
  /** Belief = 1 / (1 + exp(-(slope * logit(probability) + offset))), by Platt (1999), fitted on held-back documents. */
  readonly calibration: { readonly slope: number; readonly offset: number };
}

/** Features in ascending order, each with `LABELS` weights in steps of `meta.scale`. */
export interface ModelWeights {
  readonly features: Uint32Array;
  readonly weights: Int8Array;
}

export interface TaggerModel extends ModelWeights {
  readonly meta: ModelMeta;
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
  return { meta, features, weights: new Int8Array(buffer, start + count * 4, count * LABELS) };
}
