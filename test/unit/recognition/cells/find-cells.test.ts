import assert from 'node:assert/strict';
import { mentionsIn, wordsOf } from '../../../support/mentions-in';

const cells = (text: string): string[] => wordsOf(text, 'cellType');
const idsOf = (text: string): (string | null)[] => mentionsIn(text, 'cellType').map(({ id }) => id);

describe('finding cell types', () => {
  it('reads every spelling of a marker as part of the name and as the same cell', () => {
    const spellings = [
      'CD8+ T cells',
      'CD8-plus T cells',
      'CD8 + T cells',
      'CD8(+) T cells',
      'CD8-T cells',
      'CD8-positive T-cells',
    ];
    for (const spelling of spellings) {
      assert.deepEqual(cells(`We counted ${spelling} there.`), [spelling]);
      assert.deepEqual(idsOf(`We counted ${spelling} there.`), ['CL:0000625']);
    }
  });
  it('gives exact positions', () => {
    const [cell] = mentionsIn('The loss of regulatory T-cells was seen.', 'cellType');
    assert.deepEqual([cell?.start, cell?.end, cell?.id, cell?.match], [12, 30, 'CL:0000815', 'exact']);
  });
  it('leaves species and articles outside', () => {
    assert.deepEqual(cells('The human fibroblasts and mouse hepatocytes grew.'), ['fibroblasts', 'hepatocytes']);
  });
  it('makes one mention of kinds that share a noun, with the others as candidates', () => {
    const [mention, ...rest] = mentionsIn('CD8+ and CD4+ T cells were lost.', 'cellType');
    assert.equal(rest.length, 0);
    assert.equal(mention?.text, 'CD8+ and CD4+ T cells');
    assert.equal(mention?.match, 'related');
    assert.deepEqual([mention?.id, mention?.candidates.map(({ id }) => id)], ['CL:0000625', ['CL:0000624']]);
  });
  it('keeps whole names apart', () => {
    assert.deepEqual(cells('T cells, neutrophils and mast cells came.'), ['T cells', 'neutrophils', 'mast cells']);
  });
  it('keeps a prefix that turns the meaning, and gives no id to what is not the kind named', () => {
    const [mention] = mentionsIn('The non-neoplastic cells were counted.', 'cellType');
    assert.deepEqual([mention?.text, mention?.id], ['non-neoplastic cells', null]);
  });
  it('takes what only comes near the kind named for related', () => {
    const [mention] = mentionsIn('The pre-neoplastic cells were counted.', 'cellType');
    assert.deepEqual([mention?.text, mention?.match], ['pre-neoplastic cells', 'related']);
  });
  it('leaves out where cells with a marker were counted', () => {
    assert.deepEqual(cells('Tumour CD3+ T cells and blood CD4+ T cells fell.'), ['CD3+ T cells', 'CD4+ T cells']);
  });
  it('reads a CD number apart from its letters', () => {
    assert.deepEqual(cells('CD 4+ cells fell.'), ['CD 4+ cells']);
    assert.deepEqual(idsOf('CD 4+ cells fell.'), ['CL:0000624']);
  });
  it('does not join a kind to a word before a mere comma', () => {
    assert.deepEqual(cells('In melanoma, Langerhans cells were rare.'), ['Langerhans cells']);
  });
  it('names the modifiers that the closest term leaves out', () => {
    const [mention] = mentionsIn('Quiescent CD103+ T cells persisted.', 'cellType');
    const dropped = mention?.cues.filter(({ rule }) => rule === 'cell.closest-term').map(({ text }) => text);
    assert.deepEqual([mention?.id, mention?.match, dropped], ['CL:0000084', 'related', ['Quiescent', 'CD103+']]);
  });
  it('leaves out genotypes, and how cells were handled, where a name begins', () => {
    assert.deepEqual(cells('Crx-/- photoreceptors and Ptdsr-deficient macrophages were seen.'), [
      'photoreceptors',
      'macrophages',
    ]);
    assert.deepEqual(cells('ESG1-null hepatocytes and wild-type ES cells grew.'), ['hepatocytes', 'ES cells']);
    assert.deepEqual(cells('Isolated chondrocytes and primary keratinocytes grew.'), ['chondrocytes', 'keratinocytes']);
    assert.deepEqual(cells('CD28-null T cells and insulin-secreting cells were seen.'), [
      'CD28-null T cells',
      'insulin-secreting cells',
    ]);
    assert.deepEqual(cells('Transformed cells grew.'), []);
  });
  it('keeps those words where the ontology has them', () => {
    assert.deepEqual(cells('Primary spermatocytes were counted.'), ['Primary spermatocytes']);
  });
  it('marks two kinds of cell where one was made from the other', () => {
    assert.deepEqual(cells('We grew iPSC-derived cardiomyocytes and monocyte-derived macrophages.'), [
      'iPSC',
      'cardiomyocytes',
      'monocyte-derived macrophages',
    ]);
  });
  it('takes the whole name of a carcinoma before its cells, and never the name of a line', () => {
    assert.deepEqual(cells('Oral squamous cell carcinoma cells spread.'), ['Oral squamous cell carcinoma cells']);
    assert.deepEqual(cells('MCF-7 breast cancer cells and SH-SY5Y cells grew.'), ['breast cancer cells']);
  });
  it('tells a kind of cell from a kind of death', () => {
    assert.deepEqual(cells('Apoptotic cells were counted after apoptotic cell death.'), ['Apoptotic cells']);
  });
  it('is silent on bare cells, cell lines, and what is only named after a cell', () => {
    for (const text of [
      'The cells were washed.',
      'The cell cycle and cell death were studied.',
      'HeLa cells grew.',
      'Breast cancer cell lines grew.',
      'Patients with T-cell lymphoma were treated.',
      'B-cell acute lymphoblastic leukaemia was excluded.',
      'Renal cell carcinoma and non-small cell lung cancer were included.',
      'Sickle cell anaemia was excluded.',
      'Stem cell factor was added.',
      'The early T-cell activation antigen was measured.',
      'Platelet-derived growth factor was added.',
      'TUNEL-positive cells were counted.',
      'Radiation-induced cell death was seen.',
    ])
      assert.deepEqual(cells(text), [], text);
  });
  it('keeps the T cell inside an immunotherapy, but not the stem cell inside its transplantation', () => {
    assert.deepEqual(cells('We tried T -Cell immunotherapy here.'), ['T -Cell']);
    assert.deepEqual(cells('Stem cell transplantation was done.'), []);
  });
  it('lets the paper say what a short form means', () => {
    assert.deepEqual(cells('Hepatic stellate cells (HSCs) grew. HSCs are contractile.'), [
      'Hepatic stellate cells',
      'HSCs',
      'HSCs',
    ]);
    assert.equal(idsOf('Hepatic stellate cells (HSCs) grew. HSCs are contractile.').at(-1), 'CL:0000632');
    assert.equal(idsOf('HSCs are rare.').at(-1), 'CL:0000037');
  });
  it('stays linear on a long run of modifiers', () => {
    const run = 'CD8+ activated and '.repeat(4000);
    const before = Date.now();
    mentionsIn(`${run} T cells`);
    assert.ok(Date.now() - before < 4000);
  });
});
