import type { Proposal, RecognitionContext } from '../context';
import type { ProseCue } from '../mention';
import { isWorthShowing } from './is-worth-showing';
import { neverGeneReader } from './never-genes';
import type { GeneReading } from './choose-sense';
import { judgeGenes } from './judge-genes';
import { weightOf } from './gene-weights';
import type { JudgedCandidate } from './score-genes';

/** With less belief the sense is not worth reading. */
const LEAST_READ = 0.3;
/** What is never shown is proposed all the same, with next to no belief: a tagger should know that the rules refuse it. */
const REFUSED = 0;

const NO_READING: GeneReading = { concept: null, sense: null, match: 'related', candidates: [] };

/** Genes and proteins in the paper. */
export function findGenes(context: RecognitionContext): Proposal[] {
  const { judged, read } = judgeGenes(context);
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

export function originRule(
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
