import assert from 'node:assert/strict';
import { neverGenes } from '../../../../src/core/recognition/genes/never-genes';
import { wordsOf } from '../../../support/mentions-in';

describe('names that are never shown as genes', () => {
  for (const { what, pattern, examples } of neverGenes) {
    it(`hold ${what}`, () => {
      for (const name of examples.yes) assert.match(name, pattern);
      for (const name of examples.no) assert.doesNotMatch(name, pattern);
    });
  }

  it('hold M2 only where the paper speaks of macrophages', () => {
    assert.deepEqual(wordsOf('Macrophages took the M2 state, and M2 expression rose in tumours.', 'gene'), []);
    assert.deepEqual(wordsOf('Thromboxane A2 and PGE2 were measured in serum.', 'gene'), []);
  });

  it('hold what is sold, by the word beside it', () => {
    const methods =
      'RNA was cleaned with the Mini Kit in RNase-free water and counted on the Prep Station with v2 panels.';
    assert.deepEqual(wordsOf(methods, 'gene'), []);
    assert.deepEqual(wordsOf('Kit mutations were found by sequencing in most tumours.', 'gene'), ['Kit']);
  });

  it('hold the clone of an antibody, not the gene of the name', () => {
    assert.deepEqual(wordsOf('Slides were stained with the MIB-1 antibody against Ki-67.', 'gene'), ['Ki-67']);
    assert.deepEqual(wordsOf('MIB1 expression and Notch signalling fell in these cells.', 'gene')[0], 'MIB1');
  });
});
