import assert from 'node:assert/strict';
import { foldName } from '../../../src/core/lexicon/fold';
import { openLexicon } from '../../../src/core/lexicon/open-lexicon';
import { compileLexicon } from '../../../src/lexicon-build/compile-lexicon';
import { readTables } from '../../../src/lexicon-build/read-tables';

describe('the shipped lexicon', function () {
  this.timeout(120_000);
  const tables = readTables();
  const lexicon = openLexicon(compileLexicon(tables));

  it('finds every name of every table', () => {
    const lost: string[] = [];
    for (const { id, name, synonyms } of tables.vocabularies.flatMap(({ rows }) => rows)) {
      for (const text of [name, ...synonyms.map((synonym) => synonym.text)]) {
        // A name of one character, or of marks only, is in no index on purpose.
        if (foldName(text).key.length < 2) continue;
        if (!lexicon.lookup(text).some((sense) => lexicon.concept(sense.concept).id === id)) lost.push(`${id} ${text}`);
      }
    }
    assert.deepEqual(lost, []);
  });

  it('holds all approved human genes, all cell types, drugs and procedures of its sources', () => {
    const count = (prefix: string) =>
      tables.vocabularies.flatMap(({ rows }) => rows).filter(({ id }) => id.startsWith(prefix)).length;
    assert.ok(count('NCBIGene:') + count('HGNC:') >= 43_882);
    assert.ok(count('CL:') >= 3_287);
    assert.ok(count('DrugBank:') >= 19_842);
    assert.ok(count('MAXO:') >= 1_900);
    assert.ok(lexicon.stems.length > 400);
  });

  const known: readonly (readonly [string, string])[] = [
    ['p53', 'NCBIGene:7157'],
    ['HER2', 'NCBIGene:2064'],
    ['MYCN', 'NCBIGene:4613'],
    ['PD-L1', 'NCBIGene:29126'],
    ['regulatory T-cells', 'CL:0000815'],
    ['white blood cells', 'CL:0000738'],
    ['CD8+ T cells', 'CL:0000625'],
    ['macrophages', 'CL:0000235'],
    ['cetuximab', 'DrugBank:DB00002'],
    ['Herceptin', 'DrugBank:DB00072'],
    ['chemotherapy', 'MAXO:0000647'],
    ['radiotherapy', 'MAXO:0000014'],
    ['anthracyclines', 'BIOGLOSS:anthracycline'],
    ['tyrosine kinase inhibitors', 'BIOGLOSS:tyrosine-kinase-inhibitor'],
    ['R-CHOP', 'BIOGLOSS:r-chop'],
    ['adoptive cell therapy', 'BIOGLOSS:adoptive-cell-therapy'],
    ['mice', 'NCBITaxon:10090'],
    ['neuroblastoma', 'DOID:769'],
  ];
  for (const [name, id] of known) {
    it(`knows ${name} as ${id}`, () => {
      assert.ok(lexicon.lookup(name).some((sense) => lexicon.concept(sense.concept).id === id));
    });
  }
});
