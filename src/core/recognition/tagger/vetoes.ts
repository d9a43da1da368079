import type { EntityType } from '../../analysis';

/** Words that a tagger may take for a name and that are none, whatever its belief. */
interface Veto {
  readonly what: string;
  /** All types where absent. */
  readonly type?: EntityType;
  /** Tested on the words of the span; must match from their beginning or to their end. */
  readonly pattern: RegExp;
  readonly examples: { readonly yes: readonly string[]; readonly no: readonly string[] };
}

export const vetoes: readonly Veto[] = [
  {
    what: 'a figure, table or other part of the paper',
    pattern: /^(?:fig(?:ure|s)?|tab(?:le)?|supp(?:lementary|l)?|data|dataset|section|panel|movie|file|ref)(?:\b|\d)/i,
    examples: { yes: ['Fig. 3', 'Table 2', 'Data1'], no: ['FIGLA', 'figo'] },
  },
  {
    what: 'a number or a statistic',
    pattern: /^[\d.,;:%±<>=~ -]+(?:E-?\d+)?$|^p[- ]?values?\d*$/i,
    examples: { yes: ['4.35E-11', 'P-value3'], no: ['p53', '5-FU'] },
  },
  {
    what: 'without a letter at its beginning or end',
    pattern: /^[^\p{L}\p{N}([]|[^\p{L}\p{N})\]+*'′-]$/u,
    examples: { yes: ['/TLR4', 'CD4,'], no: ['CD4+', '(TGF) beta', "3'"] },
  },
  {
    what: 'an antibody: the gene is what it binds',
    type: 'gene',
    pattern: /^anti-|\b(?:antibod(?:y|ies)|antiser(?:um|a)|mabs?)$/i,
    examples: { yes: ['anti-CD3 antibody', 'IL-6 antibodies'], no: ['CD3', 'antithrombin'] },
  },
  {
    what: 'a genotype and its cells: the genotype is none of the name',
    type: 'cellType',
    pattern: /[-+] ?\/ ?[-+]/,
    examples: { yes: ['Crx-/- photoreceptors'], no: ['CD4+ T cells'] },
  },
  {
    what: 'an adjective alone',
    type: 'cellType',
    pattern: /^\p{L}?\p{Ll}+(?:al|oid|ic|ary|ous|iar|ive|ar)$/u,
    examples: { yes: ['Neuronal', 'myeloid', 'glial'], no: ['hepatocytes', 'glia'] },
  },
  {
    what: 'a type number alone',
    type: 'cellType',
    pattern: /^type ?(?:\d|I+V?)[a-z]?$/i,
    examples: { yes: ['Type 1'], no: ['type 2 pneumocytes'] },
  },
];

/** Whether the words can be no name of the type: one of `vetoes`, or brackets that do not close. */
export function isVetoed(text: string, type: EntityType): boolean {
  return !bracketsClose(text) || vetoes.some((veto) => (veto.type ?? type) === type && veto.pattern.test(text));
}

function bracketsClose(text: string): boolean {
  let open = 0;
  for (const char of text) {
    if (char === '(' || char === '[') open++;
    else if ((char === ')' || char === ']') && --open < 0) return false;
  }
  return open === 0;
}
