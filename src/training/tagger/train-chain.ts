import { type Chain, type Marginals, marginalsOf, totalOf } from '../../core/recognition/tagger/chain';
import { HASH_BITS } from '../../core/learned/feature-hash';
import { LABELS } from '../../core/recognition/tagger/tag-set';
import type { TrainingSentence } from './training-sentences';

export interface TrainingOptions {
  readonly epochs: number;
  /** Step size, and how strongly weights are drawn to zero. */
  readonly alpha: number;
  readonly l1: number;
  readonly l2: number;
}

export const DEFAULTS: TrainingOptions = { epochs: 7, alpha: 0.05, l1: 0.5, l2: 3 };

/** What was learned: shared weights, and for each corpus what differs there. */
export interface ChainWeights {
  readonly shared: Float32Array;
  readonly byCorpus: readonly Float32Array[];
  readonly steps: Float64Array;
}

/** One weight vector under FTRL-proximal (McMahan et al., KDD 2013), which leaves most weights at zero. */
interface Learner {
  readonly weights: Float32Array;
  readonly sums: Float32Array;
  readonly squares: Float32Array;
}

const SIZE = (1 << HASH_BITS) * LABELS;

function learner(size: number): Learner {
  return { weights: new Float32Array(size), sums: new Float32Array(size), squares: new Float32Array(size) };
}

/**
 * Trains a chain by stochastic gradient. Each feature has a shared weight and one for the sentence's corpus (feature
 * augmentation, Daumé, ACL 2007), as guidelines differ. Sentences are visited in a fixed, mixed order: the same sentences
 * give the same weights.
 */
export function trainChain(
  sentences: readonly TrainingSentence[],
  corpora: number,
  options: TrainingOptions,
  tell: (epoch: number, loss: number) => void = () => undefined,
): ChainWeights {
  const shared = learner(SIZE);
  const byCorpus = Array.from({ length: corpora > 1 ? corpora : 0 }, () => learner(SIZE));
  const steps = learner(LABELS * LABELS);
  const stride = strideFor(sentences.length);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    let loss = 0;
    for (let i = 0; i < sentences.length; i++) {
      const sentence = sentences[(i * stride + epoch * 17) % sentences.length];
      if (!sentence || sentence.labels.length === 0) continue;
      const own = byCorpus[sentence.corpus];
      loss += learnFrom(sentence, own ? [shared, own] : [shared], steps, options);
    }
    tell(epoch, loss / sentences.length);
  }
  return {
    shared: shared.weights,
    byCorpus: byCorpus.map(({ weights }) => weights),
    steps: Float64Array.from(steps.weights),
  };
}

/** One step along the gradient of the sentence's log likelihood; gives the loss before it. */
function learnFrom(
  { features, ends, labels }: TrainingSentence,
  learners: readonly Learner[],
  steps: Learner,
  options: TrainingOptions,
): number {
  const length = labels.length;
  const chain: Chain = {
    length,
    emissions: emissionsOf(features, ends, learners),
    steps: Float64Array.from(steps.weights),
  };
  const marginals = marginalsOf(chain);
  const total = totalOf(marginals, length);
  const { forward, backward } = marginals;
  let loss = 0;
  const gradient = new Float64Array(LABELS);
  let from = 0;
  for (let at = 0; at < length; at++) {
    const gold = labels[at] ?? 0;
    for (let label = 0; label < LABELS; label++) {
      const cell = at * LABELS + label;
      gradient[label] = ((forward[cell] ?? 0) * (backward[cell] ?? 0)) / total - (label === gold ? 1 : 0);
    }
    loss -= Math.log(Math.max(1e-12, 1 + (gradient[gold] ?? 0)));
    const to = ends[at] ?? from;
    for (const each of learners) descend(each, features.subarray(from, to), gradient, options);
    from = to;
    if (at > 0) learnSteps(marginals, labels, at, steps, options);
  }
  return loss;
}

function emissionsOf(features: Uint32Array, ends: Uint32Array, learners: readonly Learner[]): Float64Array {
  const emissions = new Float64Array(ends.length * LABELS);
  for (const { weights } of learners) {
    let from = 0;
    for (let at = 0; at < ends.length; at++) {
      const to = ends[at] ?? from;
      for (let i = from; i < to; i++) {
        const base = (features[i] as number) * LABELS;
        for (let label = 0; label < LABELS; label++)
          (emissions[at * LABELS + label] as number) += weights[base + label] as number;
      }
      from = to;
    }
  }
  return emissions;
}

function descend(
  { weights, sums, squares }: Learner,
  features: Uint32Array,
  gradient: Float64Array,
  { alpha, l1, l2 }: TrainingOptions,
): void {
  for (let label = 0; label < LABELS; label++) {
    const g = gradient[label] as number;
    if (Math.abs(g) < NO_NEWS) continue;
    for (let i = 0; i < features.length; i++) {
      const at = (features[i] as number) * LABELS + label;
      const before = squares[at] as number;
      const after = before + g * g;
      const sigma = (Math.sqrt(after) - Math.sqrt(before)) / alpha;
      const sum = (sums[at] as number) + g - sigma * (weights[at] as number);
      sums[at] = sum;
      squares[at] = after;
      weights[at] = Math.abs(sum) <= l1 ? 0 : -(sum - Math.sign(sum) * l1) / ((1 + Math.sqrt(after)) / alpha + l2);
    }
  }
}

/** Gradients smaller than this change nothing that is kept. */
const NO_NEWS = 1e-4;

const STEP_OPTIONS = { l1: 0, l2: 0.1 };

function learnSteps(
  marginals: Marginals,
  labels: Uint8Array,
  at: number,
  steps: Learner,
  { alpha, epochs }: TrainingOptions,
): void {
  const { forward, backward, weights, steps: factors, scales } = marginals;
  const total = totalOf(marginals, labels.length);
  const row = at * LABELS;
  const only = new Uint32Array(1);
  const gradient = new Float64Array(LABELS);
  for (let from = 0; from < LABELS; from++) {
    for (let to = 0; to < LABELS; to++) {
      const mass =
        (forward[row - LABELS + from] ?? 0) *
        (factors[from * LABELS + to] ?? 0) *
        (weights[row + to] ?? 0) *
        (backward[row + to] ?? 0);
      const isGold = labels[at - 1] === from && labels[at] === to;
      gradient[to] = mass / (scales[at] ?? 1) / total - (isGold ? 1 : 0);
    }
    only[0] = from;
    descend(steps, only, gradient, { alpha, epochs, ...STEP_OPTIONS });
  }
}

/** A prime that does not divide the count. */
function strideFor(count: number): number {
  return [7919, 104729, 1299709].find((prime) => count % prime !== 0) ?? 1;
}
