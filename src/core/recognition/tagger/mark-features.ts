import { mixIn, seedOf, toFeature } from '../../learned/feature-hash';

/** What is known of one token besides its letters: small numbers, 0 for nothing. See dictionary-marks.ts and rule-marks.ts. */
export type Marks = Uint8Array;

const FIRST_KIND = 32;

/**
 * What marks say of token `at`: its own, its neighbours', and each with the one before and after. `rows` holds for each way
 * of marking one mark a token of the sentence; `firstRow` is the number of the first.
 */
export function addMarkFeatures(rows: readonly Marks[], at: number, features: number[], firstRow = 0): void {
  for (let row = 0; row < rows.length; row++) {
    const marks = rows[row];
    if (!marks) continue;
    const here = marks[at] ?? 0;
    const before = marks[at - 1] ?? 0;
    const after = marks[at + 1] ?? 0;
    if ((here | before | after) === 0) continue;
    const kind = FIRST_KIND + firstRow + row;
    features.push(toFeature(mixIn(seedOf(kind, 0), here)));
    features.push(toFeature(mixIn(seedOf(kind, -1), before)));
    features.push(toFeature(mixIn(seedOf(kind, 1), after)));
    features.push(toFeature(mixIn(mixIn(mixIn(seedOf(kind, 2), before), here), after)));
  }
}
