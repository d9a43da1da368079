import assert from 'node:assert/strict';
import { cardIds, linkOfId } from '../../../src/core/presentation/id-links';
import { searchLinks } from '../../../src/core/presentation/search-links';

describe('links of identifiers', () => {
  it('lead to the Ontology Lookup Service for ontology terms', () => {
    assert.equal(
      linkOfId('CL:0000084').address,
      'https://www.ebi.ac.uk/ols4/ontologies/cl/classes/http%253A%252F%252Fpurl.obolibrary.org%252Fobo%252FCL_0000084',
    );
  });

  it('are left out for prefixes that are not known, and for what is no identifier', () => {
    for (const curie of ['XYZ:1', 'nothing', 'constructor:1', 'NCBIGene:1/../2', 'NCBIGene:']) {
      assert.deepEqual(linkOfId(curie), { label: curie, address: null });
    }
  });

  it('show the id itself even when its registry is not known', () => {
    assert.deepEqual(cardIds('XYZ:1', ['OMIM:1', 'HGNC:7']), [linkOfId('XYZ:1'), linkOfId('HGNC:7')]);
  });
});

describe('searches', () => {
  it('ask the registry of trials for what is given or what is treated', () => {
    const trials = (['therapy', 'disease', 'gene'] as const).map((type) => searchLinks('x', type, false)[1]?.address);
    assert.deepEqual(
      trials.map((address) => address?.split('?')[1]),
      ['intr=x', 'cond=x', 'term=x'],
    );
  });

  it('encode whatever the words are', () => {
    const [pubmed] = searchLinks('a&b #c\uD800"', 'gene', false);
    assert.equal(pubmed?.address, 'https://pubmed.ncbi.nlm.nih.gov/?term=a%26b%20%23c%EF%BF%BD%22');
  });
});
