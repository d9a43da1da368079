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
});
