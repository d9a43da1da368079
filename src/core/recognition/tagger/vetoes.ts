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
    what: 'a statistic or the head of a column of identifiers',
    pattern: /^log[- ]?rank\b|[- ](?:IDs?|identifiers?)$/i,
    examples: { yes: ['Log-Rank P', 'GO-ID', 'Probe IDs'], no: ['BID', 'ID1'] },
  },
  {
    what: 'a name and the figures of a table',
    type: 'gene',
    pattern: /\s\d+[.,]\d/,
    examples: { yes: ['CRP 6,3', 'LDH 4.1 (0.2)'], no: ['IL 6', 'Kv1.3', 'type 2 deiodinase'] },
  },
  {
    what: 'a short form and what it is found in or given with',
    type: 'gene',
    pattern: /^\p{Lu}{2,}\d* (?:in|with|by|for|to) /u,
    examples: { yes: ['AI in hormone receptor', 'CT with VEGF'], no: ['inhibitor of DNA binding 1'] },
  },
  {
    what: 'a domain that many proteins have',
    type: 'gene',
    pattern: /\bhomology(?: (?:\d|domain|region))*s?$/i,
    examples: { yes: ['src homology 2', 'pleckstrin homology domain'], no: ['SRC', 'sterile alpha motif kinase'] },
  },
  {
    what: 'the surface of cells',
    type: 'gene',
    pattern: /^(?:glycocaly(?:x|ces)|lipid rafts?|basement membranes?|extracellular matrix|cytoskeleton)$/i,
    examples: { yes: ['Glycocalyx', 'basement membrane'], no: ['syndecan-1', 'matrix metalloproteinase'] },
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
    what: 'a body fluid',
    type: 'cellType',
    pattern: /^(?:whole |peripheral |cord |venous |arterial )*(?:blood|plasma|serum|lymph|bone marrow)$/i,
    examples: { yes: ['Blood', 'peripheral blood'], no: ['blood cells', 'bone marrow cells'] },
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
