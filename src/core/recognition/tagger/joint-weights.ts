import { featureIndex } from './feature-table';
import { LABELS } from './tag-set';
import type { TaggerModel } from './tagger-model';

/** The weights of several models side by side: each feature of a token is looked up once for all of them. */
export interface JointWeights {
  /** Numbers of one token: `LABELS` for each model, in their order. */
  readonly width: number;
  /** Adds the weights of the features to `sums`, `width` numbers from `at`. */
  add(features: readonly number[], sums: Float32Array, at: number): void;
}

export function joinWeights(models: readonly TaggerModel[]): JointWeights {
  const width = models.length * LABELS;
  const features = unionOf(models);
  const weights = new Float32Array(features.length * width);
  models.forEach((model, index) => {
    features.forEach((feature, at) => model.addWeights([feature], weights, at * width + index * LABELS));
  });
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
  };
}

function unionOf(models: readonly TaggerModel[]): Uint32Array {
  const all = new Set<number>();
  for (const { features } of models) for (const feature of features) all.add(feature);
  return Uint32Array.from(all).sort();
}
