import assert from 'node:assert/strict';
import { cellShortForms } from '../../../../src/core/recognition/cells/cell-short-forms';
import { cellSynonyms } from '../../../../src/core/recognition/cells/cell-synonyms';
import { termInLexicon } from '../../../../src/core/recognition/cells/choose-cell-term';
import { mentionsIn } from '../../../support/mentions-in';
import { shippedKnowledge } from '../../../support/lexicon';

const { lexicon } = shippedKnowledge();
const only = (text: string) => {
  const [mention, ...rest] = mentionsIn(text, 'cellType');
  assert.equal(rest.length, 0, text);
  return mention;
};

describe('names of cells that the ontology words otherwise', () => {
  it('lead to terms that are in the lexicon', () => {
    assert.deepEqual(
      cellSynonyms.filter(({ term }) => !termInLexicon(lexicon, term)).map(({ term }) => term),
      [],
    );
  });
  it('are listed once', () => {
    const names = cellSynonyms.map(({ name }) => name);
    assert.deepEqual(
      names.filter((name, i) => names.indexOf(name) !== i),
      [],
    );
  });
  it('say which of several terms of that name is meant', () => {
    assert.equal(only('Hair cells were lost.')?.id, 'CL:0000855');
    assert.equal(only('Tumour cells were lost.')?.id, 'CL:0001063');
    assert.equal(only('Neuronal cells were lost.')?.id, 'CL:0000540');
  });
  it('find the place of the cells on either side of the noun', () => {
    assert.deepEqual([only('Cerebellar astrocytes were lost.')?.id], ['CL:0002603']);
    assert.deepEqual([only('Striatal neurons were lost.')?.id], ['CL:0002613']);
    assert.deepEqual([only('Basal epidermal cells were lost.')?.id], ['CL:0002187']);
  });
  it('take the cells of a named tumour for malignant ones, as a neighbour', () => {
    const cell = only('Liposarcoma cells were lost.');
    assert.deepEqual([cell?.id, cell?.match], ['CL:0001064', 'related']);
    assert.equal(only('Fibroadenoma cells were lost.')?.id, null);
  });
  it('take an adjective of a cell for a neighbour of it', () => {
    const cell = only('Osteoclastic cells were lost.');
    assert.deepEqual([cell?.id, cell?.match], ['CL:0000092', 'related']);
  });
});

describe('short forms of cells', () => {
  it('are listed once', () => {
    const forms = cellShortForms.map(({ short }) => short);
    assert.equal(new Set(forms).size, forms.length);
  });
});
