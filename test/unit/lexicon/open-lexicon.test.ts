import assert from 'node:assert/strict';
import { openLexicon } from '../../../src/core/lexicon/open-lexicon';
import { compileLexicon } from '../../../src/lexicon-build/compile-lexicon';
import { smallBytes, smallTables, tokensOf } from './small-lexicon';

const lexicon = openLexicon(smallBytes());

/** Names found from the first token on: text and ids. */
function found(text: string): [string, string[]][] {
  const tokens = tokensOf(text);
  return lexicon
    .match(tokens, 0)
    .map(({ endToken, senses }): [string, string[]] => [
      text.slice(tokens[0]?.start, tokens[endToken - 1]?.end),
      senses.map((sense) => lexicon.concept(sense.concept).id),
    ]);
}

describe('the compiled lexicon', () => {
  it('gives back what the tables hold', () => {
    assert.deepEqual(lexicon.byId('NCBIGene:3558'), {
      id: 'NCBIGene:3558',
      type: 'gene',
      subtype: 'gene',
      name: 'IL2',
      synonyms: [
        { text: 'interleukin 2', kind: 'name' },
        { text: 'IL-2', kind: 'exact' },
        { text: 'TCGF', kind: 'exact' },
      ],
      xrefs: ['HGNC:6001', 'OMIM:147680'],
      parents: ['HGNC.FAMILY:601'],
      facts: { location: '4q27', interest: '12' },
      source: smallTables.sources[0],
    });
    assert.equal(lexicon.version, '2026-02 (01234567)');
    assert.deepEqual(lexicon.stems, smallTables.stems);
    assert.equal(lexicon.byId('NCBIGene:1'), undefined);
    assert.throws(() => lexicon.concept(99), /no concept 99/);
  });

  it('finds every id', () => {
    for (const { rows } of smallTables.vocabularies) {
      for (const { id, name } of rows) assert.equal(lexicon.byId(id)?.name, name);
    }
  });

  it('gives a sense its kind and the spelling of the table', () => {
    assert.deepEqual(
      lexicon.lookup('il 2').map(({ kind, name, type }) => ({ kind, name, type })),
      [{ kind: 'preferred', name: 'IL2', type: 'gene' }],
    );
    assert.deepEqual(
      lexicon.lookup('ST16').map(({ kind }) => kind),
      ['previous'],
    );
  });

  it('matches names that begin at a token, longest first', () => {
    assert.deepEqual(found('CD8+ T cells are'), [['CD8+ T cells', ['CL:0000625']]]);
    assert.deepEqual(found('IL-2 and'), [['IL-2', ['NCBIGene:3558']]]);
    assert.deepEqual(found('TGF - beta signalling'), [['TGF - beta', ['NCBIGene:7040']]]);
    assert.deepEqual(found('natural killer cells'), [['natural killer cells', ['CL:0000623']]]);
    assert.deepEqual(found('NK cell'), [['NK cell', ['CL:0000623']]]);
  });

  it('does not run digits together', () => {
    assert.deepEqual(found('IL-2/4 levels'), [['IL-2', ['NCBIGene:3558']]]);
    assert.deepEqual(found('IL-24'), [['IL-24', ['NCBIGene:11009']]]);
  });

  it('does not join words across white space that the name does not have', () => {
    assert.deepEqual(found('WAS p'), [['WAS', ['NCBIGene:7454']]]);
    assert.deepEqual(found('NF kB'), [], 'no name of the table has a joint there');
    assert.deepEqual(found('NF-kB'), [['NF-kB', ['NCBIGene:4790']]]);
    assert.deepEqual(found('NF kappaB'), [['NF kappaB', ['NCBIGene:4790']]]);
    assert.deepEqual(found('TGF beta'), [['TGF beta', ['NCBIGene:7040']]]);
  });

  it('never reads two letters in the plural as a gene', () => {
    assert.deepEqual(found('DCs'), [['DCs', ['CL:0000451']]]);
    assert.deepEqual(
      found('DC')
        .flatMap(([, ids]) => ids)
        .sort(),
      ['CL:0000451', 'NCBIGene:1612'],
    );
  });

  it('puts a gene before a family of the same name', () => {
    assert.deepEqual(
      lexicon.lookup('mda-7').map((sense) => lexicon.concept(sense.concept).id),
      ['NCBIGene:11009', 'HGNC.FAMILY:601'],
    );
  });

  it('looks up whole names only', () => {
    assert.deepEqual(lexicon.lookup('IL2 receptor'), []);
    assert.deepEqual(lexicon.lookup(''), []);
    assert.deepEqual(lexicon.lookup('---'), []);
  });

  it('is the same byte for byte when compiled again', () => {
    assert.deepEqual(smallBytes(), smallBytes());
  });

  it('opens from bytes that begin anywhere in a buffer', () => {
    const bytes = smallBytes();
    const pool = new Uint8Array(bytes.length + 1);
    pool.set(bytes, 1);
    assert.equal(openLexicon(pool.subarray(1)).byId('CL:0000084')?.name, 'T cell');
  });

  it('refuses what is not a whole lexicon, and says why', () => {
    const bytes = smallBytes();
    const flipped = bytes.slice();
    flipped[bytes.length - 20] = (flipped[bytes.length - 20] ?? 0) ^ 0x10;
    const otherFormat = bytes.slice();
    otherFormat[4] = 99;
    assert.throws(() => openLexicon(new Uint8Array(0)), /not a BioGloss lexicon/);
    assert.throws(() => openLexicon(Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8)), /not a BioGloss lexicon/);
    assert.throws(() => openLexicon(bytes.subarray(0, bytes.length - 4)), /cut short/);
    assert.throws(() => openLexicon(bytes.subarray(0, 12)), /cut short/);
    assert.throws(() => openLexicon(flipped), /damaged/);
    assert.throws(() => openLexicon(otherFormat), /format 99/);
  });

  it('refuses tables that hold one id twice or name no source', () => {
    const twice = {
      ...smallTables,
      vocabularies: [...smallTables.vocabularies, ...smallTables.vocabularies.slice(0, 1)],
    };
    assert.throws(() => compileLexicon(twice), /two concepts with the id CL:0000084/);
    assert.throws(() => compileLexicon({ ...smallTables, sources: [] }), /no source "test"/);
  });
});
