import type { Proposal, RecognitionContext } from '../context';
import type { ProseCue } from '../mention';
import { allGeneCandidates } from './all-candidates';
import { isWorthShowing } from './is-worth-showing';
import { neverGeneReader } from './never-genes';
import { senseReader, type GeneReading } from './choose-sense';
import { gatherFacts } from './document-features';
import { lifeScienceOdds } from './subject';
import { weightOf } from './gene-weights';
import { scoreGenes, type JudgedCandidate } from './score-genes';

/** With less belief the sense is not worth reading. */
const LEAST_READ = 0.3;
/** What is never shown is proposed all the same, with next to no belief: a tagger should know that the rules refuse it. */
const REFUSED = 0;

const NO_READING: GeneReading = { concept: null, sense: null, match: 'related', candidates: [] };

/** Genes and proteins in the paper. */
export function findGenes(context: RecognitionContext): Proposal[] {
  const scored = raiseMembers(scoreGenes(context, allGeneCandidates(context)));
  const judged = dampen(scored, lifeScienceOdds(context));
  const read = senseReader(context, gatherFacts(withoutParts(judged)));
  const isNeverGene = neverGeneReader(context);
  const proposals: Proposal[] = [];
  for (const each of judged) {
    const isRefused = isNeverGene(each.candidate);
    const reading = isRefused || each.score < LEAST_READ ? NO_READING : read(each.candidate);
    const isShown = !isRefused && (reading === NO_READING || isWorthShowing(context, each, reading));
    proposals.push(propose(context, isShown ? each : { ...each, score: REFUSED }, reading));
  }
  return proposals;
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

function propose(context: RecognitionContext, judged: JudgedCandidate, reading: GeneReading): Proposal {
  const { firstToken, endToken, start, end, origin } = judged.candidate;
  return {
    firstToken,
    endToken,
    start,
    end,
    type: 'gene',
    id: reading.concept?.id ?? null,
    name: reading.concept?.name ?? null,
    xrefs: reading.concept?.xrefs ?? [],
    match: reading.match,
    candidates: reading.candidates,
    score: Math.round(judged.score * 100) / 100,
    source: origin === 'lexicon' || origin === 'coordinated' ? 'lexicon' : 'pattern',
    why: whyOf(context, judged, reading),
  };
}

/** How the name was read, then the word beside it that spoke for it most. */
function whyOf(
  context: RecognitionContext,
  { candidate, features }: JudgedCandidate,
  reading: GeneReading,
): ProseCue[] {
  const { start, end } = candidate;
  const why: ProseCue[] = [{ rule: originRule(candidate.origin, reading), start, end }];
  if (features.some(({ name }) => name.startsWith('gene.defined.gene'))) why.push({ rule: 'gene.defined', start, end });
  for (const { name, token } of features) {
    if (token !== undefined && weightOf(name) > 0) why.push({ rule: name, ...context.spanOf(token, token + 1) });
  }
  return why;
}

const RULE_OF_ORIGIN = {
  extended: 'gene.extended',
  grown: 'gene.extended',
  headed: 'gene.extended',
  affixed: 'gene.affixed',
  bracketed: 'gene.bracketed',
  hla: 'gene.hla',
  coordinated: 'gene.coordinated',
  family: 'gene.family-stem',
  patterned: 'gene.patterned',
  enzyme: 'gene.protein-word',
  'protein-word': 'gene.protein-word',
  unlisted: 'gene.unlisted',
} as const;

function originRule(
  origin: JudgedCandidate['candidate']['origin'],
  { concept, sense, standsFor }: GeneReading,
): string {
  if (standsFor === 'several') return 'gene.family-stem';
  if (standsFor === 'other-wording') return 'gene.other-wording';
  if (origin !== 'lexicon') return RULE_OF_ORIGIN[origin];
  if (concept && concept.subtype !== 'gene') return 'gene.group';
  if (sense?.kind === 'preferred' || sense?.kind === 'name') return 'gene.symbol';
  if (sense?.kind === 'previous') return 'gene.previous';
  return sense?.kind === 'exact' ? 'gene.alias' : 'gene.designation';
}
