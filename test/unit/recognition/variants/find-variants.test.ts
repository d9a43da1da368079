import assert from 'node:assert/strict';
import { variantPatterns } from '../../../../src/core/recognition/variants/variant-patterns';
import { mentionsIn } from '../../../support/mentions-in';

const variantsIn = (text: string): string[] =>
  mentionsIn(text)
    .filter(({ type }) => type === 'variant')
    .map((mention) => mention.text);

describe('sequence variants', () => {
  it('finds them in all the ways papers write them', () => {
    const text =
      'BRAF V600E, p.Arg175His, c.35G>A, c.1521_1523delCTT, Val600Glu, 1298A>C, 185delAG and rs12345 were typed in patients.';
    assert.deepEqual(variantsIn(text), [
      'V600E',
      'p.Arg175His',
      'c.35G>A',
      'c.1521_1523delCTT',
      'Val600Glu',
      '1298A>C',
      '185delAG',
      'rs12345',
    ]);
  });

  it('gives reference SNPs their id', () => {
    const [variant] = mentionsIn('Carriers of rs12345 were older.').filter(({ type }) => type === 'variant');
    assert.equal(variant?.id, 'dbSNP:rs12345');
  });

  it('leaves cell lines, doses and pages alone', () => {
    assert.deepEqual(variantsIn('A549 cells took 35 mg (p. 175) of drug H1975 in 5 > 4 wells.'), []);
  });

  for (const { id, pattern, examples } of variantPatterns) {
    it(`${id} matches its examples and not the others`, () => {
      for (const text of examples.yes) assert.ok(text.match(pattern), text);
      for (const text of examples.no) assert.equal(text.match(pattern), null, text);
    });
  }
});
