import assert from 'node:assert/strict';
import { buildContext } from '../../../../src/core/recognition/build-context';
import { readSpecies } from '../../../../src/core/recognition/species/species-near';
import { readPaper } from '../../../../src/core/text/read-paper';
import { shippedKnowledge } from '../../../support/lexicon';

const knowledge = shippedKnowledge();

/** What the words around a word speak of, as "taxon, scope, word it rests on". */
function speciesAt(text: string, word: string): string | null {
  const paper = readPaper(text, 'plaintext');
  const token = paper.tokens.findIndex((each) => each.text === word);
  assert.ok(token >= 0, `no token "${word}"`);
  const near = readSpecies(buildContext(paper, knowledge))(token);
  return near && `${near.id.replace('NCBITaxon:', '')}, ${near.scope}, ${paper.tokens[near.token]?.text ?? ''}`;
}

describe('the species around a word', () => {
  it('is the nearest that the sentence names', () => {
    const text = 'Mouse Trp63 and rat Ccl5 were cloned.';
    assert.equal(speciesAt(text, 'Trp63'), '10090, sentence, Mouse');
    assert.equal(speciesAt(text, 'Ccl5'), '10116, sentence, rat');
  });

  it('is told by people and by strains too', () => {
    assert.equal(speciesAt('Serum KIT rose in women.', 'KIT'), '9606, sentence, women');
    assert.equal(speciesAt('Kit rose in livers of BALB/c.', 'Kit'), '10090, sentence, BALB');
  });

  it('is the one the document names most where the sentence names none', () => {
    const text = 'Rats were fed. The rats grew. A mouse was seen. Insulin rose.';
    assert.equal(speciesAt(text, 'Insulin'), '10116, document, Rats');
  });

  it('is human where the document names two equally often', () => {
    assert.equal(speciesAt('Rats were fed. Humans ate. Insulin rose.', 'Insulin'), '9606, document, Humans');
  });

  it('is not that of a reagent or of a microbe', () => {
    assert.equal(speciesAt('Cells in fetal bovine serum expressed KIT.', 'KIT'), null);
    assert.equal(speciesAt('KIT was stained with a rabbit polyclonal antibody.', 'KIT'), null);
    assert.equal(speciesAt('Human immunodeficiency virus raised KIT.', 'KIT'), null);
  });

  it('is unknown where nothing is named', () => {
    assert.equal(speciesAt('KIT rose.', 'KIT'), null);
  });
});
