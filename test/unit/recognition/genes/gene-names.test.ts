import assert from 'node:assert/strict';
import { mentionsIn } from '../../../support/mentions-in';

/** `words@start → name match` for each gene, in order. */
const genesIn = (text: string): string[] =>
  mentionsIn(text, 'gene').map(
    ({ text: words, start, name, match }) =>
      `${words}@${start} → ${name ?? '?'}${match === 'exact' ? '' : ` ${match}`}`,
  );

type Read = readonly [text: string, ...genes: string[]];

function readsAll(cases: readonly Read[]): void {
  for (const [text, ...genes] of cases)
    it(`"${text}" gives ${genes.join(', ')}`, () => assert.deepEqual(genesIn(text), genes));
}

describe('shortened lists of genes', () => {
  readsAll([
    ['Mutations in BRCA1/2 were typed.', 'BRCA1@13 → BRCA1', '2@19 → BRCA2'],
    ['Phosphorylation of ERK1/2 rose.', 'ERK1@19 → MAPK3', '2@24 → MAPK1'],
    ['Inhibition of CDK4/6 slowed tumour growth.', 'CDK4@14 → CDK4', '6@19 → CDK6'],
    ['Mutations in CYP11B2/B1 were typed.', 'CYP11B2@13 → CYP11B2', 'B1@21 → CYP11B1'],
    ['Expression of FGF-2, -4, and -18 was lost.', 'FGF-2@14 → FGF2', '4@22 → FGF4', '18@30 → FGF18'],
    ['Mutations in FANCA,C,D2 were typed.', 'FANCA@13 → FANCA', 'C@19 → FANCC', 'D2@21 → FANCD2'],
    ['Cleavage of caspases 3, 8 and 9 was seen.', 'caspases 3@12 → CASP3', '8@24 → CASP8', '9@30 → CASP9'],
    ['The TIM-1 and 3 genes were typed.', 'TIM-1@4 → HAVCR1', '3@14 → HAVCR2'],
    // A number with a noun of its own is no gene.
    ['BRCA1 was lost in tumours of 2 women.', 'BRCA1@0 → BRCA1'],
    ['Expression of IL-2 and 3 controls.', 'IL-2@14 → IL2'],
  ]);
});

describe('names that a bracket parts', () => {
  readsAll([
    [
      'Expression of hypoxia-inducible factor (HIF)-1α rose in tumour cells.',
      'hypoxia-inducible factor (HIF)-1α@14 → HIF1A',
    ],
    ['Expression of heat shock protein (Hsp)27 rose.', 'heat shock protein (Hsp)27@14 → HSPB1'],
    ['Secretion of interleukin (IL)-17 rose.', 'interleukin (IL)-17@13 → IL17A'],
  ]);
});

describe('HLA types and alleles', () => {
  readsAll([
    ['Carriers of HLA-A*02:01 were treated.', 'HLA-A*02:01@12 → HLA-A'],
    ['Patients had HLA-B27 or HLA-DQ8.', 'HLA-B27@13 → HLA-B', 'HLA-DQ8@24 → HLA-DQ related'],
    ['The DRB1*15:01 allele was common.', 'DRB1*15:01@4 → HLA-DRB1'],
  ]);
});

describe('which gene a name stands for', () => {
  readsAll([
    // The owner of the symbol comes before genes that have it as an alias.
    ['Expression of HGF and IL-6 rose.', 'HGF@14 → HGF', 'IL-6@22 → IL6'],
    ['Secretion of IL-21 rose.', 'IL-21@13 → IL21'],
    // Papers use the name for one gene far more than for the others that tables give it to.
    ['Phosphorylation of p38 and p65 rose.', 'p38@19 → MAPK14', 'p65@27 → RELA'],
    ['Degradation of p27 and p62 was seen.', 'p27@15 → CDKN1B', 'p62@23 → SQSTM1'],
    ['Expression of the ECGF1 gene was lost.', 'ECGF1@18 → TYMP'],
    // A name that tables give to one gene stays with it.
    ['Secretion of VEGF rose.', 'VEGF@13 → VEGFA'],
    ['Phosphorylation of AKT rose.', 'AKT@19 → AKT1'],
    // A receptor has receptor among its names.
    ['The LH receptor gene was mutated.', 'LH receptor@4 → LHCGR'],
    // Families and complexes are none of their members.
    [
      'Activation of PI3K and Rho GTPases rose.',
      'PI3K@14 → Phosphatidylinositol 3-kinase subunits related',
      'Rho GTPases@23 → Rho family GTPases related',
    ],
    // A microRNA with several genes is related to the first.
    ['Expression of miR-21-5p and miR-16 fell.', 'miR-21-5p@14 → MIR21', 'miR-16@28 → MIR16-1 related'],
    // Greek letters made plain.
    ['The b-catenin gene was mutated.', 'b-catenin@4 → CTNNB1'],
    ['The a-synuclein gene was mutated.', 'a-synuclein@4 → SNCA'],
  ]);

  it('is what the paper defines, before what papers usually mean', () => {
    const found = genesIn('Expression of partitioning-defective 1 (PAR1) rose. Loss of PAR1 slowed tumours.');
    assert.ok(!found.some((gene) => gene.includes('F2R')), found.join());
  });

  it('follows the definition of the stem of a numbered name', () => {
    const found = genesIn('T-cell factor (TCF) binds DNA. Expression of TCF-4 rose in tumours.');
    assert.ok(found.includes('TCF-4@45 → TCF7L2'), found.join());
    assert.ok(genesIn('Expression of TCF-4 rose in tumours.').includes('TCF-4@14 → TCF4'));
  });

  it('is the symbol rather than the vaguer words that define it', () => {
    const found = genesIn('Fatty acid binding protein (FABP1) rose in serum. The FABP1 gene was mutated.');
    assert.ok(found.includes('FABP1@54 → FABP1'), found.join());
  });
});
