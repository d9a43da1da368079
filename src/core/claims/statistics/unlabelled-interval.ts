import type { Token } from '../../text/paper-text';
import { type Part, matchPattern, parsePattern, type Reading } from './match-pattern';

const intervals = [
  'OPEN LOW TO HIGH CLOSE',
  'OPEN LOW TO HIGH ;|,',
  'OPEN LOW - - HIGH CLOSE',
  ...[',', ';'].flatMap((before) => [`${before} LOW DASH HIGH`, `${before} LOW to HIGH`]),
].map(parsePattern);
const RATIOS: ReadonlySet<string> = new Set(['hr', 'or', 'rr']);

/** The statistic that was read last. */
interface Before extends Reading {
  readonly kind: string;
}

/**
 * `HR 0.62 (0.48–0.80)`, `HR 0·53, 0·25–1·12`: two numbers with decimals directly after a ratio, one below and one above it, are its
 * interval though nobody says so. Other pairs of numbers may be a range or counts, and are left.
 */
export function matchUnlabelledInterval(
  tokens: readonly Token[],
  at: number,
  to: number,
  before: Before | undefined,
): (Reading & { kind: 'ci'; firstToken: number }) | null {
  if (before?.end !== at || !RATIOS.has(before.kind)) return null;
  for (const steps of intervals) {
    const reading = matchPattern(steps, tokens, at, to);
    if (!reading || !holds(before, reading)) continue;
    return {
      ...reading,
      kind: 'ci',
      firstToken: isMark(tokens, at) ? at + 1 : at,
      end: endInside(tokens, reading.end),
    };
  }
  return null;
}

/** A comma or semicolon after the interval is none of it. */
function endInside(tokens: readonly Token[], end: number): number {
  return isMark(tokens, end - 1) ? end - 1 : end;
}

function isMark(tokens: readonly Token[], at: number): boolean {
  return /^[;,]$/.test(tokens[at]?.text ?? '');
}

function holds(ratio: Before, { parts }: Reading): boolean {
  const [value] = ratio.parts.filter(({ slot }) => slot === 'value');
  const [low, high] = parts;
  if (ratio.parts.length > 1 || !isExact(low) || !isExact(high) || value?.value == null) return false;
  return low.value <= value.value && value.value <= high.value;
}

function isExact(part: Part | undefined): part is Part & { readonly value: number } {
  return part !== undefined && part.value !== null && part.decimals > 0;
}
