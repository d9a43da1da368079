import type { RuleInfo } from '../../rules/rule';
import {
  AMINO,
  AMINO_WORD,
  ARROW,
  AT_PLACE,
  BASE_WORD,
  CHANGE_NOUN,
  DNA_PLACE,
  LENGTH,
  LETTER,
  RESIDUE,
  STOP,
} from './variant-notation';

/** A way to write a sequence variant. Patterns are linear and matched on one sentence at a time. */
export interface VariantPattern extends RuleInfo {
  readonly pattern: RegExp;
  /** One of these must stand in the sentence, or the pattern is not tried; none = always tried. */
  readonly hints: readonly string[];
  /** Some of its matches have no digit. */
  readonly withoutDigits?: true;
  /** Belief that a match is a variant. */
  readonly score: number;
}

const HGVS = 'HGVS nomenclature, and the older spellings that papers use';
const OWN = 'written for this project';

const FRAMESHIFT = `fs(?:\\s?(?:Ter|X|\\*)\\d{0,4})?`;
const PROTEIN_END = `(?:${AMINO}?${FRAMESHIFT}|${RESIDUE}|${LETTER}(?![a-z])|=|${STOP}|delins[A-Za-z]{1,12}|del|dup|ins(?:[A-Z][A-Za-z]{0,11})?|ext\\S{0,6})`;
const PROTEIN_CHANGE = `${AMINO}\\s?\\d{1,5}(?:_${AMINO}\\d{1,5})?\\s?${PROTEIN_END}`;
const DNA_END = `(?:[ACGTU]{1,12}${ARROW}[ACGTU]{1,12}|[ACGT]/[ACGT]\\b|del(?:[ACGT]{1,30}|\\d{1,4})?(?:ins(?:[ACGT]{1,30}|\\d{1,4})?)?|dup(?:[ACGT]{1,30}|\\d{1,4})?|ins(?:[ACGT]{1,30}|\\d{1,4})|inv\\d{0,6})`;

/** A part of each amino acid in words that no other word has often. */
const AMINO_WORD_HINTS =
  'alanin arginin asparagin aspart cystein glutam glycin histidin leucin lysin methionin prolin serin threonin tryptophan tyrosin valin'.split(
    ' ',
  );

const INTRON_END = `[ACGTacgt]${ARROW}[ACGTacgt]|[ACGT]/[ACGT]|del[ACGT]{0,20}|ins[ACGT]{1,20}|[ACGT]{1,2}(?:\\+[ACGT]{2})?`;

export const variantPatterns: readonly VariantPattern[] = [
  {
    id: 'variant.dbsnp',
    title: 'is a reference SNP number of dbSNP',
    source: 'dbSNP',
    pattern: /\b[rR]s\d{3,10}\b/g,
    hints: ['rs', 'Rs'],
    score: 0.98,
    examples: { yes: ['carriers of rs12345'], no: ['the rs of 12345'] },
  },
  {
    id: 'variant.hgvs-protein',
    title: 'is a change of the protein in HGVS notation',
    source: HGVS,
    pattern: new RegExp([`\\bp\\.\\s?(?:[[(]{1,2}${PROTEIN_CHANGE}[\\])]{0,2}|${PROTEIN_CHANGE})`].join('|'), 'g'),
    hints: ['p.'],
    score: 0.98,
    examples: {
      yes: ['the change p.Arg175His', 'p.R175H', 'p.(Arg175His)', 'p. Glu104X', 'p.Leu45Valfs*12', 'p.E746_A750del'],
      no: ['see p. 175'],
    },
  },
  {
    id: 'variant.hgvs-dna',
    title: 'is a change of the DNA in HGVS notation',
    source: HGVS,
    pattern: new RegExp(
      [`\\b[cgmnr]\\.\\s?${DNA_PLACE}(?:_${DNA_PLACE})?\\s?${DNA_END}`, `\\bc\\.\\s?[ACGT]\\d{1,7}[ACGT]\\b`].join('|'),
      'g',
    ),
    hints: ['c.', 'g.', 'm.', 'n.', 'r.'],
    score: 0.98,
    examples: {
      yes: [
        'c.35G>A',
        'c.1521_1523delCTT',
        'c.123+1G>A',
        'c.310 G>T',
        'c.2406C-->A',
        'c.*12C>T',
        'c.76_77insG',
        'm.3243A>G',
      ],
      no: ['c. 35 patients', 'abc.12del', 'of c. 1900 and'],
    },
  },
  {
    id: 'variant.intronic',
    title: 'is a change within a numbered intron',
    source: HGVS,
    pattern: new RegExp(
      [
        `\\bIVS\\s?-?(?:\\d{1,3}|[IVX]{1,5})(?:\\s?[-−+]\\s?\\d{1,5})?,?\\s?(?:\\((?:${INTRON_END})\\)|(?:${INTRON_END})\\b)`,
      ].join('|'),
      'g',
    ),
    hints: ['IVS'],
    score: 0.95,
    examples: { yes: ['IVS8-2A>G', 'IVS9+459, A/G', 'IVSI-110 (G-->A)', 'IVS10 + 12G>A'], no: ['IVS was closed'] },
  },
  {
    id: 'variant.substitution',
    title: 'is a substitution of a base',
    source: HGVS,
    pattern: new RegExp(
      [
        `(?<![\\w.])(?:[-−+]\\s?)?\\d{2,6}(?:\\s?[-−+]\\s?\\d{1,5})?\\s?[ACGT]${ARROW}[ACGT]\\b`,
        `(?<![\\w.)-])[-−+]\\s?\\d{2,5},?\\s?\\(?[ACGT]/[ACGT]\\b\\)?`,
        `(?<![\\w.)-])\\d{2,5}[ACGT]/[ACGT]\\b`,
        `\\b[ACGT]\\(?[-−]?\\d{1,6}\\)?${ARROW}[ACGT]\\b`,
        `\\b[ACGT]\\([-−]?\\d{2,6}\\)[ACGT]\\b`,
        `\\b[ACGT][-−]\\d{2,5}[ACGT]\\b`,
        `(?<![\\w.)-])[-−+]\\d{3,5}[AGT]\\b(?!/)`,
      ].join('|'),
      'g',
    ),
    hints: ['>', '→', '/', '-', '−', '(', '+'],
    score: 0.9,
    examples: {
      yes: ['the 1298A>C change', '-251A/A', '-1082(G/A)', '1691G/A', 'C-509T', 'G(-308)A', '-3279, A/C'],
      no: ['5 > 4', 'kept at -80C', '12 A/B tests', 'type 1A/B'],
    },
  },
  {
    id: 'variant.codon-triplet',
    title: 'is a change of one codon to another',
    source: OWN,
    pattern: new RegExp([`\\b[ACGT]{3}(?:${ARROW}|\\sto\\s)[ACGT]{3}\\b${AT_PLACE}?`].join('|'), 'g'),
    hints: ['>', '→', ' to '],
    withoutDigits: true,
    score: 0.85,
    examples: { yes: ['GTT-->GCT', 'TGC to TGG'], no: ['CAT scans to TAG', 'CAG repeats'] },
  },
  {
    id: 'variant.residue-long',
    title: 'is a change of one amino acid to another',
    source: HGVS,
    pattern: new RegExp(
      [
        `\\b${RESIDUE}(?:`,
        [
          `[-(\\s]?\\d{1,5}\\)?(?:\\s?-{0,4}>\\s?|→|-to-|\\sto\\s|-|\\s)?(?:${RESIDUE}|Ter\\b|[Ss]top\\b|STOP\\b|X\\b|\\*|fs(?:X|\\*|Ter)?\\d{0,4}|del\\b|dup\\b|ins\\b)(?![a-z])`,
          `${ARROW}(?:${RESIDUE}\\b|[Ss]top\\b|Ter\\b)(?:(?:\\s${CHANGE_NOUN})?${AT_PLACE})?`,
          `-?\\sto\\s-?${RESIDUE}(?:\\s${CHANGE_NOUN}${AT_PLACE}|(?=\\s${CHANGE_NOUN}))`,
          `-to-${RESIDUE}\\b(?:\\s${CHANGE_NOUN}${AT_PLACE}?)?`,
          `\\d{1,5}(?=\\s(?:allele|variant|homozyg|heterozyg|carrier))`,
          `\\d{1,4}[-_]${RESIDUE}\\d{1,4}(?:del|dup|ins)`,
        ].join('|'),
        ')',
      ].join(''),
      'g',
    ),
    hints: [
      'Ala',
      'Arg',
      'As',
      'Cys',
      'Gl',
      'His',
      'Ile',
      'Leu',
      'Lys',
      'Met',
      'Phe',
      'Pro',
      'Ser',
      'Thr',
      'Trp',
      'Tyr',
      'Val',
    ],
    withoutDigits: true,
    score: 0.92,
    examples: {
      yes: ['Val600Glu', 'Arg506 to Gln', 'Cys 282 Tyr', 'Val-66-Met', 'Glu 272 to stop', 'Gly-->Ser', 'Arg(506)Gln'],
      no: ['Valentine 600', 'phosphorylation at Ser473 and Thr308'],
    },
  },
  {
    id: 'variant.residue-short',
    title: 'is written as a change of one amino acid to another',
    source: HGVS,
    pattern: new RegExp(
      [
        `\\b${LETTER}[1-9]\\d{1,3}(?:${LETTER}|X)\\b(?!-\\d)(?!\\s(?:(?!mutant|mutated|positive|expressing)[a-z]+\\s)?cell)`,
        // A symbol before it makes it a change of that gene.
        `(?<=\\b[A-Z][A-Z\\d]{2,6}[ -])${LETTER}[1-9]\\d{1,3}(?:${LETTER}|X)\\b(?!-\\d)`,
        `\\b[ACGT]\\d{5,6}[ACGT]\\b`,
      ].join('|'),
      'g',
    ),
    hints: [],
    score: 0.75,
    examples: {
      yes: ['BRAF V600E', 'R140Q-podocin', 'JAK2 V617F cells', 'V617F mutant cells', 'C35322T'],
      no: ['the A549 cells', 'T98G glioma cells'],
    },
  },
  {
    id: 'variant.residue-end',
    title: 'is a stop, frameshift, deletion, duplication or insertion at amino acids',
    source: HGVS,
    pattern: new RegExp(
      [
        `\\b${LETTER}[1-9]\\d{0,4}(?:_${LETTER}\\d{1,5})?(?:(?:${LETTER}?fs(?:X|\\*|Ter)?\\d{0,4}|[Ss]top|STOP|Ter)\\b|\\*|delins[A-Z]{1,12}\\b|del\\b|dup\\b|ins[A-Z]{0,12}\\b)`,
      ].join('|'),
      'g',
    ),
    hints: ['fs', 'top', 'TOP', 'Ter', '*', 'del', 'dup', 'ins'],
    score: 0.92,
    examples: {
      yes: ['E746_A750del', 'E873stop', 'Y342fs', 'T12fsX30', 'V769_D770insASV', 'Q61*', 'K27del'],
      no: ['model12', 'A12 fsx'],
    },
  },
  {
    id: 'variant.deletion',
    title: 'is a deletion, insertion or duplication at a position',
    source: HGVS,
    pattern: new RegExp(
      [
        `(?<![\\w.])[-−]?\\d{1,6}(?:[_–-]\\d{1,6})?\\s?[ACGT]?(?:\\s?ins\\s?[>/]\\s?del|\\s?Ins\\s?/\\s?Del|(?:del|ins|dup)(?:[A-Z]{1,20}|\\d{1,3})\\b|(?:del|ins|dup)\\s[ACGT]{1,20}\\b)`,
        `\\b(?:del|ins|dup)\\s?[ACGT]{1,20}\\s?\\d{1,6}\\b`,
        `\\b(?:del|ins|dup)\\d{0,5}[ACGT]{2,20}\\b`,
        `\\b(?:del|ins|dup)\\d{1,5}[ACGT]\\b`,
      ].join('|'),
      'g',
    ),
    hints: ['del', 'ins', 'dup', 'Ins'],
    withoutDigits: true,
    score: 0.9,
    examples: {
      yes: ['185delAG', '657del5', '-141Cins>del', '2238-9del AG', 'delTTCA', '157delMTTTVP'],
      no: ['delivery 185', 'insulin 12', 'model 12 del'],
    },
  },
  {
    id: 'variant.delta',
    title: 'is a known deletion, written with a delta',
    source: OWN,
    pattern: new RegExp([`(?:Δ|∆|\\b[Dd]elta|\\bDD)[\\s-]?(?:F508|Phe508|32)\\b(?:\\sdeletion)?`].join('|'), 'g'),
    hints: ['508', '32'],
    score: 0.9,
    examples: { yes: ['ΔF508', 'delta F508', 'CCR5-Delta32', 'Δ32'], no: ['delta 6', 'Δ9-THC'] },
  },
  {
    id: 'variant.exon',
    title: 'is a deletion, insertion or skipping of exons',
    source: OWN,
    pattern: new RegExp(
      [
        `\\b[Ee]xons?\\s\\d{1,3}(?:\\s?(?:[-–/]|to|and)\\s?\\d{1,3})?[\\s-](?:in-frame\\s)?(?:deletions?|insertions?|duplications?|skipping|del|ins|dup)\\b`,
        `\\b(?:deletions?|duplications?)\\sof\\sexons?\\s\\d{1,3}(?:\\s?(?:[-–]|to|and)\\s?\\d{1,3})?\\b`,
      ].join('|'),
      'g',
    ),
    hints: ['xon'],
    score: 0.85,
    examples: {
      yes: ['EGFR exon 19 deletion', 'MET exon 14 skipping', 'exon 20 insertions', 'deletion of exons 3-5'],
      no: ['exon 19 was sequenced', 'deletion of the exon'],
    },
  },
  {
    id: 'variant.tandem',
    title: 'is a tandem duplication within a gene',
    source: OWN,
    pattern: new RegExp([`\\b[Ii]nternal tandem duplications?\\b`, `(?<=\\bFLT3[-/ ])(?:ITDs?|TKD)\\b`].join('|'), 'g'),
    hints: ['tandem', 'ITD', 'TKD'],
    withoutDigits: true,
    score: 0.9,
    examples: { yes: ['FLT3-ITD', 'an internal tandem duplication'], no: ['iodide transport defect (ITD)'] },
  },
  {
    id: 'variant.codon',
    title: 'is a change in a numbered codon',
    source: OWN,
    pattern: new RegExp(
      [
        `\\bcodons?\\s\\d{1,4}(?:(?:/|,\\s|\\sand\\s|\\sor\\s)\\d{1,4})?(?=\\s(?:mutation|mutant|polymorphism|variant|substitution))`,
        `\\bcodon\\s\\d{1,4}\\s(?:deletion|insertion)\\b`,
        `\\bcodon\\s\\d{1,4},\\s${AMINO_WORD}\\sto\\s${AMINO_WORD}\\b`,
      ].join('|'),
      'g',
    ),
    hints: ['codon'],
    score: 0.7,
    examples: {
      yes: ['KRAS codon 12 mutations', 'codons 12 and 13 mutations'],
      no: ['a stop codon', 'codon 12 of the gene'],
    },
  },
  {
    id: 'variant.words.base',
    title: 'is a change of a base in words',
    source: OWN,
    pattern: new RegExp(
      [
        `\\b[ACGT](?:-to-|\\sto\\s|${ARROW})[ACGT](?:\\s(?:base|nucleotide|point|single)){0,2}\\s${CHANGE_NOUN}${AT_PLACE}`,
        `\\b[ACGT](?:-to-|\\sto\\s|${ARROW})[ACGT](?=(?:\\s(?:base|nucleotide|point|single)){0,2}\\s${CHANGE_NOUN})`,
        `\\b[ACGT]\\s?(?:-to-|\\sto\\s|${ARROW})[ACGT]${AT_PLACE}`,
        `\\b${BASE_WORD}(?:\\s\\([ACGT]\\))?(?:-to-|\\s(?:to|for|by)\\s(?:an?\\s)?)${BASE_WORD}(?:\\s\\([ACGT]\\))?(?:\\s${CHANGE_NOUN})?${AT_PLACE}`,
        `\\b${BASE_WORD}(?:\\s\\([ACGT]\\))?(?:-to-|\\sto\\s(?:an?\\s)?)${BASE_WORD}(?:\\s\\([ACGT]\\))?(?=\\s${CHANGE_NOUN})`,
        `\\b[ACGT]/[ACGT](?=\\s(?:polymorphism|SNP|transition|transversion|substitution|single nucleotide))`,
        `\\b[ACGT](?:\\s?-{1,3}>\\s?|>|→)[ACGT]\\b`,
      ].join('|'),
      'g',
    ),
    hints: [
      '>',
      '→',
      'trans',
      'substitution',
      'mutation',
      'change',
      'replace',
      'polymorphism',
      'SNP',
      'position',
      'nucleotide',
      'codon',
      'residue',
    ],
    withoutDigits: true,
    score: 0.8,
    examples: {
      yes: [
        'a G-to-A transition at nucleotide 123',
        'a C to T substitution',
        'thymine to guanine transversion at nucleotide 512',
        'the C/T polymorphism',
      ],
      no: ['from A to C in the figure', 'vitamin C to T cells'],
    },
  },
  {
    id: 'variant.words.residue',
    title: 'is a change of an amino acid in words',
    source: OWN,
    pattern: new RegExp(
      [
        `\\b${AMINO_WORD}(?:`,
        [
          `(?:\\s\\([A-Za-z]{1,3}\\))?(?:\\sresidue)?(?:-{1,3}>|-to-|→|\\s(?:to|for|by|with|into)\\s(?:an?\\s)?)(?:${AMINO_WORD}|stop codon|stop|premature stop codon|termination codon)(?:\\sresidue)?(?:\\s\\([A-Za-z]{1,3}\\))?(?:\\s${CHANGE_NOUN})?${AT_PLACE}`,
          `(?:-{1,3}>|-to-|→|\\sto\\s(?:an?\\s)?)(?:${AMINO_WORD}|stop codon)(?=\\s${CHANGE_NOUN})`,
          `[\\s-]\\d{1,4}(?:-to-|-|\\s(?:to|for|by|with)\\s(?:an?\\s)?|\\s)${AMINO_WORD}\\b`,
          `(?:\\scodon)?${AT_PLACE}\\s(?:to|by|for|with|into)\\s(?:an?\\s)?(?:${AMINO_WORD}|stop codon|stop)\\b`,
        ].join('|'),
        ')',
      ].join(''),
      'g',
    ),
    hints: AMINO_WORD_HINTS,
    withoutDigits: true,
    score: 0.9,
    examples: {
      yes: [
        'a valine to glutamic acid substitution at position 600',
        'arginine 117 to histidine',
        'serine 241 by cysteine',
        'tyrosine at amino acid position 318 by histidine',
        'glycine-12-valine',
        'leucine-->proline substitution at codon 77',
      ],
      no: ['the ratio of phenylalanine to tyrosine', 'arginine for the patients'],
    },
  },
  {
    id: 'variant.words.length',
    title: 'is a deletion, insertion or duplication of so many bases or residues',
    source: OWN,
    pattern: new RegExp(
      [
        `\\b${LENGTH}[ -](?:\\([^()]{1,12}\\)\\s)?(?:in-frame\\s)?(?:insertion/deletion|ins/del|deletion|insertion|duplication)\\b${AT_PLACE}?`,
        `\\b(?:deletion|insertion|duplication)\\sof\\s${LENGTH}\\b${AT_PLACE}?`,
        `\\b(?:deletion|insertion|duplication)\\sof\\samino acids\\s\\d{1,4}(?:-|–|\\sto\\s)\\d{1,4}\\b`,
        `\\b(?:[ACGT]{1,6}|${BASE_WORD})\\s(?:nucleotide\\s)?(?:deletion|insertion|duplication)(?:${AT_PLACE}|\\sat\\s\\d{2,7})`,
        `\\b(?:deletion|insertion|duplication)\\sof\\s(?:an?\\s)?(?:[ACGT]{1,6}|${BASE_WORD})${AT_PLACE}`,
        `\\b[ACGT]{2,8}\\s(?:deletion|insertion|duplication)\\b`,
      ].join('|'),
      'g',
    ),
    hints: ['deletion', 'insertion', 'duplication', 'ins/del'],
    withoutDigits: true,
    score: 0.85,
    examples: {
      yes: [
        'a 32-bp deletion',
        'the nine-nucleotide deletion',
        'deletion of 12 bp',
        'T deletion at 5063',
        'TTAT insertion',
      ],
      no: ['12 deletions', 'insertion of 12 needles', 'CAG repeats'],
    },
  },
];
