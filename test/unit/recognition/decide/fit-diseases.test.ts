import assert from 'node:assert/strict';
import { mentionsIn } from '../../../support/mentions-in';

const found = (text: string): string[] =>
  mentionsIn(text).map(({ type, text: words, start }) => `${type} ${words} ${String(start)}`);

describe('diseases that share words with other names', () => {
  it('begin no sooner than the cell type that goes on after them', () => {
    assert.deepEqual(found('Drug-resistant myeloma cells died.'), ['cellType myeloma cells 15', 'disease myeloma 15']);
  });

  it('take in the gene that leads into them', () => {
    assert.deepEqual(found('Inherited coagulation factor V deficiency was found.').slice(-2), [
      'disease coagulation factor V deficiency 10',
      'gene coagulation factor V 10',
    ]);
  });

  it('hold the drug that causes them', () => {
    assert.deepEqual(found('He had methotrexate nephrotoxicity.'), [
      'therapy methotrexate 7',
      'disease nephrotoxicity 20',
    ]);
  });
});
