import type { RecognitionContext } from '../context';
import { documentFeaturesOf, gatherFacts, type ScoredCandidate } from './document-features';
import type { GeneCandidate } from './gene-candidate';
import { featuresOf, type GeneFeature } from './gene-features';
import { GENE_WEIGHTS } from './gene-weights.table';
import { stopPatterns } from './stop-patterns';

export interface JudgedCandidate extends ScoredCandidate {
  /** What was said of it, first and second reading together. */
  readonly features: readonly GeneFeature[];
}

/** Belief that each candidate names a gene, read twice: alone, then with what the rest of the paper says of its name. */
export function scoreGenes(context: RecognitionContext, candidates: readonly GeneCandidate[]): JudgedCandidate[] {
  const first = candidates.map((candidate) => {
    const features = featuresOf(context, candidate);
    return { candidate, features, score: beliefOf(features) };
  });
  const facts = gatherFacts(first);
  return first.map(({ candidate, features, score }) => {
    const more = documentFeaturesOf(context, { candidate, score }, facts);
    return { candidate, features: [...features, ...more], score: beliefOf(more, 'second') };
  });
}

const weights = readTable(GENE_WEIGHTS);

/** `reading` TAB `feature` TAB `weight` (natural log odds). */
function readTable(table: string): ReadonlyMap<string, number> {
  const read = new Map<string, number>();
  for (const line of table.split('\n')) {
    const [reading, feature, weight] = line.split('\t');
    if (reading && feature && weight) read.set(`${reading} ${feature}`, Number(weight));
  }
  return read;
}

/** What training texts seldom show weighs at least this much: they hold no software, and few bands or study arms. */
const leastAgainst = new Map<string, number>([
  ['gene.against.software', -1],
  ['gene.against.journal', -2],
  ...stopPatterns.map(({ id }): [string, number] => [id, -3]),
]);

export function weightOf(feature: string, reading: 'first' | 'second' = 'first'): number {
  const weight = weights.get(`${reading} ${feature}`) ?? 0;
  const least = leastAgainst.get(feature);
  return least === undefined ? weight : Math.min(weight, least);
}

function beliefOf(features: readonly GeneFeature[], reading: 'first' | 'second' = 'first'): number {
  let sum = weightOf('gene.always', reading);
  for (const { name, value } of features) if (name !== 'gene.always') sum += weightOf(name, reading) * value;
  return 1 / (1 + Math.exp(-sum));
}
