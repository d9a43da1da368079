import { firstWhere } from '../../text/first-where';

/** Positions in a text counted in UTF-16 units, as editors do, and in code points, as the Web Annotation model does. */
export interface CodePoints {
  toCodePoints(unit: number): number;
  toUnits(codePoint: number): number;
}

export function createCodePoints(text: string): CodePoints {
  // Few papers have any character of two units; only those are remembered.
  const pairs = Array.from(text.matchAll(/[\u{10000}-\u{10FFFF}]/gu), ({ index }) => index);
  return {
    toCodePoints: (unit) => unit - countBelow(pairs, unit, 0),
    toUnits: (codePoint) => codePoint + countBelow(pairs, codePoint, 1),
  };
}

/** How many pairs begin before a position; each pair takes `less` off those after it. */
function countBelow(pairs: readonly number[], position: number, less: 0 | 1): number {
  return firstWhere(pairs, (pair, index) => pair - index * less >= position);
}
