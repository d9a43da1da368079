import { featureIndex } from '../../learned/feature-table';
import { LABELS } from './tag-set';
import type { TaggerModel } from './tagger-model';

/** The weights of several models side by side: each feature of a token is looked up once for all of them. */
export interface JointWeights {
  /** Numbers of one token: `LABELS` for each model, in their order. */
  readonly width: number;
  /** Adds the weights of the features to `sums`, `width` numbers from `at`. */
  add(features: readonly number[], sums: Float32Array, at: number): void;
  /** The same for one of the models: `LABELS` numbers from `at`. */
  addOf(model: number, features: readonly number[], sums: Float64Array, at: number): void;
}

export function joinWeights(models: readonly TaggerModel[]): JointWeights {
  const width = models.length * LABELS;
  const features = unionOf(models);
  const weights = new Float32Array(features.length * width);
  models.forEach((model, index) => copyWeights(model, features, weights, { width, from: index * LABELS }));
  const indexOf = featureIndex(features);
  return {
    width,
    add(wanted, sums, at) {
      for (const feature of wanted) {
        const index = indexOf(feature);
        if (index < 0) continue;
        const from = index * width;
        for (let i = 0; i < width; i++) (sums[at + i] as number) += weights[from + i] as number;
      }
    },
    addOf(model, wanted, sums, at) {
      for (const feature of wanted) {
        const index = indexOf(feature);
        if (index < 0) continue;
        const from = index * width + model * LABELS;
        for (let i = 0; i < LABELS; i++) (sums[at + i] as number) += weights[from + i] as number;
      }
    },
  };
}

/** All their features, each once, ascending. */
function unionOf(models: readonly TaggerModel[]): Uint32Array {
  const all = new Uint32Array(models.reduce((count, { features }) => count + features.length, 0));
  let end = 0;
  for (const { features } of models) {
    all.set(features, end);
    end += features.length;
  }
  all.sort();
  return all.filter((feature, index) => index === 0 || feature !== all[index - 1]);
}

/** Both lists of features ascend, so that one walk through them finds each where it belongs. */
function copyWeights(
  { features, weights, meta: { scale } }: TaggerModel,
  all: Uint32Array,
  joint: Float32Array,
  { width, from }: { readonly width: number; readonly from: number },
): void {
  let at = 0;
  for (let index = 0; index < features.length; index++) {
    while ((all[at] as number) < (features[index] as number)) at++;
    for (let label = 0; label < LABELS; label++)
      joint[at * width + from + label] = (weights[index * LABELS + label] as number) * scale;
  }
}
