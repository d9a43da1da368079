import assert from 'node:assert/strict';
import { isVetoed, vetoes } from '../../../../src/core/recognition/tagger/vetoes';

describe('words that a tagger may not take for a name', () => {
  for (const { what, type, pattern, examples } of vetoes) {
    it(`${what}: its examples`, () => {
      for (const text of examples.yes) assert.equal(isVetoed(text, type ?? 'gene'), true, text);
      for (const text of examples.no) assert.equal(pattern.test(text), false, text);
    });
  }

  it('hold for their own type alone', () => {
    assert.equal(isVetoed('anti-CD3 antibody', 'gene'), true);
    assert.equal(isVetoed('anti-CD3 antibody', 'therapy'), false);
    assert.equal(isVetoed('Type 1', 'cellType'), true);
    assert.equal(isVetoed('Type 1', 'gene'), false);
  });

  it('have brackets that do not close, or close before they open', () => {
    for (const text of ['TGF(beta', 'TGF)beta', 'a)b(c', 'CD45[RA', 'CD45RA]'])
      assert.equal(isVetoed(text, 'gene'), true, text);
    for (const text of ['TGF(beta)1', 'Ins[1-3](a)b', 'TP53']) assert.equal(isVetoed(text, 'gene'), false, text);
  });
});
