import assert from 'node:assert/strict';
import fc from 'fast-check';
import { foldName, foldWords, splitName } from '../../../src/core/lexicon/fold';
import { singularOf } from '../../../src/core/lexicon/fold-token';

/** Spellings that must share a key with the first of their line. */
const SAME: readonly (readonly string[])[] = [
  ['IL-2', 'IL2', 'IL 2', 'il-2', 'IL‑2', 'IL–2', 'IL − 2'],
  ['TGF-beta', 'TGF-β', 'TGFβ', 'TGF - beta', 'TGF beta', 'TGFß'],
  ['NF-kappaB', 'NF-κB', 'NFκB', 'nf-kappa B'],
  ['CD8', 'CD 8', 'cd-8'],
  ['CD8+ T cell', 'CD8(+) T cell', 'CD8-positive T cell', 'CD8 + T-cell', 'CD8⁺ T cell', 'CD8-plus T cell'],
  ['5-HT2C', '5-HT(2C)', '5HT2C'],
  ['type 2 collagen', 'type II collagen', 'Type-II collagen'],
  ['factor 5', 'factor V'],
  ['factor VIII', 'factor 8'],
  ['angiotensin 1 converting enzyme', 'angiotensin I-converting enzyme'],
  ['tumour necrosis factor', 'tumor necrosis factor'],
  ['haematopoietic', 'hematopoietic'],
  ['oestrogen receptor', 'estrogen receptor'],
  ['leukaemia inhibitory factor', 'leukemia inhibitory factor'],
  ['Sjögren antigen', 'Sjogren antigen'],
  ["Bruton's tyrosine kinase", 'Bruton’s tyrosine kinase', 'Brutons tyrosine kinase'],
  ['HER-2/neu', 'HER2 neu', 'HER-2-neu'],
  ['14-3-3', '14 3 3'],
  ['V-raf', 'v raf'],
];

/** Pairs that must not share a key. */
const DIFFERENT: readonly (readonly [string, string])[] = [
  ['IL24', 'IL-2/4'],
  ['CD48', 'CD4 8'],
  ['CD48', 'CD4-8'],
  ['BRCA12', 'BRCA1/2'],
  ['KRAS', 'KRA'],
  ['factor X', 'factor XI'],
  ['CD8+', 'CD8'],
  ['interferon alpha', 'interferon beta'],
  ['IL 2', 'IL. 2'],
  ['AKT1', 'AKT (11)'],
];

describe('folding of names', function () {
  this.timeout(20_000);
  for (const [first = '', ...others] of SAME) {
    it(`gives one key to ${[first, ...others].join(' = ')}`, () => {
      for (const other of others) assert.equal(foldName(other).key, foldName(first).key, other);
    });
  }
  for (const [a, b] of DIFFERENT) {
    it(`keeps ${a} and ${b} apart`, () => assert.notEqual(foldName(a).key, foldName(b).key));
  }

  it('says where a name has joints, so that white space in a text can be checked against them', () => {
    assert.deepEqual(foldName('NF-kB p65'), {
      key: 'nfkbp65',
      singularKey: null,
      joints: [2, 4],
      ends: [2, 4, 7],
    });
    assert.deepEqual(foldName('WASP').joints, []);
    assert.deepEqual(foldName('14-3-3').joints, [3, 5]);
  });

  it('also gives the singular key of a plural last word', () => {
    assert.equal(foldName('natural killer cells').singularKey, 'naturalkillercell');
    assert.equal(foldName('KRAS').singularKey, null);
  });

  const plurals: readonly (readonly [string, string | null])[] = [
    ['cells', 'cell'],
    ['macrophages', 'macrophage'],
    ['antibodies', 'antibody'],
    ['complexes', 'complex'],
    ['TAMs', 'TAM'],
    ['Tregs', 'Treg'],
    ['DCs', 'DC'],
    ['KRAS', null],
    ['Kras', null],
    ['Fas', null],
    ['virus', null],
    ['analysis', null],
    ['IL2s', null],
    ['CDs', 'CD'], // never a gene: see the matcher
  ];
  for (const [plural, singular] of plurals) {
    it(`reads ${plural} as ${singular === null ? 'no plural' : `the plural of ${singular}`}`, () => {
      assert.equal(singularOf(plural), singular);
    });
  }

  it('does not depend on where a name is split by hyphens or by spaces between a letter and a digit', () => {
    const part = fc.stringMatching(/^[a-z]{1,4}$/);
    fc.assert(
      fc.property(part, fc.nat(99), (letters, number) => {
        assert.equal(foldName(`${letters}-${number}`).key, foldName(`${letters}${number}`).key);
        assert.equal(foldName(`${letters} ${number}`).key, foldName(`${letters}${number}`).key);
      }),
    );
  });

  it('survives any text and never gives a space or a capital letter of ASCII', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => assert.doesNotMatch(foldName(text).key, /[A-Z ]/)));
  });

  it('splits a name into runs of letters and digits and single marks', () => {
    assert.deepEqual(splitName('CD8(+) β-cell'), [
      { text: 'CD8', spaced: true },
      { text: '(', spaced: false },
      { text: '+', spaced: false },
      { text: ')', spaced: false },
      { text: 'β', spaced: true },
      { text: '-', spaced: false },
      { text: 'cell', spaced: false },
    ]);
    assert.equal(foldWords(splitName('CD8(+) β-cell')).length, 7);
  });
});
