import assert from 'node:assert/strict';
import { createTerminology, spell } from '../../../../src/core/terminology/terminology';
import { asId, findSenses } from '../../../../src/features/corrections/find-senses';
import { fakeLexicon } from '../../../support/fake-services';
import { conceptOf } from './desk';

const lexicon = fakeLexicon([
  conceptOf({ id: 'NCBIGene:4233', type: 'gene', name: 'MET', synonyms: [{ text: 'HGFR', kind: 'exact' }] }),
  conceptOf({ id: 'X:9', type: 'chemical', name: 'MET' }),
]);
const own = {
  term: 'MET score',
  type: 'chemical',
  id: null,
  name: null,
  match: 'exact',
  file: 't.csv',
  line: 2,
} as const;
const names = { lexicon, terminology: createTerminology([spell(own)]) };

describe('what a typed name or id stands for', () => {
  const ids = (query: string, type: 'gene' | 'chemical' | null = null) =>
    findSenses(query, names, type).map(({ id }) => id);

  it('is found by name and synonym, those of the type that is looked for first', () => {
    assert.deepEqual(ids('MET'), ['NCBIGene:4233', 'X:9']);
    assert.deepEqual(ids(' MET ', 'chemical'), ['X:9', 'NCBIGene:4233']);
    assert.deepEqual(ids('HGFR'), ['NCBIGene:4233']);
  });

  it('is found by id, with a colon or an underscore', () => {
    assert.deepEqual(ids('NCBIGene:4233'), ['NCBIGene:4233']);
    assert.deepEqual(ids('X_9'), ['X:9']);
  });

  it('is found among the reviewer’s own terms, however it is capitalised', () => {
    assert.deepEqual(findSenses('met SCORE', names, null), [
      { type: 'chemical', id: null, name: 'MET score', kind: null },
    ]);
  });

  it('is nothing for no words, unknown ones and very long ones', () => {
    for (const query of ['', '  ', 'unheard of', 'M'.repeat(301)]) assert.deepEqual(ids(query), []);
  });

  it('may be an id that nobody knows', () => {
    assert.equal(asId('MONDO:0005061'), 'MONDO:0005061');
    assert.equal(asId('CL_0000084'), 'CL:0000084');
    for (const words of ['T cell', 'CD8:', ':1', 'no id : here']) assert.equal(asId(words), null);
  });
});
