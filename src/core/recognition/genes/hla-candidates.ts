import type { Sense } from '../../lexicon/lexicon';
import type { SentenceText } from '../../text/paper-text';
import type { RecognitionContext } from '../context';
import { isHyphen } from '../word-at';
import type { GeneCandidate } from './gene-candidate';
import { makeCandidate } from './lexicon-candidates';

/** Locus and serotype in one token: "A2", "B27", "Cw6", "DR4", "DQ8", "DRB1" (WHO nomenclature of the HLA system). */
const LOCUS = /^(?:([ABCEFG])w?|(D[RQP][AB]?\d?))(\d{0,4})$/;
/** Loci that are so named without HLA before them where an allele follows. */
const OWN_LOCUS = /^D[RQP][AB]\d$/;
const FIELD = /^\d{2,4}[A-Z]?$/;

/** HLA types and alleles: "HLA-A*02:01", "HLA-B27", "DRB1*04:01". Their gene is that of the locus. */
export function hlaCandidates(context: RecognitionContext, sentence: SentenceText): GeneCandidate[] {
  const candidates: GeneCandidate[] = [];
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const locusAt = locusFrom(context, at);
    if (locusAt === -1 || locusAt >= sentence.endToken) continue;
    const senses = sensesOfLocus(context, context.tokens[locusAt]?.text ?? '');
    if (senses.length === 0) continue;
    const isAllele = context.tokens[locusAt + 1]?.text === '*';
    const endToken = isAllele ? endOfAllele(context, locusAt + 2, sentence.endToken) : locusAt + 1;
    candidates.push(
      makeCandidate(context, sentence, { firstToken: at, endToken, origin: 'hla', senses, otherTypes: [] }),
    );
  }
  return candidates;
}

/** The token of the locus in a name that begins at `at`; -1 where none does. */
function locusFrom({ tokens }: RecognitionContext, at: number): number {
  const text = tokens[at]?.text ?? '';
  if (text === 'HLA' && isHyphen(tokens[at + 1]?.text ?? '')) return at + 2;
  return OWN_LOCUS.test(text) && tokens[at + 1]?.text === '*' ? at : -1;
}

/** Behind "02:01" in "*02:01"; behind the locus where no field follows. */
function endOfAllele({ tokens }: RecognitionContext, from: number, to: number): number {
  if (from >= to || !FIELD.test(tokens[from]?.text ?? '')) return from - 1;
  let at = from + 1;
  while (at + 1 < to && tokens[at]?.text === ':' && !tokens[at]?.spaced && FIELD.test(tokens[at + 1]?.text ?? ''))
    at += 2;
  return at;
}

/** "B27" belongs to HLA-B, "DR4" to HLA-DR, which is several genes, "DRB1" to HLA-DRB1. */
function sensesOfLocus({ lexicon }: RecognitionContext, locus: string): readonly Sense[] {
  const [, classOne, classTwo] = LOCUS.exec(locus) ?? [];
  const name = classOne ?? (classTwo === undefined ? '' : OWN_LOCUS.test(classTwo) ? classTwo : classTwo.slice(0, 2));
  return name === '' ? [] : lexicon.lookup(`HLA-${name}`).filter(({ type }) => type === 'gene');
}
