import type { Span } from '../../analysis';
import type { NumberSlot, Part } from '../../claims/statistics/match-pattern';
import type { MatchedStatistic } from '../../claims/statistics/match-statistics';
import type { Token } from '../../text/paper-text';
import { spanOfTokens } from '../../text/span-of-tokens';

/** A part whose number is known. */
export interface Figure extends Part {
  readonly value: number;
}

/** The number of a statistic that means this; undefined where it has none, or one that cannot be read for sure. */
export function figureOf({ parts }: MatchedStatistic, slot: NumberSlot): Figure | undefined {
  return parts.find((part): part is Figure => part.slot === slot && part.value !== null);
}

/** From the first figure to the last, whatever stands between. */
export function spanOfFigures(tokens: readonly Token[], ...figures: readonly Part[]): Span {
  const first = Math.min(...figures.map(({ firstToken }) => firstToken));
  return spanOfTokens(tokens, first, Math.max(...figures.map(({ end }) => end)));
}

/** Only marks and small words of joining between two statistics: they speak of one thing. */
export function standTogether(tokens: readonly Token[], first: number, end: number): boolean {
  if (end - first > MOST_BETWEEN) return false;
  for (let at = first; at < end; at++) if (!JOINING.has(tokens[at]?.lower ?? '')) return false;
  return end >= first;
}

const MOST_BETWEEN = 4;
const JOINING: ReadonlySet<string> = new Set([...'([])),;:', 'with', 'a', 'the', 'and']);

/** A number as a reader writes it: no more decimals than given, none of them zeros at the end. */
export function printNumber(value: number, decimals: number): string {
  return String(Number(value.toFixed(decimals)));
}

/** A figure as it stands in the text. */
export function asPrinted(tokens: readonly Token[], { firstToken, end }: Part): string {
  return tokens
    .slice(firstToken, end)
    .map(({ text }) => text)
    .join('');
}
