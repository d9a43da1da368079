import assert from 'node:assert/strict';
import { wordsOf } from '../../../support/mentions-in';

const cells = (text: string): string[] => wordsOf(text, 'cellType');

describe('everyday words that may be cells', () => {
  it('are cells where the paper shows that it means them', () => {
    assert.deepEqual(cells('Rods and cones were lost. Opsin was absent.'), ['Rods', 'cones']);
    assert.deepEqual(cells('Fertilised eggs were counted, and sperm.'), ['eggs', 'sperm']);
  });
  it('are none elsewhere', () => {
    assert.deepEqual(cells('Metal rods and paper cones were used. Eggs were eaten.'), []);
  });
  it('are none in another thing of that name', () => {
    assert.deepEqual(cells('Growth cones collapsed; cone-beam scans were taken. Opsin was absent.'), []);
  });
});
