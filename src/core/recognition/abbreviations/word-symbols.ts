/** Words that short forms write with other letters than their own, by convention of a field. */
export interface WordSymbols {
  readonly title: string;
  readonly source: string;
  /** Each symbol, letters and signs only, with the words it stands for, in lower case and in the singular. */
  readonly symbols: Readonly<Record<string, string>>;
  /** Definitions that need the table. */
  readonly examples: readonly (readonly [shortForm: string, longForm: string])[];
}

export const wordSymbols: readonly WordSymbols[] = [
  {
    title: 'Numbers in words and in Roman figures',
    source: 'English and Roman numerals',
    symbols: {
      1: 'one first single i', 2: 'two second double twice ii', 3: 'three third triple iii', 4: 'four fourth iv',
      5: 'five fifth v', 6: 'six sixth vi', 7: 'seven seventh vii', 8: 'eight eighth viii', 9: 'nine ninth ix',
      10: 'ten tenth x',
    }, // prettier-ignore
    examples: [
      ['6MWT', 'six-minute walk test'],
      ['2D', 'second derivative'],
      ['C9A', 'complement IX assay'],
    ],
  },
  {
    title: 'Signs of what is present or absent',
    source: 'Customary notation of strains, markers and genotypes',
    symbols: { '+': 'positive plus', '-': 'negative minus null deficient knockout' },
    examples: [
      ['HER2-', 'HER2 receptor negative'],
      ['DP+', 'double positive'],
    ],
  },
  {
    title: 'Chemical elements whose symbols come from Latin, ions, small molecules',
    source: 'IUPAC names and symbols of the elements',
    symbols: {
      'k+': 'potassium kalium', 'na+': 'sodium natrium', 'ca2+': 'calcium', 'mg2+': 'magnesium', 'cl-': 'chloride',
      'h+': 'proton hydrogen', 'zn2+': 'zinc', fe: 'iron ferric ferrous', cu: 'copper cupric', ag: 'silver', au: 'gold',
      hg: 'mercury', pb: 'lead', sn: 'tin', sb: 'antimony', w: 'tungsten', o2: 'oxygen dioxygen', sh: 'thiol sulfhydryl',
    }, // prettier-ignore
    examples: [
      ['K+', 'potassium'],
      ['FeS', 'iron sulphate'],
      ['SPO2', 'saturation of pulse oxygen'],
    ],
  },
  {
    title: 'Quantities with a symbol of their own',
    source: 'Customary symbols of physiology and chemistry (IUPS, IUPAC)',
    symbols: {
      i: 'current',
      k: 'rate constant',
      g: 'conductance',
      q: 'flow perfusion output',
      v: 'uptake consumption',
    },
    examples: [
      ['k(d)', 'decay rate'],
      ['VO2', 'oxygen uptake'],
      ['gK', 'potassium conductance'],
    ],
  },
  {
    title: 'Hormones, transmitters and metabolites',
    source: 'Customary symbols of biochemistry; IUPAC-IUB recommendations',
    symbols: {
      e1: 'estrone oestrone', e2: 'estradiol oestradiol', e3: 'estriol oestriol', p4: 'progesterone',
      t3: 'triiodothyronine', t4: 'thyroxine thyroxin', ne: 'noradrenaline', e: 'adrenaline', '5ht': 'serotonin',
      gsh: 'glutathione', gssg: 'glutathione', h2o2: 'peroxide',
    }, // prettier-ignore
    examples: [
      ['FT4', 'free thyroxine'],
      ['5-HT', 'serotonin'],
      ['NE', 'noradrenaline'],
    ],
  },
  {
    title: 'Medicines under symbols of their own',
    source: 'Customary symbols of oncology and pharmacology',
    symbols: {
      arac: 'cytarabine', ctx: 'cyclophosphamide', cy: 'cyclophosphamide', cddp: 'cisplatin', ddp: 'cisplatin',
      lohp: 'oxaliplatin', adr: 'doxorubicin', adm: 'doxorubicin', vcr: 'vincristine', vp16: 'etoposide',
      cpt11: 'irinotecan', '6mp': 'mercaptopurine', csa: 'cyclosporin cyclosporine ciclosporin', fk506: 'tacrolimus',
      azt: 'zidovudine', '3tc': 'lamivudine', asa: 'aspirin', inh: 'isoniazid', ru486: 'mifepristone', hu: 'hydroxycarbamide',
    }, // prettier-ignore
    examples: [
      ['CDDP', 'cisplatin'],
      ['AraC', 'cytarabine'],
      ['CsA', 'cyclosporine'],
    ],
  },
];

const symbolsByWord = new Map<string, string[]>();
for (const { symbols } of wordSymbols) {
  for (const [symbol, words] of Object.entries(symbols)) {
    for (const word of words.split(' ')) symbolsByWord.set(word, [...(symbolsByWord.get(word) ?? []), symbol]);
  }
}

const NONE: readonly string[] = [];

/** What a word, or a part of a hyphenated one, may be written as; a plural s is allowed. */
export function symbolsOf(word: string): readonly string[] {
  const lower = word.toLowerCase();
  return symbolsByWord.get(lower) ?? (lower.endsWith('s') ? symbolsByWord.get(lower.slice(0, -1)) : undefined) ?? NONE;
}
