import type { RecognitionContext } from '../context';

/** Words that papers of medicine and biology cannot do without, and other prose can. */
const LIFE_SCIENCE = new Set(
  (
    'gene genes protein proteins cell cells cellular tumor tumors tumour tumours cancer patient patients clinical disease ' +
    'diseases mutation mutations expression mrna dna rna mice mouse rats rat human humans tissue tissues receptor receptors ' +
    'therapy treatment antibody antibodies kinase pathway pathways phenotype genotype allele alleles polymorphism ' +
    'polymorphisms molecular serum plasma blood immune infection bacteria bacterial virus viral yeast chromosome genetic ' +
    'genomic genome syndrome carcinoma leukemia leukaemia lymphoma inflammation inflammatory apoptosis proliferation ' +
    'phosphorylation transcription biopsy prognosis survival metastasis metastatic dose pharmacological brain liver lung ' +
    'kidney cardiac neurons muscle enzyme enzymes biological vivo vitro symptoms diagnosis diagnostic surgery surgical ' +
    'children women men chemotherapy drug drugs hospital biomarker biomarkers sequencing amino acid'
  ).split(' '),
);

/** Shorter texts cannot be told. */
const LEAST_WORDS = 40;

/** Share of such words below which a text is about something else. Papers have 3 % and more. */
const LEAST_SHARE = 0.004;
const SURE_SHARE = 0.02;

/** What the belief in every gene is multiplied by (as odds): 1 in a paper, near 0 in a software manual. */
export function lifeScienceOdds(context: RecognitionContext): number {
  let odds = known.get(context);
  if (odds === undefined) known.set(context, (odds = countOdds(context)));
  return odds;
}

/** Genes and taggers both ask. */
const known = new WeakMap<RecognitionContext, number>();

function countOdds({ sentences, tokens }: RecognitionContext): number {
  let words = 0;
  let known = 0;
  for (const { firstToken, endToken } of sentences) {
    for (let at = firstToken; at < endToken; at++) {
      const text = tokens[at]?.text ?? '';
      if (!/^\p{L}/u.test(text)) continue;
      words++;
      if (LIFE_SCIENCE.has(text.toLowerCase())) known++;
    }
  }
  if (words < LEAST_WORDS) return 1;
  const share = known / words;
  if (share >= SURE_SHARE) return 1;
  return share <= LEAST_SHARE ? LEAST_ODDS : LEAST_ODDS ** ((SURE_SHARE - share) / (SURE_SHARE - LEAST_SHARE));
}

const LEAST_ODDS = 0.02;
