import type { RecognitionContext } from '../context';
import { isHyphen, wordAt } from '../word-at';
import type { GeneCandidate } from './gene-candidate';

/** Names that look like those of genes and are never worth showing as one, whatever stands beside them. */
interface NeverGene {
  /** What such names are. */
  readonly what: string;
  /** Must match the whole name. */
  readonly pattern: RegExp;
  /** The paper must hold a word that begins so, in small letters. */
  readonly inPaperWith?: readonly string[];
  /** The word before the name, over a hyphen, must be one of these, in small letters. */
  readonly after?: ReadonlySet<string>;
  /** The word after the name, over a hyphen, must be one of these, in small letters. */
  readonly before?: ReadonlySet<string>;
  readonly examples: { readonly yes: readonly string[]; readonly no: readonly string[] };
}

export const neverGenes: readonly NeverGene[] = [
  {
    what: 'a state of macrophages',
    pattern: /^M[0-4][a-d]?$/,
    inPaperWith: ['macrophage', 'monocyte', 'microglia'],
    examples: { yes: ['M1', 'M2a'], no: ['M5', 'PKM2'] },
  },
  {
    what: 'the month of a date',
    pattern:
      /^(?:January|February|March|April|May|June|July|August|September|Sept?|October|Oct|November|December|Dec)$/,
    examples: { yes: ['March'], no: ['MARCH1', 'march1'] },
  },
  {
    what: 'a nucleic acid',
    pattern: /^(?:nc|lnc|ds|ss|cell[- ]?free|total|[cmrtg]|sn|sno|pi|si|sh|mt|cf|ct)?[RD]NAs?$/i,
    examples: { yes: ['RNA', 'ncRNA', 'ctDNA'], no: ['RNA polymerase II', 'RNASE1'] },
  },
  {
    what: 'the filtration rate of the kidneys',
    pattern: /^eGFR$/,
    examples: { yes: ['eGFR'], no: ['EGFR', 'egfr'] },
  },
  {
    what: 'the clone of an antibody',
    pattern: /^[A-Z\d][\w./-]*$/,
    after: new Set(['clone', 'clones']),
    examples: { yes: ['SP7'], no: ['α-actin'] },
  },
  {
    what: 'the locus or allele of an HLA type',
    pattern: /^[A-G][MPQR]?[A-Z]?\d{0,4}$/,
    after: new Set(['hla']),
    examples: { yes: ['DQ2', 'B27'], no: ['TOR1A'] },
  },
  {
    what: 'a domain or chain of proteins',
    pattern: /^(?:SH[23]|PH|PDZ|BTB|DBD|LBD|FYVE|WD40|(?:alpha|beta|gamma|heavy|light|[αβγ])[- ]chains?)$/,
    examples: { yes: ['SH2', 'α-chain'], no: ['SH2B1', 'PDZK1'] },
  },
  { what: 'a lipoprotein', pattern: /^(?:HDL|LDL|VLDL|IDL)s?$/, examples: { yes: ['HDL'], no: ['HDLBP', 'LDLR'] } },
  {
    what: 'a score or a laboratory antigen',
    pattern: /^(?:DAS28|DAS|CCP)$/,
    examples: { yes: ['DAS28', 'CCP'], no: ['DAXX'] },
  },
  { what: 'a molecular mass', pattern: /^\d+(?:\.\d+)? ?-?kDa?$/i, examples: { yes: ['240 kDa'], no: ['p53'] } },
  {
    what: 'a product of arachidonic acid',
    pattern: /^(?:PG[A-J][12]|TX[AB]2|LT[A-E]4|\d{1,2}-HETE)s?$/,
    examples: { yes: ['PGE2', 'TXA2', 'PGI2s'], no: ['PGK1', 'PTGS2'] },
  },
  {
    what: 'the rest of the name of a lipid or vitamin',
    pattern: /^[A-K]\d{1,2}$/,
    after: new Set(['thromboxane', 'prostaglandin', 'leukotriene', 'vitamin', 'coenzyme']),
    examples: { yes: ['A2'], no: ['AT1'] },
  },
  {
    what: 'a set of reagents that is sold',
    pattern: /^Kit$/,
    after: new Set(
      'express mini midi maxi micro plus assay isolation extraction purification labeling labelling synthesis detection reagent reagents tissue rna dna cleanup system set library elisa'.split(
        ' ',
      ),
    ),
    examples: { yes: ['Kit'], no: ['KIT', 'c-Kit'] },
  },
  {
    what: 'what a product or instrument is for',
    pattern: /^(?:Prep|Flow|Scan|Pro|Max|Plus)$/,
    before: new Set('station kit kits system systems column columns reagent software analyzer analyser'.split(' ')),
    examples: { yes: ['Prep'], no: ['PREP'] },
  },
  {
    what: 'an enzyme that must not be in a reagent, or that is one',
    pattern: /^(?:RN|DN)ases?$/i,
    before: new Set(['free', 'treatment', 'treated', 'digestion', 'inhibitor', 'inhibitors', 'set']),
    examples: { yes: ['RNase', 'DNase'], no: ['RNASE1', 'RNase L'] },
  },
  {
    what: 'the clone of the antibody against Ki-67',
    pattern: /^MIB-?1$/,
    before: new Set('antibody antibodies monoclonal mouse clone labeling labelling index indices staining'.split(' ')),
    examples: { yes: ['MIB1', 'MIB-1'], no: ['MIB2'] },
  },
  {
    what: 'a database',
    pattern: /^\p{L}{2,7}B(?:ase|ank)$/u,
    examples: { yes: ['miRBase', 'GenBank', 'FlyBase'], no: ['PTPase', 'NFKB1'] },
  },
  { what: 'the version of a product', pattern: /^v\d{1,2}$/, examples: { yes: ['v2'], no: ['V2R', 'v-raf'] } },
  {
    what: 'a cell',
    pattern: /^(?:[\p{L}\d]+[\s-])*(?:cells?|\p{L}{3,}cytes?)$/iu,
    examples: { yes: ['T-cell', 'early T-cell', 'monocytes'], no: ['CEL', 'CELSR1'] },
  },
  {
    what: 'a general word for molecular patterns, signals or effectors',
    pattern: /^(?:PAMP|DAMP|MAMP|SNP|SNV|CNV|DEG|CDs|log[- ]?(?:2|10)$)s?$/,
    examples: { yes: ['PAMPs', 'log2'], no: ['CD8'] },
  },
];

/** Whether a candidate is one of them in this paper. Made for one paper. */
export function neverGeneReader(
  context: RecognitionContext,
): (candidate: Pick<GeneCandidate, 'text' | 'firstToken'>) => boolean {
  const words = new Map<string, boolean>();
  const paperHas = (beginning: string): boolean => {
    let has = words.get(beginning);
    if (has === undefined)
      words.set(beginning, (has = context.tokens.some(({ text }) => text.toLowerCase().startsWith(beginning))));
    return has;
  };
  return ({ text, firstToken }) =>
    text.length <= LONGEST &&
    neverGenes.some(
      ({ pattern, inPaperWith, after, before }) =>
        pattern.test(text) &&
        (!inPaperWith || inPaperWith.some(paperHas)) &&
        (!after || after.has(wordBefore(context, firstToken))) &&
        (!before || before.has(wordAfter(context, firstToken, text))),
    );
}

/** The word after a name that begins at the token. */
function wordAfter({ tokens }: RecognitionContext, firstToken: number, text: string): string {
  const end = (tokens[firstToken]?.start ?? 0) + text.length;
  let at = firstToken;
  while ((tokens[at]?.start ?? end) < end) at++;
  return wordAt(tokens, isHyphen(wordAt(tokens, at)) ? at + 1 : at);
}

function wordBefore({ tokens }: RecognitionContext, at: number): string {
  const before = wordAt(tokens, at - 1);
  return isHyphen(before) ? wordAt(tokens, at - 2) : before;
}

/** Of any name that the patterns match. */
const LONGEST = 16;
