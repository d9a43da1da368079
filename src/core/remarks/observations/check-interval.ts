import type { MatchedStatistic } from '../../claims/statistics/match-statistics';
import { readNumber } from '../../claims/statistics/read-number';
import { readFigures } from '../../claims/statistics/read-figures';
import { bareEstimate } from './bare-estimate';
import type { Token } from '../../text/paper-text';
import { asPrinted, type Figure, figureOf, spanOfFigures, standTogether } from './figure-span';
import type { Check, Observation, SentenceFigures } from './observation';
import { observationTable } from './observation-rules';

/** The interval of an estimate, and the estimate where it stands right beside it. */
export interface Estimate {
  readonly kind: string;
  readonly low: Figure;
  readonly high: Figure;
  readonly value: Figure | null;
  readonly confidence: number | null;
  /** `72.3% (95% CI 0.53–0.92)` and `HR 0.49 (95% CI 14–26 months)` have not. */
  readonly sameUnit: boolean;
  /** Indexes into the statistics of the sentence: of the estimate, of its interval. */
  readonly first: number;
  readonly last: number;
}

/** Lower end below upper end, estimate between them. */
export const checkInterval: Check = (figures) =>
  estimatesIn(figures).flatMap((estimate) => {
    const { tokens } = figures.paper;
    if (estimate.low.value > estimate.high.value)
      return isReversed(tokens, estimate) ? [reversed(tokens, estimate)] : [];
    return estimate.value && isOutside(estimate) ? [outside(tokens, estimate.value, estimate)] : [];
  });

/** Every interval of the sentence, with its estimate. */
export function estimatesIn(figures: SentenceFigures): readonly Estimate[] {
  return figures.statistics.flatMap((statistic, index) => {
    const low = figureOf(statistic, 'low');
    const high = figureOf(statistic, 'high');
    if (!low || !high) return [];
    const confidence = figureOf(statistic, 'confidence')?.value ?? null;
    const ends = { low, high, confidence, last: index };
    if (statistic.kind === 'ci') return [ofInterval(figures, ends)];
    const value = figureOf(statistic, 'value');
    return value && confidence !== null ? [{ ...ends, kind: statistic.kind, value, sameUnit: true, first: index }] : [];
  });
}

type Ends = Pick<Estimate, 'low' | 'high' | 'confidence' | 'last'>;

function ofInterval(figures: SentenceFigures, ends: Ends): Estimate {
  const first = indexOfEstimate(figures, ends.last);
  const statistic = first === null ? undefined : figures.statistics[first];
  const value = statistic && figureOf(statistic, 'value');
  if (first === null || !value) return ofBareNumber(figures, ends);
  return { ...ends, kind: statistic.kind, value, sameUnit: haveSameUnit(figures, first, ends.last), first };
}

function ofBareNumber({ paper, sentence, statistics }: SentenceFigures, ends: Ends): Estimate {
  const from = statistics[ends.last - 1]?.end ?? sentence.firstToken;
  const value = bareEstimate(paper.tokens, statistics[ends.last]?.firstToken ?? 0, from);
  return { ...ends, kind: 'number', value, sameUnit: true, first: ends.last };
}

/** A percentage has an interval in percent, a ratio one without a unit. */
function haveSameUnit({ paper, statistics }: SentenceFigures, first: number, last: number): boolean {
  const [estimate, interval] = [statistics[first], statistics[last]];
  if (!estimate || !interval) return false;
  const unit = readFigures(interval, paper.tokens, 'ci').unit;
  if (estimate.kind === 'percent') return unit === '%';
  return unit === undefined || !isRatio(estimate.kind);
}

/** `HR 0.62, 95% CI 0.48–0.80`, and `HR 0.62; p = 0.01; 95% CI 0.48–0.80`; null where it is not plain whose it is. */
function indexOfEstimate({ paper, statistics }: SentenceFigures, interval: number): number | null {
  const index = interval - (statistics[interval - 1]?.kind === 'p' ? 2 : 1);
  const chain = statistics.slice(Math.max(0, index), interval + 1);
  const estimate = statistics[index];
  if (!estimate || !ESTIMATES.has(estimate.kind) || figureOf(estimate, 'low')) return null;
  const isBeside = chain.every(
    (one, at) => at === 0 || standTogether(paper.tokens, chain[at - 1]?.end ?? 0, one.firstToken),
  );
  return isBeside && !isOneOfSeveral(paper.tokens, statistics, index) ? index : null;
}

const ESTIMATES: ReadonlySet<string> = new Set([
  'hr',
  'or',
  'rr',
  'md',
  'effect',
  'percent',
  'mean',
  'median',
  'auc',
  'r',
]);

/** `85% and 90% (95% CI …)`, `42 versus 47%; 95% CI …`: the interval may be of either, or of the difference. */
function isOneOfSeveral(tokens: readonly Token[], statistics: readonly MatchedStatistic[], index: number): boolean {
  const estimate = statistics[index];
  const word = tokens[(estimate?.firstToken ?? 0) - 1];
  if (!estimate || statistics[index - 1]?.kind === estimate.kind) return true;
  return !NAMED.has(estimate.kind) && SET_AGAINST.has(word?.lower ?? '');
}

/** An estimate that is named is one by itself. */
const NAMED: ReadonlySet<string> = new Set(['hr', 'or', 'rr', 'md', 'auc', 'r', 'effect']);

const SET_AGAINST: ReadonlySet<string> = new Set(['versus', 'vs', '.', 'v', 'and', 'or', 'than', 'to', 'against', '/']);

/**
 * Both ends below zero may be listed by size; a dash set close to the second number may be its minus; and of three numbers
 * (`95% CI 1.18; 0.93–1.51`) the first is none of the ends.
 */
function isReversed(tokens: readonly Token[], { low, high }: Estimate): boolean {
  if (low.value < 0 && high.value < 0) return false;
  const isMinus = tokens[high.firstToken - 1]?.spaced === true && tokens[high.firstToken]?.spaced === false;
  return !isMinus && !(TO_THIRD.has(tokens[high.end]?.text ?? '') && readNumber(tokens, high.end + 1));
}

const TO_THIRD: ReadonlySet<string> = new Set(['-', '–', '−', '‒', ',', 'to']);

function reversed(tokens: readonly Token[], { low, high }: Estimate): Observation {
  return {
    rule: observationTable.intervalOrder.id,
    ...spanOfFigures(tokens, low),
    against: spanOfFigures(tokens, high),
    detail: `${asPrinted(tokens, low)} is above ${asPrinted(tokens, high)}`,
  };
}

/** Beyond what rounding of either can explain; and not just a fall that is told as a number above zero. */
function isOutside({ kind, value, low, high, sameUnit }: Estimate): boolean {
  if (!value || !sameUnit) return false;
  const unit = 10 ** -Math.min(value.decimals, low.decimals, high.decimals);
  const holds = (estimate: number): boolean =>
    estimate > low.value - unit + 1e-9 && estimate < high.value + unit - 1e-9;
  return !holds(value.value) && (isRatio(kind) || !holds(-value.value));
}

export function isRatio(kind: string): boolean {
  return kind === 'hr' || kind === 'or' || kind === 'rr';
}

function outside(tokens: readonly Token[], value: Figure, { low, high }: Estimate): Observation {
  return {
    rule: observationTable.estimateOutside.id,
    ...spanOfFigures(tokens, value),
    against: spanOfFigures(tokens, low, high),
    detail: `${asPrinted(tokens, value)} is not between ${asPrinted(tokens, low)} and ${asPrinted(tokens, high)}`,
  };
}
