import type { RecognitionContext } from '../context';
import type { GeneCandidate } from './gene-candidate';
import type { GeneFeature } from './gene-features';
import { oddsKey } from './name-odds';

/** First scores by candidate: what the candidate and the words beside it say alone. */
export interface ScoredCandidate {
  readonly candidate: GeneCandidate;
  readonly score: number;
}

/** What the rest of the paper says of each name. */
export interface DocumentFacts {
  /** Best first score and how many mentions, by folded name. */
  readonly names: ReadonlyMap<string, { best: number; sum: number; count: number }>;
  /** For each concept the names by which it is mentioned with belief. */
  readonly namesOfConcept: ReadonlyMap<number, ReadonlySet<string>>;
  /** Believed candidates by the token they end with, and by the token they begin with. */
  readonly endingAt: ReadonlySet<number>;
  readonly beginningAt: ReadonlySet<number>;
}

const BELIEVED = 0.75;
const STRONG = 0.85;
const WEAK = 0.3;

export function gatherFacts(scored: readonly ScoredCandidate[]): DocumentFacts {
  const names = new Map<string, { best: number; sum: number; count: number }>();
  const namesOfConcept = new Map<number, Set<string>>();
  const endingAt = new Set<number>();
  const beginningAt = new Set<number>();
  for (const { candidate, score } of scored) {
    const key = oddsKey(candidate.text);
    const known = names.get(key);
    if (known) {
      known.best = Math.max(known.best, score);
      known.sum += score;
      known.count++;
    } else names.set(key, { best: score, sum: score, count: 1 });
    if (score < BELIEVED) continue;
    endingAt.add(candidate.endToken);
    beginningAt.add(candidate.firstToken);
    for (const { concept } of candidate.senses) addName(namesOfConcept, concept, key);
  }
  return { names, namesOfConcept, endingAt, beginningAt };
}

function addName(namesOfConcept: Map<number, Set<string>>, concept: number, key: string): void {
  const there = namesOfConcept.get(concept);
  if (there) there.add(key);
  else namesOfConcept.set(concept, new Set([key]));
}

/** Features that need first scores of the whole paper. */
export function documentFeaturesOf(
  context: RecognitionContext,
  { candidate, score }: ScoredCandidate,
  facts: DocumentFacts,
): GeneFeature[] {
  const features: GeneFeature[] = [{ name: 'gene.first-score', value: logit(score) }];
  const add = (name: string, value = 1) => features.push({ name, value });
  const key = oddsKey(candidate.text);
  const name = facts.names.get(key);
  if (name && name.count > 1) {
    const others = (name.sum - score) / (name.count - 1);
    add('gene.document.elsewhere', logit(others));
    if (name.best >= STRONG && score < name.best) add('gene.document.sure-elsewhere');
    if (name.best <= WEAK) add('gene.document.never-sure');
  }
  if (candidate.senses.some(({ concept }) => hasOtherName(facts, concept, key))) add('gene.document.other-name');
  if (hasListNeighbour(context, candidate, facts)) add('gene.document.listed');
  return features;
}

function hasOtherName(facts: DocumentFacts, concept: number, key: string): boolean {
  const names = facts.namesOfConcept.get(concept);
  return names !== undefined && (names.size > 1 || !names.has(key));
}

/** "ABC1, ABC2 and ABC3", "ABC1/ABC2", "long name (ABC1)": a believed gene on the other side of a joint. */
function hasListNeighbour(context: RecognitionContext, candidate: GeneCandidate, facts: DocumentFacts): boolean {
  const { firstToken, endToken } = candidate;
  const before = jointsBefore(context, firstToken);
  const after = jointsAfter(context, endToken);
  return (before < firstToken && facts.endingAt.has(before)) || (after > endToken && facts.beginningAt.has(after));
}

const JOINTS = new Set([',', 'and', 'or', '/', '(', ';', '&', '-', '+']);

function jointsBefore(context: RecognitionContext, token: number): number {
  let at = token;
  while (token - at < 2 && JOINTS.has(context.tokens[at - 1]?.text ?? '')) at--;
  return at;
}

function jointsAfter(context: RecognitionContext, token: number): number {
  let at = token;
  while (at - token < 2 && JOINTS.has(context.tokens[at]?.text ?? '')) at++;
  return at;
}

const LEAST_BELIEF = 0.002;

/** Log odds of a belief, kept finite. */
export function logit(score: number): number {
  const p = Math.min(1 - LEAST_BELIEF, Math.max(LEAST_BELIEF, score));
  return Math.log(p / (1 - p));
}
