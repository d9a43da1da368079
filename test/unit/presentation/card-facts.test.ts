import assert from 'node:assert/strict';
import { analyse } from '../../../src/core/analyse';
import { factsOf } from '../../../src/core/presentation/card-facts';
import { shippedKnowledge } from '../../support/lexicon';

const knowledge = shippedKnowledge();

/** The facts on the card of the mention with these words. */
function factsIn(text: string, words: string): string[] {
  const analysis = analyse({ id: '', text, language: 'plaintext' }, knowledge);
  const index = analysis.entities.findIndex((entity) => entity.text === words);
  const id = analysis.entities[index]?.id;
  return factsOf(analysis, index, id ? knowledge.lexicon.byId(id) : undefined);
}

describe('facts on a card', () => {
  it('say what a therapy is given with', () => {
    assert.deepEqual(factsIn('Dabrafenib plus trametinib was given.', 'trametinib'), [
      'In combination with Dabrafenib',
    ]);
  });

  it('say it at every mention of the therapy, and only there', () => {
    const text = 'Dabrafenib plus trametinib was given. Later trametinib was stopped and lomustine started.';
    assert.deepEqual(factsIn(text, 'lomustine'), []);
    const analysis = analyse({ id: '', text, language: 'plaintext' }, knowledge);
    const last = analysis.entities.findLastIndex(({ text: words }) => words === 'trametinib');
    assert.deepEqual(factsOf(analysis, last, undefined), ['In combination with Dabrafenib']);
  });

  it('list the drugs of a regimen', () => {
    assert.deepEqual(factsIn('CMF was given for six cycles.', 'CMF'), [
      'Holds cyclophosphamide, methotrexate, fluorouracil',
    ]);
  });

  it('say which gene a class of drugs acts on', () => {
    assert.deepEqual(factsIn('MELK inhibitors were effective.', 'MELK inhibitors'), ['Acts on MELK']);
  });

  it('say where a gene lies', () => {
    assert.deepEqual(factsIn('TP53 was mutated.', 'TP53'), ['17p13.1']);
  });
});
