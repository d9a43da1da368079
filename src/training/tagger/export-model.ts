import { LABELS } from '../../core/recognition/tagger/tag-set';
import { type ModelMeta, writeModel } from '../../core/recognition/tagger/tagger-model';
import type { ChainWeights } from './train-chain';

/** Weights in steps of this; nothing is worth more than 127 steps. */
const SCALE = 0.03;
/** A feature none of whose weights reaches this is left out. */
const LEAST_WEIGHT = 0.045;

/** The model of a guideline: what all corpora share, and of what each has of its own the given share. Gives the file's bytes. */
export function exportModel(
  { shared, byCorpus, steps }: ChainWeights,
  shares: readonly number[],
  meta: Omit<ModelMeta, 'scale' | 'steps'>,
): Uint8Array {
  const features: number[] = [];
  const weights: number[] = [];
  const row = new Float64Array(LABELS);
  for (let feature = 0; feature * LABELS < shared.length; feature++) {
    let most = 0;
    for (let label = 0; label < LABELS; label++) {
      const at = feature * LABELS + label;
      let weight = shared[at] ?? 0;
      for (let corpus = 0; corpus < byCorpus.length; corpus++)
        weight += (shares[corpus] ?? 0) * (byCorpus[corpus]?.[at] ?? 0);
      row[label] = weight;
      most = Math.max(most, Math.abs(weight));
    }
    if (most < LEAST_WEIGHT) continue;
    features.push(feature);
    weights.push(...Array.from(row, quantise));
  }
  const rounded = Array.from(steps, (step) => Math.round(step * 1000) / 1000);
  return writeModel(
    { ...meta, scale: SCALE, steps: rounded },
    { features: Uint32Array.from(features), weights: Int8Array.from(weights) },
  );
}

function quantise(weight: number): number {
  return Math.max(-127, Math.min(127, Math.round(weight / SCALE)));
}
