import type { RecognitionContext } from '../context';
import { documentFeaturesOf, gatherFacts, type ScoredCandidate } from './document-features';
import type { GeneCandidate } from './gene-candidate';
import { placeFeaturesOf, type GeneFeature } from './gene-features';
import { weightOf, type Reading } from './gene-weights';
import { nameFeaturesOf } from './name-features';

export interface JudgedCandidate extends ScoredCandidate {
  /** What its name and the words beside it said. */
  readonly features: readonly GeneFeature[];
}

interface Weighed {
  readonly features: readonly GeneFeature[];
  readonly sum: number;
}

/** Belief that each candidate names a gene, read twice: alone, then with what the rest of the paper says of its name. */
export function scoreGenes(context: RecognitionContext, candidates: readonly GeneCandidate[]): JudgedCandidate[] {
  const names = new Map<string, Weighed>();
  const first = candidates.map((candidate) => {
    const name = weighName(context, candidate, names);
    const place = placeFeaturesOf(context, candidate);
    const score = beliefOf(weightOf('gene.always') + name.sum + sumOf(place, 'first'));
    return { candidate, score, features: name.features.concat(place) };
  });
  const facts = gatherFacts(first);
  return first.map((each) => {
    const sum = weightOf('gene.always', 'second') + sumOf(documentFeaturesOf(context, each, facts), 'second');
    return { candidate: each.candidate, features: each.features, score: beliefOf(sum) };
  });
}

/** Names recur, so each is weighed once. */
function weighName(context: RecognitionContext, candidate: GeneCandidate, names: Map<string, Weighed>): Weighed {
  const key = `${candidate.origin} ${candidate.text}`;
  let weighed = names.get(key);
  if (!weighed) {
    const features = nameFeaturesOf(context, candidate);
    names.set(key, (weighed = { features, sum: sumOf(features, 'first') }));
  }
  return weighed;
}

function sumOf(features: readonly GeneFeature[], reading: Reading): number {
  let sum = 0;
  for (const { name, value } of features) sum += weightOf(name, reading) * value;
  return sum;
}

function beliefOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
