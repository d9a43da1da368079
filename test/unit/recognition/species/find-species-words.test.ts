import assert from 'node:assert/strict';
import { buildContext } from '../../../../src/core/recognition/build-context';
import { findSpeciesWords } from '../../../../src/core/recognition/species/find-species-words';
import { readPaper } from '../../../../src/core/text/read-paper';
import { shippedKnowledge } from '../../../support/lexicon';

const knowledge = shippedKnowledge();

/** The words for species in a text, as "word taxon". */
function speciesWordsIn(text: string): string[] {
  const context = buildContext(readPaper(text, 'plaintext'), knowledge);
  return findSpeciesWords(context).map(({ id, firstToken, endToken }) => {
    return `${context.textOf(firstToken, endToken)} ${id.replace('NCBITaxon:', '')}`;
  });
}

describe('words for species', () => {
  it('are names, in order', () => {
    assert.deepEqual(speciesWordsIn('Mouse Trp63 and rat Ccl5 were cloned.'), ['Mouse 10090', 'rat 10116']);
  });

  it('are people and strains too', () => {
    assert.deepEqual(speciesWordsIn('Serum KIT rose in women.'), ['women 9606']);
    assert.deepEqual(speciesWordsIn('Kit rose in livers of BALB/c.'), ['BALB/c 10090']);
  });

  it('are not those of a reagent or of a microbe', () => {
    assert.deepEqual(speciesWordsIn('Cells in fetal bovine serum expressed KIT.'), []);
    assert.deepEqual(speciesWordsIn('KIT was stained with a rabbit polyclonal antibody.'), []);
    assert.deepEqual(speciesWordsIn('Human immunodeficiency virus raised KIT.'), []);
  });

  it('are none where nothing is named', () => {
    assert.deepEqual(speciesWordsIn('KIT rose.'), []);
  });
});
