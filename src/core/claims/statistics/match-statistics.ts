import type { Span } from '../../analysis';
import { firstWhere } from '../../text/first-where';
import type { PaperText, Token } from '../../text/paper-text';
import { matchPattern, type Reading } from './match-pattern';
import { type Pattern, patternsAtNumber, patternsAtWord } from './pattern-index';
import { mayBeginNumber, readNumber } from './read-number';
import { matchUnlabelledInterval } from './unlabelled-interval';

/** A statistic as it was read, by tokens of the paper. */
export interface MatchedStatistic extends Reading {
  readonly kind: string;
  readonly firstToken: number;
}

/** All statistics within a span of the prose, in order, never overlapping. */
export function matchStatistics(paper: PaperText, within: Span): readonly MatchedStatistic[] {
  const { tokens } = paper;
  const first = firstWhere(tokens, ({ start }) => start >= within.start);
  return matchBetween(
    tokens,
    first,
    firstWhere(tokens, ({ start }) => start >= within.end),
  );
}

/** The same between two tokens. */
export function matchBetween(tokens: readonly Token[], first: number, to: number): readonly MatchedStatistic[] {
  const found: MatchedStatistic[] = [];
  let at = first;
  while (at < to) {
    const match = matchUnlabelledInterval(tokens, at, to, found.at(-1)) ?? longestAt(tokens, at, to);
    if (match) found.push(match);
    at = match ? match.end : at + 1;
  }
  return found;
}

function longestAt(tokens: readonly Token[], at: number, to: number): MatchedStatistic | null {
  const token = tokens[at];
  if (!token) return null;
  const best = longestOf(patternsAtWord(token), tokens, at, to, null);
  const number = mayBeginNumber(token) ? readNumber(tokens, at) : null;
  const found = number ? longestOf(patternsAtNumber(tokens[number.end]), tokens, at, to, best) : best;
  return found && isHeartRate(found) ? null : found;
}

/** `HR 72` and `RR 16` at the bedside are rates, which have no decimals and are far above any ratio. */
const LEAST_RATE = 12;

function isHeartRate({ kind, parts }: MatchedStatistic): boolean {
  const value = parts.find(({ slot }) => slot === 'value');
  return (kind === 'hr' || kind === 'rr') && value?.decimals === 0 && (value.value ?? 0) >= LEAST_RATE;
}

function longestOf(
  patterns: readonly Pattern[],
  tokens: readonly Token[],
  at: number,
  to: number,
  before: MatchedStatistic | null,
): MatchedStatistic | null {
  let best = before;
  for (const { kind, steps } of patterns) {
    const reading = matchPattern(steps, tokens, at, to);
    if (reading && reading.end > (best?.end ?? at)) best = { kind, firstToken: at, ...reading };
  }
  return best;
}
