import { firstWhere } from '../../text/first-where';
import type { SentenceText } from '../../text/paper-text';
import type { Proposal, RecognitionContext } from '../context';
import type { TokenSpan } from '../token-span';
import type { GeneReading } from './choose-sense';
import type { GeneCandidate } from './gene-candidate';
import { originRule } from './find-genes';
import { sensesOfStretch } from './grown-candidates';
import { judgeGenes } from './judge-genes';
import { makeCandidate } from './lexicon-candidates';
import { readUnlisted } from './symbol-candidates';

/** Words that say what a gene's product is or where it is from, and not which one: "human", "JAK2 kinase". */
const QUALIFIERS = new Set(
  (
    'human mouse murine rat bovine recombinant endogenous mutant mutated wild type wildtype soluble membrane nuclear cytoplasmic ' +
    'mitochondrial circulating serum plasma total phosphorylated phospho activated active full length tumor tumour suppressor ' +
    'gene genes protein proteins mrna kinase oncogene proto oncoprotein antigen molecule polypeptide peptide transcript enzyme ' +
    'hormone cytokine chemokine transcription factor adaptor scaffold ligase gtpase tyrosine serine threonine growth promoter cdna ' +
    'allele alleles locus the a an of'
  ).split(' '),
);

/**
 * What a stretch of words means as a gene's name, for words that were found otherwise than by the rules: the sense of the
 * whole, else that of the name in it when the words around say no more. Null where neither has one.
 */
export function readGeneSpan(
  context: RecognitionContext,
  span: TokenSpan,
): Pick<Proposal, 'id' | 'name' | 'xrefs' | 'match' | 'candidates' | 'why'> | null {
  for (const stretch of [span, withoutQualifiers(context, span)]) {
    if (!stretch) continue;
    const candidate = candidateOf(context, stretch);
    if (!candidate) continue;
    const reading = judgeGenes(context).read(candidate);
    if (reading.concept) return toProposal(candidate, reading);
  }
  return null;
}

function toProposal(
  { start, end, origin }: GeneCandidate,
  reading: GeneReading,
): Pick<Proposal, 'id' | 'name' | 'xrefs' | 'match' | 'candidates' | 'why'> {
  const { concept, match, candidates } = reading;
  const why = [{ rule: originRule(origin, reading), start, end }];
  return { id: concept?.id ?? null, name: concept?.name ?? null, xrefs: concept?.xrefs ?? [], match, candidates, why };
}

function candidateOf(context: RecognitionContext, { firstToken, endToken }: TokenSpan): GeneCandidate | null {
  const sentence = sentenceAt(context, firstToken);
  if (!sentence || endToken > sentence.endToken) return null;
  const senses = sensesOfStretch(context, firstToken, endToken);
  const given = { firstToken, endToken, otherTypes: [] };
  if (senses.length > 0) return makeCandidate(context, sentence, { ...given, origin: 'lexicon', senses });
  return makeCandidate(context, sentence, { ...given, ...readUnlisted(context, context.textOf(firstToken, endToken)) });
}

function sentenceAt({ sentences }: RecognitionContext, token: number): SentenceText | null {
  const sentence = sentences[firstWhere(sentences, ({ endToken }) => endToken > token)];
  return sentence && sentence.firstToken <= token ? sentence : null;
}

/** The name in the stretch; null where it is all of it, or nothing. */
function withoutQualifiers({ tokens }: RecognitionContext, { firstToken, endToken }: TokenSpan): TokenSpan | null {
  const isQualifier = (at: number): boolean => {
    const { text = '', lower = '' } = tokens[at] ?? {};
    return QUALIFIERS.has(lower) || /^[-‐‑–()]$/.test(text);
  };
  let from = firstToken;
  let to = endToken;
  while (from < to && isQualifier(from)) from++;
  while (to > from && isQualifier(to - 1)) to--;
  return from < to && to - from < endToken - firstToken ? { firstToken: from, endToken: to } : null;
}
