import type { EntityType } from '../../analysis';
import { type FileKind, openWeights, type Weights, writeWeights } from '../../learned/weight-file';
import { LABELS } from './tag-set';

const KIND: FileKind = { magic: 0x4d544742, format: 1, name: 'tagger model', width: LABELS }; // "BGTM"

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
export interface TaggerModel extends Weights {
  readonly meta: ModelMeta;
}

export function writeModel(meta: ModelMeta, weights: Weights): Uint8Array {
  return writeWeights(KIND, meta, weights);
}

/** @throws Error when the bytes are not a model of this format, or cut short. */
export function openModel(bytes: Uint8Array): TaggerModel {
  return openWeights(KIND, bytes);
}
