import assert from 'node:assert/strict';
import { cellsByRules as cells } from '../../../support/cells-by-rules';
import { mentionsIn } from '../../../support/mentions-in';

describe('short forms of cells in a paper', () => {
  it('count in the singular where the paper has the plural or the full name', () => {
    assert.deepEqual(cells('DCs were pulsed. One DC was lost.'), ['DCs', 'DC']);
    assert.deepEqual(cells('Dendritic cells were pulsed. One DC was lost.'), ['Dendritic cells', 'DC']);
    assert.deepEqual(cells('A current of 3 mA DC was used.'), []);
  });
  it('take the words before them though the paper defines them', () => {
    const text = 'Thymic epithelial cells (TECs) were sorted. Medullary TECs were rare.';
    assert.deepEqual(cells(text), ['Thymic epithelial cells', 'TECs', 'Medullary TECs']);
  });
  it('that the paper defines as something else are no cells', () => {
    assert.deepEqual(cells('Direct currents (DCs) were used. Mature DCs were none.'), []);
  });
  it('are related where the form names only the closest term', () => {
    const [cell] = mentionsIn('BMDMs were infected.', 'cellType');
    assert.deepEqual([cell?.id, cell?.match], ['CL:0000235', 'related']);
  });
  it('are cells where the paper names one, species and all, but not where the name is about cells', () => {
    const fibroblasts = 'Chicken embryo fibroblasts (CEF) were infected. CEF died.';
    assert.deepEqual(cells(fibroblasts), ['embryo fibroblasts', 'CEF', 'CEF']);
    assert.deepEqual(cells('The linker for activation of T cells (LAT) was lost. LAT was absent.'), []);
    assert.deepEqual(cells('Single cells (SC) were sorted. SC were few.'), []);
  });
  it('of tumours say whose cells are meant, those of tissues only before a telling noun', () => {
    const text = 'Dorsal root ganglia (DRG) and esophageal squamous cell carcinoma (ESCC) were studied. ';
    assert.deepEqual(cells(`${text}ESCC cells spread.`).at(-1), 'ESCC cells');
    assert.deepEqual(cells('Canine kidney (CKD) was used. CKD cells and CKD macrophages grew.'), ['CKD macrophages']);
  });
  it('are two where they are joined', () => {
    const text = 'NK cells and DCs were mixed. ';
    assert.deepEqual(cells(`${text}NK-DC contact and NK+DC cultures grew.`).slice(2), ['NK', 'DC', 'NK', 'DC']);
  });
  it('of stem cells take the letters for where they come from', () => {
    const [marrow, other] = mentionsIn('BM-MSCs and I-MSCs grew.', 'cellType');
    assert.deepEqual([marrow?.text, marrow?.id, marrow?.match], ['BM-MSCs', 'CL:0002540', 'exact']);
    assert.deepEqual([other?.text, other?.id], ['I-MSCs', 'CL:0000134']);
  });
  it('belong to a name with the word "cells" after them', () => {
    assert.deepEqual(cells('MEF cells grew.'), []);
    assert.deepEqual(cells('MEF cells grew; MEFs are fibroblasts.'), ['MEF cells', 'MEFs', 'fibroblasts']);
  });
  it('are read before cultures', () => {
    assert.deepEqual(cells('Two ES clones were injected.'), ['ES']);
    assert.deepEqual(cells('The ES was 12.'), []);
  });
});
