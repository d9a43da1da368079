export interface Example {
  readonly features: readonly { readonly name: string; readonly value: number }[];
  readonly positive: boolean;
  readonly weight: number;
}

/** Logistic regression by AdaGrad with L2, in the given order: the same examples give the same weights. */
export function trainLogistic(examples: readonly Example[], epochs = 6, rate = 0.25, l2 = 2e-5): Map<string, number> {
  const weights = new Map<string, number>();
  const squares = new Map<string, number>();
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = 0; i < examples.length; i++) {
      // A fixed stride visits all examples in an order that mixes the corpora.
      const example = examples[(i * stride(examples.length)) % examples.length];
      if (example) step(example, weights, squares, rate, l2);
    }
  }
  return weights;
}

function step(
  example: Example,
  weights: Map<string, number>,
  squares: Map<string, number>,
  rate: number,
  l2: number,
): void {
  const error = probability(example.features, weights) - (example.positive ? 1 : 0);
  for (const { name, value } of example.features) {
    const weight = weights.get(name) ?? 0;
    const gradient = error * value * example.weight + l2 * weight;
    const square = (squares.get(name) ?? 1e-6) + gradient * gradient;
    squares.set(name, square);
    weights.set(name, weight - (rate * gradient) / Math.sqrt(square));
  }
}

export function probability(features: Example['features'], weights: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const { name, value } of features) sum += (weights.get(name) ?? 0) * value;
  return 1 / (1 + Math.exp(-sum));
}

/** A prime that does not divide the length. */
function stride(length: number): number {
  return [7919, 104729, 1299709].find((prime) => length % prime !== 0) ?? 1;
}
