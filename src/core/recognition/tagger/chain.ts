import { BEGIN, END, INSIDE, LABELS, MAY_FOLLOW, MAY_START, MAY_STOP, OUTSIDE, SINGLE } from './tag-set';

/**
 * Inference in a linear-chain conditional random field (Lafferty, McCallum and Pereira, ICML 2001). `emissions` holds the
 * score of every label for every token, `steps` that of every label after another, both as logarithms.
 */
export interface Chain {
  readonly length: number;
  readonly emissions: Float64Array;
  readonly steps: Float64Array;
}

/** Token indexes within the sentence, half-open. */
export interface ChainSpan {
  readonly first: number;
  readonly end: number;
}

/** The names on the most likely path (Viterbi). */
export function bestSpans({ length, emissions, steps }: Chain): ChainSpan[] {
  if (length === 0) return [];
  const back = new Uint8Array(length * LABELS);
  // Two rows that take turns: the scores of the token before, and of this one.
  let scores = new Float64Array(LABELS);
  let next = new Float64Array(LABELS);
  for (let label = 0; label < LABELS; label++)
    scores[label] = MAY_START[label] ? (emissions[label] as number) : -Infinity;
  for (let at = 1; at < length; at++) {
    for (let to = 0; to < LABELS; to++) {
      let best = -Infinity;
      for (let from = 0; from < LABELS; from++) {
        if (!MAY_FOLLOW[from * LABELS + to]) continue;
        const score = (scores[from] as number) + (steps[from * LABELS + to] as number);
        if (score <= best) continue;
        best = score;
        back[at * LABELS + to] = from;
      }
      next[to] = best + (emissions[at * LABELS + to] as number);
    }
    [scores, next] = [next, scores];
  }
  return spansOf(traceBack(scores, back, length));
}

function traceBack(last: Float64Array, back: Uint8Array, length: number): Uint8Array {
  const labels = new Uint8Array(length);
  let label = OUTSIDE;
  for (let each = 1; each < LABELS; each++) {
    if (MAY_STOP[each] && (last[each] ?? 0) > (last[label] ?? 0)) label = each;
  }
  for (let at = length - 1; at >= 0; at--) {
    labels[at] = label;
    label = back[at * LABELS + label] ?? OUTSIDE;
  }
  return labels;
}

/** The spans that a legal row of labels describes. */
export function spansOf(labels: Uint8Array): ChainSpan[] {
  const spans: ChainSpan[] = [];
  let first = 0;
  labels.forEach((label, at) => {
    if (label === BEGIN || label === SINGLE) first = at;
    if (label === END || label === SINGLE) spans.push({ first, end: at + 1 });
  });
  return spans;
}

/** Forward and backward sums, each row scaled to one: products of many probabilities would vanish. */
export interface Marginals {
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** exp(emissions) divided by the largest of their token. */
  readonly weights: Float64Array;
  readonly steps: Float64Array;
  /** By which each forward row was divided. */
  readonly scales: Float64Array;
}

export function marginalsOf({ length, emissions, steps }: Chain): Marginals {
  const weights = expRows(emissions, length);
  const factors = steps.map((step, index) => (MAY_FOLLOW[index] ? Math.exp(step) : 0));
  const forward = new Float64Array(length * LABELS);
  const backward = new Float64Array(length * LABELS);
  const scales = new Float64Array(length);
  const marginals = { forward, backward, weights, steps: factors, scales };
  for (let at = 0; at < length; at++) forwardRow(marginals, at);
  for (let at = length - 1; at >= 0; at--) backwardRow(marginals, at, length);
  return marginals;
}

function expRows(emissions: Float64Array, length: number): Float64Array {
  const weights = new Float64Array(length * LABELS);
  for (let at = 0; at < length; at++) {
    let most = -Infinity;
    for (let label = 0; label < LABELS; label++) most = Math.max(most, emissions[at * LABELS + label] ?? 0);
    for (let label = 0; label < LABELS; label++)
      weights[at * LABELS + label] = Math.exp((emissions[at * LABELS + label] ?? 0) - most);
  }
  return weights;
}

function forwardRow({ forward, weights, steps, scales }: Marginals, at: number): void {
  const row = at * LABELS;
  let total = 0;
  for (let to = 0; to < LABELS; to++) {
    let sum = 0;
    if (at === 0) sum = MAY_START[to] ?? 0;
    else
      for (let from = 0; from < LABELS; from++)
        sum += (forward[row - LABELS + from] ?? 0) * (steps[from * LABELS + to] ?? 0);
    const value = sum * (weights[row + to] ?? 0);
    forward[row + to] = value;
    total += value;
  }
  scales[at] = total;
  for (let to = 0; to < LABELS; to++) forward[row + to] = (forward[row + to] ?? 0) / total;
}

function backwardRow({ backward, weights, steps, scales }: Marginals, at: number, length: number): void {
  const row = at * LABELS;
  for (let from = 0; from < LABELS; from++) {
    if (at === length - 1) {
      backward[row + from] = MAY_STOP[from] ?? 0;
      continue;
    }
    let sum = 0;
    for (let to = 0; to < LABELS; to++) {
      const next = row + LABELS + to;
      sum += (steps[from * LABELS + to] ?? 0) * (weights[next] ?? 0) * (backward[next] ?? 0);
    }
    backward[row + from] = sum / (scales[at + 1] ?? 1);
  }
}

/** The mass of all legal paths under the scaling: what every probability is a share of. */
export function totalOf({ forward, backward }: Marginals, length: number): number {
  let total = 0;
  for (let label = 0; label < LABELS; label++) {
    const at = (length - 1) * LABELS + label;
    total += (forward[at] ?? 0) * (backward[at] ?? 0);
  }
  return total;
}

/** Probability that exactly these tokens are one name. */
export function probabilityOf(marginals: Marginals, { first, end }: ChainSpan, length: number): number {
  const { forward, backward, weights, steps, scales } = marginals;
  const total = totalOf(marginals, length);
  if (end === first + 1) {
    const at = first * LABELS + SINGLE;
    return ((forward[at] ?? 0) * (backward[at] ?? 0)) / total;
  }
  let mass = forward[first * LABELS + BEGIN] ?? 0;
  let label = BEGIN;
  for (let at = first + 1; at < end; at++) {
    const next = at === end - 1 ? END : INSIDE;
    mass *= ((steps[label * LABELS + next] ?? 0) * (weights[at * LABELS + next] ?? 0)) / (scales[at] ?? 1);
    label = next;
  }
  return (mass * (backward[(end - 1) * LABELS + END] ?? 0)) / total;
}
