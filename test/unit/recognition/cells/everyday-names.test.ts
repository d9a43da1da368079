import assert from 'node:assert/strict';
import { cellsByRules as cells } from '../../../support/cells-by-rules';

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
