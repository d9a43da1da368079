import type { EntityType } from '../../analysis';
import { byToken } from '../by-token';
import type { Proposal } from '../context';
import type { Mention } from '../mention';
import { fitDiseases } from './fit-diseases';
import { withoutBorrowed } from './give-way';
import { mayLieInside } from './nesting';

/** Proposals believed less than this are not shown. */
export const LEAST_SCORE = 0.5;

/** How much belief each further token of a longer proposal is worth. */
const TOKEN_WORTH = 0.2;
const WORTHY_TOKENS = 8;

/**
 * Keeps the best proposals: none overlaps another of its type, and across types one may only lie inside another where
 * that reads well (a gene in a cell type's name). Sorted by start, then longest first.
 */
export function decide(proposals: readonly Proposal[]): Mention[] {
  const believed = proposals.filter(({ score }) => score >= LEAST_SCORE);
  const ranked = [...fitDiseases(withoutBorrowed(believed))].sort(byWorth);
  const kept = byToken<Proposal>([]);
  const fitting = ranked.filter((proposal) => {
    const clashes = kept.someIn(proposal, (other) => overlap(other, proposal) && !compatible(other, proposal));
    if (!clashes) kept.add(proposal);
    return !clashes;
  });
  return fitting.sort(byPosition).map(toMention);
}

function worth({ score, firstToken, endToken }: Proposal): number {
  return score + TOKEN_WORTH * Math.min(endToken - firstToken, WORTHY_TOKENS);
}

/** The reviewer's own terms come before everything else that they cannot be read together with. */
function byWorth(a: Proposal, b: Proposal): number {
  const own = Number(b.source === 'reviewer') - Number(a.source === 'reviewer');
  return own || worth(b) - worth(a) || a.start - b.start || b.end - a.end || TYPE_ORDER[a.type] - TYPE_ORDER[b.type];
}

/** Between equally good proposals of the same span, the more specific kind of name wins. */
const TYPE_ORDER: Record<EntityType, number> = {
  variant: 0,
  cellType: 1,
  therapy: 2,
  gene: 3,
  disease: 4,
  cellLine: 5,
  chemical: 6,
  species: 7,
};

/** Two names in one token ("BRCA1/2" split by the text) may stand side by side. */
function overlap(a: Proposal, b: Proposal): boolean {
  return a.start < b.end && b.start < a.end;
}

function compatible(a: Proposal, b: Proposal): boolean {
  return contains(a, b) ? mayLieInside(b.type, a.type) : contains(b, a) && mayLieInside(a.type, b.type);
}

function contains(outer: Proposal, inner: Proposal): boolean {
  return outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start;
}

function byPosition(a: Proposal, b: Proposal): number {
  return a.start - b.start || b.end - a.end || TYPE_ORDER[a.type] - TYPE_ORDER[b.type];
}

function toMention(proposal: Proposal): Mention {
  const { start, end, type, id, name, xrefs, match, candidates, score, tagger, source, why } = proposal;
  const belief = tagger === undefined ? { score } : { score, tagger };
  return { start, end, type, id, name, xrefs, match, candidates, ...belief, source, why };
}
