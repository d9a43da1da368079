import type { RuleInfo } from '../../rules/rule';

/** Ways of writing that look like symbols and are none. A pattern must match the whole name. */
export interface StopPattern extends RuleInfo {
  readonly pattern: RegExp;
}

const OWN = 'written for this project';

export const stopPatterns: readonly StopPattern[] = [
  {
    id: 'gene.against.band',
    title: 'is a band of a chromosome',
    source: 'ISCN',
    pattern: /^(?:\d{1,2}|X|Y)[pq](?:\d{1,2}(?:\.\d{1,2})?)?$/,
    examples: { yes: ['17p13', 'Xq28'], no: ['p53'] },
  },
  {
    id: 'gene.against.position',
    title: 'is a residue or a change at a position',
    source: 'HGVS; the mouse genes of the p53 family, Trp53, Trp63 and Trp73, look like tryptophans',
    pattern:
      /^(?!Trp[567]3$)(?:Ala|Arg|Asn|Asp|Cys|Gln|Glu|Gly|His|Ile|Leu|Lys|Met|Phe|Pro|Ser|Thr|Trp|Tyr|Val|[A-Z])\d{2,4}[A-Z]?$/,
    examples: { yes: ['Arg175', 'V600E'], no: ['CD19', 'Trp53'] },
  },
  {
    id: 'gene.against.exponent',
    title: 'is the exponent of a number',
    source: OWN,
    pattern: /^E[-−–]?\d{1,3}$/,
    examples: { yes: ['E-12'], no: ['E2F1'] },
  },
  {
    id: 'gene.against.isotope',
    title: 'is an isotope',
    source: OWN,
    pattern: /^(?:\d{1,3}[A-Z][a-z]?|(?:Tc|Ga|Lu|Ir|Rb|Cs|Co|Sr|In|Re|Ho|Pd)\d{2,3}m?)$/,
    examples: { yes: ['99Tc', 'Lu177'], no: ['CD20'] },
  },
  {
    id: 'gene.against.restriction-enzyme',
    title: 'is a restriction enzyme',
    source: 'REBASE',
    pattern:
      /^(?:Bam|Eco|Hind|Kpn|Pst|Sac|Sal|Sma|Xba|Xho|Nco|Nde|Not|Bgl|Msp|Hpa|Taq|Hae|Alu|Rsa|Pvu|Sph|Cla|Apa|Nhe|Mbo|Dra|Spe|Sfi|Ava|Hinf|Bst|Nla|Dde|Fok|Sca|Stu|Avr|Asc|Mlu)[A-Z\d]{0,3}(?:I{1,3}|IV|V)$/,
    examples: { yes: ['BamHI'], no: ['NOTCH1'] },
  },
  {
    id: 'gene.against.stage',
    title: 'is a tumour stage',
    source: 'TNM classification',
    pattern: /^[cpy]{0,2}(?:T[0-4X]|N[0-3X]|M[01X])[a-d]?$/,
    examples: { yes: ['pT3', 'N0'], no: ['TP53'] },
  },
  {
    id: 'gene.against.numeral',
    title: 'is a number',
    source: OWN,
    pattern: /^(?:I{1,3}|IV|VI{0,3}|IX|X|XI{1,3})[ab]?$/,
    examples: { yes: ['III'], no: ['IL3'] },
  },
  {
    id: 'gene.against.arm',
    title: 'numbers a part of a study',
    source: OWN,
    pattern:
      /^(?:arm|group|phase|stage|type|day|week|grade|table|figure|fig|step|case|per|part|model|class|data|set|line|cohort|patient)s?\s?[\dIVX]+[a-c]?$/i,
    examples: { yes: ['arm 2', 'Data1'], no: ['ARMC2'] },
  },
];
