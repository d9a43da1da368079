import type { Candidate } from '../../analysis';
import type { Concept, NameKind, Sense } from '../../lexicon/lexicon';
import type { RecognitionContext } from '../context';
import type { DocumentFacts } from './document-features';
import type { GeneCandidate } from './gene-candidate';
import { shapeOf } from './gene-shape';
import { longFormAgrees } from './read-definition';
import { oddsKey } from './name-odds';

/** What a gene mention means: the best concept, what else it could be, and whether it is the thing itself. */
export interface GeneReading {
  readonly concept: Concept | null;
  readonly sense: Sense | null;
  readonly match: 'exact' | 'related';
  readonly candidates: readonly Candidate[];
}

/** Trust in a kind of name: approved symbol before alias before previous symbol before designation. */
const KIND_TRUST: Readonly<Record<NameKind, number>> = {
  preferred: 1,
  name: 0.95,
  exact: 0.75,
  previous: 0.6,
  designation: 0.55,
  related: 0.4,
  broad: 0.3,
  narrow: 0.3,
};
const SAME_SPELLING = 0.1;
/** Another name of the same gene stands in the paper: stronger than any kind of name. */
const OTHER_NAME_HERE = 0.5;
/** The paper defines the symbol by words of this gene's name. */
const DEFINED_SO = 0.8;
const MOST_CANDIDATES = 5;

const NO_READING: GeneReading = { concept: null, sense: null, match: 'related', candidates: [] };

export function chooseSense(context: RecognitionContext, candidate: GeneCandidate, facts: DocumentFacts): GeneReading {
  if (candidate.origin === 'family') return readFamily(context, candidate);
  const ranked = rankSenses(context, candidate, facts);
  const best = ranked[0];
  if (!best) return NO_READING;
  const concept = context.lexicon.concept(best.sense.concept);
  const candidates = ranked.slice(1, MOST_CANDIDATES + 1).map(({ sense, score }) => {
    const { id, name } = context.lexicon.concept(sense.concept);
    return { id, name, score: round(score / (score + best.score)) };
  });
  return { concept, sense: best.sense, match: matchOf(candidate, concept), candidates };
}

function rankSenses(
  context: RecognitionContext,
  candidate: GeneCandidate,
  facts: DocumentFacts,
): { sense: Sense; score: number }[] {
  const key = oddsKey(candidate.text);
  const definition = context.definitionOf(candidate.text);
  const best = new Map<number, { sense: Sense; score: number }>();
  for (const sense of candidate.senses) {
    const named = hasOtherName(facts, sense.concept, key) ? OTHER_NAME_HERE : 0;
    const agrees = definition && longFormAgrees(context, sense, definition) ? DEFINED_SO : 0;
    const score = trustIn(sense, candidate.text) + named + agrees;
    const known = best.get(sense.concept);
    if (!known || known.score < score) best.set(sense.concept, { sense, score });
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

function trustIn({ kind, name }: Sense, text: string): number {
  return KIND_TRUST[kind] + (name === text ? SAME_SPELLING : 0);
}

function hasOtherName(facts: DocumentFacts, concept: number, key: string): boolean {
  const names = facts.namesOfConcept.get(concept);
  return names !== undefined && (names.size > 1 || !names.has(key));
}

/** A family is a broader concept; a name with a tail that no table has is a neighbour; mouse spelling an orthologue. */
function matchOf({ origin, text }: GeneCandidate, { subtype }: Concept): 'exact' | 'related' {
  if (subtype !== 'gene' || origin === 'extended' || origin === 'grown') return 'related';
  return shapeOf(text) === 'title-symbol' ? 'related' : 'exact';
}

/** The family that all listed members share, if there is one. */
function readFamily(context: RecognitionContext, { senses }: GeneCandidate): GeneReading {
  const members = senses.map((sense) => context.lexicon.concept(sense.concept));
  const shared = members[0]?.parents.find((parent) => members.every(({ parents }) => parents.includes(parent)));
  const family = shared === undefined ? undefined : context.lexicon.byId(shared);
  const candidates = members
    .slice(0, MOST_CANDIDATES)
    .map(({ id, name }) => ({ id, name, score: round(1 / members.length) }));
  return { concept: family ?? null, sense: null, match: 'related', candidates };
}

function round(score: number): number {
  return Math.round(score * 100) / 100;
}
