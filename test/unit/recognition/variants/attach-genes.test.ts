import assert from 'node:assert/strict';
import { changeKey } from '../../../../src/core/recognition/variants/change-key';
import { mentionsIn } from '../../../support/mentions-in';

/** `words@start → gene (rule: words it rests on)` for each variant, in order. */
const variantsIn = (text: string): string[] =>
  mentionsIn(text, 'variant').map(({ text: words, start, gene, cues }) => {
    const cue = cues.find(({ rule }) => rule.startsWith('variant.gene.'));
    return `${words}@${start} → ${gene ? `${gene.name} ${gene.id}` : '?'}${cue ? ` (${cue.rule.slice(13)}: ${cue.text})` : ''}`;
  });

describe('the gene of a variant', () => {
  const read: readonly (readonly [text: string, ...variants: string[]])[] = [
    ['Tumours had BRAF V600E.', 'V600E@17 → BRAF NCBIGene:673 (beside: BRAF)'],
    ['The TP53 variant (p.Arg175His) was found.', 'p.Arg175His@18 → TP53 NCBIGene:7157 (beside: TP53)'],
    ['IDH1 (R132H), SMAD2 and TP53 were stained.', 'R132H@6 → IDH1 NCBIGene:3417 (beside: IDH1)'],
    ['EGFR exon 19 deletions were frequent.', 'exon 19 deletions@5 → EGFR NCBIGene:1956 (beside: EGFR)'],
    [
      'We typed rs9939609 in the FTO gene and KRAS G12D.',
      'rs9939609@9 → FTO NCBIGene:79068 (beside: FTO)',
      'G12D@44 → KRAS NCBIGene:3845 (beside: KRAS)',
    ],
    ['BRAF was sequenced in all tumours, and V600E found in nine.', 'V600E@39 → BRAF NCBIGene:673 (sentence: BRAF)'],
    [
      'BRAF V600E and KRAS G12D were typed. Carriers of Val600Glu died early.',
      'V600E@5 → BRAF NCBIGene:673 (beside: BRAF)',
      'G12D@20 → KRAS NCBIGene:3845 (beside: KRAS)',
      'Val600Glu@49 → BRAF NCBIGene:673 (elsewhere: BRAF)',
    ],
    ['We sequenced BRAF. Only V600E was found.', 'V600E@24 → BRAF NCBIGene:673 (only: BRAF)'],
    [
      'Variants of MYH7.\nExpression of TNNT2 was normal. The change p.Arg403Gln was found.',
      'p.Arg403Gln@61 → MYH7 NCBIGene:4625 (title: MYH7)',
    ],
    ['The change p.Arg403Gln was found in patients.', 'p.Arg403Gln@11 → ?'],
  ];
  for (const [text, ...variants] of read) {
    it(`"${text}" gives ${variants.join(', ')}`, () => assert.deepEqual(variantsIn(text), variants));
  }

  it('is said of variants only', () => {
    assert.ok(mentionsIn('Tumours had BRAF V600E.', 'gene').every(({ gene }) => gene === undefined));
  });
});

describe('spellings of one change', () => {
  for (const text of ['V600E', 'p.V600E', 'Val600Glu', 'p.(Val600Glu)', 'Val 600 Glu'])
    it(`"${text}" has one key`, () => assert.equal(changeKey(text), 'V600E'));
  it('are told apart from other changes', () => assert.notEqual(changeKey('p.Val600Lys'), 'V600E'));
});
