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

  const spans: readonly (readonly [text: string, ...variants: string[]])[] = [
    ['A c.123+1G>A change and IVS8-2A>G were found.', 'c.123+1G>A@2', 'IVS8-2A>G@24'],
    ['EGFR E746_A750del and D770_N771insSVD were found.', 'E746_A750del@5', 'D770_N771insSVD@22'],
    ['The -308G/A and 1691G>A alleles were typed.', '-308G/A@4', '1691G>A@16'],
    [
      'A valine to glutamic acid substitution at position 600 was found.',
      'valine to glutamic acid substitution at position 600@2',
    ],
    ['A G-to-A transition at nucleotide 123 was found.', 'G-to-A transition at nucleotide 123@2'],
    ['MET exon 14 skipping was found.', 'exon 14 skipping@4'],
    ['FLT3-ITD was found.', 'ITD@5'],
    ['KRAS codon 12 mutations were found.', 'codon 12@5'],
    ['A 32-bp deletion was found.', '32-bp deletion@2'],
    ['p.Leu45Valfs*12 and Y342fs were found.', 'p.Leu45Valfs*12@0', 'Y342fs@20'],
  ];
  for (const [text, ...variants] of spans) {
    it(`finds ${variants.join(', ')} in "${text}": notation and worded changes`, () =>
      assert.deepEqual(
        mentionsIn(text, 'variant').map(({ text: words, start }) => `${words}@${start}`),
        variants,
      ));
  }

  it('leaves plain measures, sites and ratios alone', () => {
    const text =
      'Samples were kept at -80C. Phosphorylation at Ser473 rose; the ratio of phenylalanine to tyrosine fell. ' +
      'A stop codon, 12 deletions and delivery 185 were seen; delta 9 desaturase was low in 5/6 mice.';
    assert.deepEqual(variantsIn(text), []);
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
