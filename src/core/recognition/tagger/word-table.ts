import type { JointWeights } from './joint-weights';
import { hashesOf, neighbourFeatures, ownFeatures, REACH, type WordHashes } from './word-features';

/** A word's features, computed once: papers repeat themselves. */
export interface WordEntry {
  readonly hashes: WordHashes;
  /** Its own at `REACH`, those for the tokens it stands beside around that. */
  readonly features: readonly (readonly number[])[];
  /** The sums of those features' weights, for each of the `PLACES`. */
  readonly sums: Float32Array;
}

export const PLACES = 2 * REACH + 1;
const MOST_WORDS = 30_000;

/** Gives the entry of a word; keeps what it has made, and starts anew when that has become too much. */
export function wordTable(weights: JointWeights | null): (text: string) => WordEntry {
  const entries = new Map<string, WordEntry>();
  return (text) => {
    let entry = entries.get(text);
    if (!entry) {
      if (entries.size >= MOST_WORDS) entries.clear();
      entries.set(text, (entry = entryOf(text, weights)));
    }
    return entry;
  };
}

function entryOf(text: string, weights: JointWeights | null): WordEntry {
  const features = featuresByPlace(text);
  const width = weights?.width ?? 0;
  const sums = new Float32Array(PLACES * width);
  features.forEach((list, place) => weights?.add(list, sums, place * width));
  return { hashes: hashesOf(text), features, sums };
}

function featuresByPlace(text: string): number[][] {
  return Array.from({ length: PLACES }, (_, place) =>
    place === REACH ? ownFeatures(text) : neighbourFeatures(text, place - REACH),
  );
}
