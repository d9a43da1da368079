import type { ModelMeta } from '../../core/recognition/tagger/tagger-model';

/** A span that a tagger read in a document it had not seen, and whether the document's names have it. */
export interface HeldBackSpan {
  readonly probability: number;
  readonly isRight: boolean;
}

const ROUNDS = 400;
const RATE = 0.5;

/**
 * Fits belief to how often such spans are right (Platt, 1999): logistic regression on the log odds of the probability, by
 * gradient descent.
 */
export function calibrate(spans: readonly HeldBackSpan[]): ModelMeta['calibration'] {
  let slope = 1;
  let offset = 0;
  const odds = spans.map(({ probability }) => logOdds(probability));
  for (let round = 0; round < ROUNDS; round++) {
    let slopeGradient = 0;
    let offsetGradient = 0;
    spans.forEach(({ isRight }, index) => {
      const x = odds[index] ?? 0;
      const error = 1 / (1 + Math.exp(-(slope * x + offset))) - (isRight ? 1 : 0);
      slopeGradient += error * x;
      offsetGradient += error;
    });
    slope -= (RATE * slopeGradient) / (spans.length * SPREAD);
    offset -= (RATE * offsetGradient) / spans.length;
  }
  return { slope: round3(slope), offset: round3(offset) };
}

/** Log odds are some units wide: what keeps the steps of the slope small. */
const SPREAD = 8;

function logOdds(probability: number): number {
  const p = Math.min(Math.max(probability, 1e-4), 1 - 1e-4);
  return Math.log(p / (1 - p));
}

function round3(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** How often spans of each tenth of belief were right: `[lowest belief, spans, right]`. */
export function reliability(spans: readonly HeldBackSpan[]): [number, number, number][] {
  const rows = Array.from({ length: 10 }, (_, tenth): [number, number, number] => [tenth / 10, 0, 0]);
  for (const { probability, isRight } of spans) {
    const row = rows[Math.min(9, Math.floor(probability * 10))];
    if (!row) continue;
    row[1]++;
    if (isRight) row[2]++;
  }
  return rows.filter(([, count]) => count > 0);
}
