import { readCount } from '../../study/read-number';
import type { Token } from '../../text/paper-text';
import { type Figure, figureOf, spanOfFigures } from './figure-span';
import type { Check, Observation } from './observation';
import { observationTable } from './observation-rules';
import { statedCounts, type StatedCount } from './stated-counts';
import { spanOfTokens } from '../../text/span-of-tokens';

/**
 * `120 patients were randomised to tea (n = 60) or water (n = 64)`: do the two groups add up? Only where the sentence gives
 * one number of people and two groups; a third group, or people who left, have numbers of their own.
 */
export const checkArms: Check = ({ paper, sentence, statistics }) => {
  const arms = statistics.flatMap((statistic) => (statistic.kind === 'n' ? (figureOf(statistic, 'value') ?? []) : []));
  const [first, second] = arms;
  if (!first || !second || arms.length > 2 || !isJoined(paper.tokens, first, second)) return [];
  const counts = statedCounts(paper, sentence);
  const [whole] = counts;
  if (!whole || counts.some(({ stage, value }) => stage !== 'randomised' || value !== whole.value)) return [];
  const sum = first.value + second.value;
  const isPlain = whole.endToken <= first.firstToken && Math.max(first.value, second.value) < whole.value;
  const others = numbersBetween(paper.tokens, whole.endToken, first.firstToken);
  if (!isPlain || sum === whole.value || others.includes(sum) || others.some((count) => count > 2)) return [];
  return [toObservation(paper.tokens, whole, first, second)];
};

const MOST_BETWEEN = 12;
const JOINING: ReadonlySet<string> = new Set(['or', 'and', 'versus', 'vs']);
const SEVERAL: ReadonlySet<string> = new Set(['each', 'per', 'three', 'four', 'five', 'six', 'groups']);

function isJoined(tokens: readonly Token[], first: Figure, second: Figure): boolean {
  const between = tokens.slice(first.end, second.firstToken).map(({ lower }) => lower);
  if (between.length > MOST_BETWEEN + 1 || between.some((word) => SEVERAL.has(word) || word === ';')) return false;
  return between.some((word) => JOINING.has(word));
}

function numbersBetween(tokens: readonly Token[], from: number, to: number): readonly number[] {
  const numbers: number[] = [];
  for (let at = from; at < to; at++) {
    const count = readCount(tokens, at);
    if (count) numbers.push(count.value);
  }
  return numbers;
}

function toObservation(tokens: readonly Token[], whole: StatedCount, first: Figure, second: Figure): Observation {
  return {
    rule: observationTable.arms.id,
    ...spanOfTokens(tokens, whole.firstToken, whole.endToken),
    against: spanOfFigures(tokens, first, second),
    detail: `${first.value} and ${second.value} are ${first.value + second.value}`,
  };
}
