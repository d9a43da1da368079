import assert from 'node:assert/strict';
import { mentionsIn, wordsOf } from '../../../support/mentions-in';

const cells = (text: string): string[] => wordsOf(text, 'cellType');

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
  it('are read before cultures', () => {
    assert.deepEqual(cells('Two ES clones were injected.'), ['ES']);
    assert.deepEqual(cells('The ES was 12.'), []);
  });
});
