import assert from 'node:assert/strict';
import { addInvertedNames } from '../../../src/lexicon-build/inverted-names';
import type { Row } from '../../../src/lexicon-build/table';

const row = (name: string, ...exact: string[]): Row => ({
  id: `X:${name}`,
  name,
  subtype: 'cell type',
  synonyms: exact.map((text) => ({ text, kind: 'exact' })),
  xrefs: [],
  parents: [],
  facts: {},
});
const added = (...rows: Row[]): string[] =>
  addInvertedNames(rows).flatMap(({ synonyms }, i) =>
    synonyms.slice(rows[i]?.synonyms.length).map(({ text, kind }) => `${kind} ${text}`),
  );

describe('names the other way round', () => {
  it('put the place before the cell, as noun and as adjective', () => {
    assert.deepEqual(added(row('astrocyte of the cerebellum')), [
      'exact cerebellum astrocyte',
      'exact cerebellar astrocyte',
    ]);
  });
  it('are neighbours only where the adjective fits several places', () => {
    assert.ok(added(row('astrocyte of the cerebral cortex')).includes('related cortical astrocyte'));
  });
  it('give way to a name that another concept has', () => {
    assert.deepEqual(added(row('fibroblast of lung'), row('pulmonary fibroblast')), ['exact lung fibroblast']);
  });
  it('leave names alone that say more than one place', () => {
    assert.deepEqual(added(row('fibroblast of skin of back'), row('T cell (sensu stricto) of thymus')), []);
  });
});
