import assert from 'node:assert/strict';
import { mentionsIn } from '../../../support/mentions-in';

const found = (text: string): string[] =>
  mentionsIn(text)
    .filter(({ type }) => type !== 'disease')
    .map((each) => `${each.type} ${each.text}`);

describe('genes that give way', () => {
  it('to a cell of the same words, and at the head noun of a cell', () => {
    assert.deepEqual(found('We counted TILs and CD8+ TILs.'), ['cellType TILs', 'cellType CD8+ TILs', 'gene CD8']);
  });

  it('to a regimen, but not where no regimen is given', () => {
    assert.deepEqual(found('Patients received CHOP or R-CHOP.'), ['therapy CHOP', 'therapy R-CHOP']);
    assert.deepEqual(found('CHOP expression rose in liver tumours.'), ['gene CHOP']);
  });

  it('not where they are markers before the head noun', () => {
    assert.deepEqual(found('We counted CD19+ B cells.'), ['cellType CD19+ B cells', 'gene CD19']);
  });
});
