import type { RecognitionContext } from '../context';
import type { GeneCandidate } from './gene-candidate';
import { nameFeaturesOf } from './name-features';
import { readGeneCues } from './read-gene-cues';

/** One thing that speaks for or against a candidate; its weight is in `gene-weights.table.ts`. */
export interface GeneFeature {
  readonly name: string;
  /** 1 for what is or is not so. */
  readonly value: number;
  /** The token it rests on, where that is not the name itself. */
  readonly token?: number;
}

/** What can be said of a candidate from its name, the words beside it and the paper's definitions. */
export function featuresOf(context: RecognitionContext, candidate: GeneCandidate): GeneFeature[] {
  return [...nameFeaturesOf(context, candidate), ...placeFeaturesOf(context, candidate)];
}

/** What the words and marks beside this mention say. */
export function placeFeaturesOf(context: RecognitionContext, candidate: GeneCandidate): GeneFeature[] {
  const { firstToken: from, endToken: to } = candidate.sentence;
  const features: GeneFeature[] = readGeneCues(context.tokens, candidate, { from, to }).map(({ rule, token }) => ({
    name: rule,
    value: 1,
    token,
  }));
  if (features.length === 0) features.push(NO_CUE);
  addMarks(context, candidate, features);
  return features;
}

const NO_CUE = { name: 'gene.no-cue', value: 1 };
const BRACKETED = { name: 'gene.place.bracketed', value: 1 };
const SLASH = { name: 'gene.place.slash', value: 1 };
const AFTER_HYPHEN = { name: 'gene.place.after-hyphen', value: 1 };
const BEFORE_HYPHEN = { name: 'gene.place.before-hyphen', value: 1 };
const BEFORE_PLUS = { name: 'gene.place.before-plus', value: 1 };

function addMarks(
  { tokens }: RecognitionContext,
  { firstToken, endToken }: GeneCandidate,
  features: GeneFeature[],
): void {
  const before = tokens[firstToken - 1]?.text;
  const after = tokens[endToken]?.text;
  if (before === '(' && after === ')') features.push(BRACKETED);
  if (before === '/' || after === '/') features.push(SLASH);
  if (before === '-' && !tokens[firstToken]?.spaced) features.push(AFTER_HYPHEN);
  if (after === '-' && !tokens[endToken]?.spaced) features.push(BEFORE_HYPHEN);
  if (after === '+') features.push(BEFORE_PLUS);
}
