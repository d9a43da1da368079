import type { RecognitionContext } from '../context';
import { allGeneCandidates } from './all-candidates';
import { senseReader, type GeneReading } from './choose-sense';
import { gatherFacts } from './document-features';
import type { GeneCandidate } from './gene-candidate';
import { scoreGenes, type JudgedCandidate } from './score-genes';
import { lifeScienceOdds } from './subject';

/** All that may name a gene in one paper with its belief, and a reader of what such names mean in it. */
export interface JudgedGenes {
  readonly judged: readonly JudgedCandidate[];
  readonly read: (candidate: GeneCandidate) => GeneReading;
}

/** The context of a paper is made once, and so is this. */
const known = new WeakMap<RecognitionContext, JudgedGenes>();

export function judgeGenes(context: RecognitionContext): JudgedGenes {
  let genes = known.get(context);
  if (!genes) known.set(context, (genes = judge(context)));
  return genes;
}

function judge(context: RecognitionContext): JudgedGenes {
  const scored = raiseMembers(scoreGenes(context, allGeneCandidates(context)));
  const judged = dampen(scored, lifeScienceOdds(context));
  return { judged, read: senseReader(context, gatherFacts(withoutParts(judged))) };
}

/** "TIM" in "TIM-1" is no other name of a gene in this paper: of believed names that share their first token the longest stays. */
function withoutParts(judged: readonly JudgedCandidate[]): JudgedCandidate[] {
  const ends = new Map<number, number>();
  for (const { candidate, score } of judged) {
    if (score >= BELIEVED)
      ends.set(candidate.firstToken, Math.max(candidate.endToken, ends.get(candidate.firstToken) ?? 0));
  }
  return judged.filter(({ candidate }) => (ends.get(candidate.firstToken) ?? 0) <= candidate.endToken);
}

const BELIEVED = 0.75;

/** The rest of a shortened list is nearly as sure as its beginning ("18" in "FGF-2 and -18"), an HLA type is sure. */
function raiseMembers(judged: readonly JudgedCandidate[]): readonly JudgedCandidate[] {
  const scores = new Map(judged.map(({ candidate, score }) => [candidate, score]));
  return judged.map((each) => {
    const { memberOf, origin } = each.candidate;
    const least = origin === 'hla' ? SURE_PATTERN : SHARE_OF_FIRST * ((memberOf && scores.get(memberOf)) ?? 0);
    return least > each.score ? { ...each, score: least } : each;
  });
}

const SHARE_OF_FIRST = 0.95;
const SURE_PATTERN = 0.9;

/** In a text about something else a symbol is seldom a gene. */
function dampen(judged: readonly JudgedCandidate[], odds: number): readonly JudgedCandidate[] {
  if (odds === 1) return judged;
  return judged.map((each) => ({ ...each, score: (each.score * odds) / (1 - each.score + each.score * odds) }));
}
