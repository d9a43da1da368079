import { readNumber } from '../../claims/statistics/read-number';
import { endOfUnit } from '../../claims/statistics/units';
import type { Token } from '../../text/paper-text';
import type { Figure } from './figure-span';

const LONGEST_NUMBER = 6;
const LONGEST_UNIT = 3;

/**
 * The number right before an interval, where it has no name: `decreased by 3.6 points (95% CI 2.4–4.8)`. Only after a word
 * that tells a figure, for the number may be part of a name (`cohort 1, 95% CI …`) or one of two that are compared.
 */
export function bareEstimate(tokens: readonly Token[], interval: number, from: number): Figure | null {
  if (!/^[([,;]$/.test(tokens[interval - 1]?.text ?? '')) return null;
  for (let end = interval - 1; end > Math.max(from, interval - 1 - LONGEST_UNIT - 1); end--) {
    if (end < interval - 1 && endOfUnit(tokens, end) !== interval - 1) continue;
    const number = numberEndingAt(tokens, end, from);
    if (number) return TELLS.has(tokens[number.firstToken - 1]?.lower ?? '') ? number : null;
  }
  return null;
}

function numberEndingAt(tokens: readonly Token[], end: number, from: number): Figure | null {
  for (let at = Math.max(from, end - LONGEST_NUMBER); at < end; at++) {
    const number = readNumber(tokens, at);
    if (number?.end === end && number.value !== null)
      return { ...number, value: number.value, slot: 'value', firstToken: at };
  }
  return null;
}

const TELLS: ReadonlySet<string> = new Set(['was', 'is', 'were', 'of', 'by']);
