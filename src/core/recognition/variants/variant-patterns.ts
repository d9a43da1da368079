import type { RuleInfo } from '../../rules/rule';

/** A way to write a sequence variant. Patterns are sticky-free, linear, and matched on one sentence at a time. */
export interface VariantPattern extends RuleInfo {
  readonly pattern: RegExp;
  /** Belief that a match is a variant. */
  readonly score: number;
}

const HGVS = 'HGVS nomenclature, and the older spellings that papers use';
const RESIDUE = 'Ala|Arg|Asn|Asp|Cys|Gln|Glu|Gly|His|Ile|Leu|Lys|Met|Phe|Pro|Ser|Thr|Trp|Tyr|Val';
const PROTEIN_CHANGE = `(?:${RESIDUE}|[A-Z])\\d{1,4}(?:_(?:${RESIDUE}|[A-Z])\\d{1,4})?(?:${RESIDUE}|[A-Z*=]|Ter|fs|del|dup|ins)(?:fs)?(?:(?:Ter|[X*])\\d{0,4}|${RESIDUE})?`;

export const variantPatterns: readonly VariantPattern[] = [
  {
    id: 'variant.dbsnp',
    title: 'is a reference SNP number of dbSNP',
    source: 'dbSNP',
    pattern: /\brs\d{3,10}\b/g,
    score: 0.98,
    examples: { yes: ['carriers of rs12345'], no: ['the rs of 12345'] },
  },
  {
    id: 'variant.hgvs-protein',
    title: 'is a change of the protein in HGVS notation',
    source: HGVS,
    pattern: new RegExp(`\\bp\\.\\s?(?:\\(${PROTEIN_CHANGE}\\)|${PROTEIN_CHANGE})`, 'g'),
    score: 0.98,
    examples: { yes: ['the change p.Arg175His', 'p.R175H', 'p.(Arg175His)'], no: ['see p. 175'] },
  },
  {
    id: 'variant.hgvs-dna',
    title: 'is a change of the DNA in HGVS notation',
    source: HGVS,
    pattern:
      /\b[cgmn]\.\s?[-*]?\d{1,9}(?:[+-]\d{1,6})?(?:_[-*]?\d{1,9}(?:[+-]\d{1,6})?)?(?:[ACGT]{1,12}\s?>\s?[ACGT]{1,12}|del[ACGT]{0,20}(?:ins[ACGT]{1,20})?|dup[ACGT]{0,20}|ins[ACGT]{1,20}|inv\d{0,6})/g,
    score: 0.98,
    examples: { yes: ['c.35G>A', 'c.1521_1523delCTT'], no: ['c. 35 patients'] },
  },
  {
    id: 'variant.substitution',
    title: 'is a substitution of a base',
    source: HGVS,
    pattern:
      /(?<![\w.])-?\d{2,6}\s?[ACGT]\s?(?:>|-->|→)\s?[ACGT]\b|\b[ACGT]-?\d{1,6}\s?(?:>|-->|→)\s?[ACGT]\b|\b[ACGT]-\d{2,5}[ACGT]\b/g,
    score: 0.9,
    examples: { yes: ['the 1298A>C change'], no: ['5 > 4'] },
  },
  {
    id: 'variant.residue-long',
    title: 'is a change of one amino acid to another',
    source: HGVS,
    pattern: new RegExp(
      `\\b(?:${RESIDUE})[-(]?\\d{1,4}\\)?[-\\s]?(?:to|-->|->|→|>)?[-\\s]?(?:${RESIDUE}|Ter|Stop|stop|X)\\b`,
      'g',
    ),
    score: 0.92,
    examples: { yes: ['Val600Glu', 'Arg506 to Gln'], no: ['Valentine 600'] },
  },
  {
    id: 'variant.residue-short',
    title: 'is written as a change of one amino acid to another',
    source: HGVS,
    pattern: /\b[AC-IK-NP-TVWY][1-9]\d{1,3}[AC-IK-NP-TVWYX]\b(?!-)/g,
    score: 0.75,
    examples: { yes: ['BRAF V600E'], no: ['the A549 cells'] },
  },
  {
    id: 'variant.deletion',
    title: 'is a deletion or insertion at a position',
    source: HGVS,
    pattern:
      /\b\d{1,6}(?:[_-]\d{1,6})?(?:del|ins|dup)[ACGT]{1,20}\b|\b(?:del|ins)\s?[ACGT]{1,12}\s?\d{1,6}\b|\bdelta\s?F508\b|ΔF508\b/g,
    score: 0.9,
    examples: { yes: ['185delAG', 'ΔF508'], no: ['delivery 185'] },
  },
];

export const variantRules: readonly RuleInfo[] = variantPatterns.map(({ id, title, source, examples }) => ({
  id,
  title,
  source,
  examples,
}));
