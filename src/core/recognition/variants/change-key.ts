import { RESIDUE } from './variant-notation';

/** One-letter codes of the three-letter ones (IUPAC). */
const LETTER_OF: ReadonlyMap<string, string> = new Map(
  (
    'Ala:A Arg:R Asn:N Asp:D Cys:C Gln:Q Glu:E Gly:G His:H Ile:I Leu:L Lys:K Met:M Phe:F Pro:P Ser:S Thr:T Trp:W Tyr:Y ' +
    'Val:V'
  )
    .split(' ')
    .map((pair): [string, string] => [pair.slice(0, 3), pair.slice(4)]),
);

const CODES = new RegExp(RESIDUE, 'g');

/** The same for all spellings of one change: "p.Val600Glu", "p.(Val600Glu)", "Val 600 Glu" and "V600E" are "V600E". */
export function changeKey(text: string): string {
  return text
    .replace(/^p\./, '')
    .replace(/[\s()-]/g, '')
    .replace(CODES, (code) => LETTER_OF.get(code) ?? code)
    .replace(/Ter|Stop|stop|\*/, 'X');
}
