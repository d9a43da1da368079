import assert from 'node:assert/strict';
import { otherWordings } from '../../../../src/core/recognition/genes/other-wordings';
import { mentionsIn } from '../../../support/mentions-in';

describe('other wordings of listed gene names', () => {
  for (const { example } of otherWordings) {
    const [written, symbol] = example;
    it(`read ${written} as ${symbol}`, () => {
      const [found] = mentionsIn(`Expression of the ${written} gene was lost in tumour cells.`, 'gene');
      assert.equal(found?.text, written);
      assert.equal(found.name, symbol);
      assert.equal(found.match, 'exact');
      assert.equal(found.why[0]?.rule, 'gene.other-wording');
    });
  }
});

describe('names of several genes', () => {
  for (const name of ['NF-κB', 'NF-kappaB', 'IL-1', 'TIMPs']) {
    it(`give ${name} one of them as related only`, () => {
      const [found] = mentionsIn(`Activation of ${name} was lost in tumour cells.`, 'gene');
      assert.equal(found?.text, name);
      assert.equal(found.match, 'related');
      assert.equal(found.why[0]?.rule, 'gene.family-stem');
    });
  }

  it('leave a symbol of its own exact', () => {
    const [found] = mentionsIn('Activation of TNF was lost in tumour cells.', 'gene');
    assert.equal(found?.match, 'exact');
  });
});
