import { LABELS } from './tag-set';
import type { TaggerModel } from './tagger-model';
import { hashesOf, neighbourFeatures, ownFeatures, REACH, type WordHashes } from './word-features';

/** A word's features, computed once: papers repeat themselves. */
export interface WordEntry {
  readonly hashes: WordHashes;
  /** Its own at `REACH`, those for the tokens it stands beside around that. */
  readonly features: readonly (readonly number[])[];
  /** For each model, the sums of those features' weights: `LABELS` numbers for each of the `2 * REACH + 1` places. */
  readonly sums: readonly Float32Array[];
}

export const PLACES = 2 * REACH + 1;
const MOST_WORDS = 30_000;

/** Gives the entry of a word; keeps what it has made, and starts anew when that has become too much. */
export function wordTable(models: readonly TaggerModel[]): (text: string) => WordEntry {
  const entries = new Map<string, WordEntry>();
  return (text) => {
    let entry = entries.get(text);
    if (!entry) {
      if (entries.size >= MOST_WORDS) entries.clear();
      entries.set(text, (entry = entryOf(text, models)));
    }
    return entry;
  };
}

function entryOf(text: string, models: readonly TaggerModel[]): WordEntry {
  const features = featuresByPlace(text);
  const sums = models.map((model) => {
    const sum = new Float32Array(PLACES * LABELS);
    features.forEach((list, place) => model.addWeights(list, sum, place * LABELS));
    return sum;
  });
  return { hashes: hashesOf(text), features, sums };
}

function featuresByPlace(text: string): number[][] {
  return Array.from({ length: PLACES }, (_, place) =>
    place === REACH ? ownFeatures(text) : neighbourFeatures(text, place - REACH),
  );
}
