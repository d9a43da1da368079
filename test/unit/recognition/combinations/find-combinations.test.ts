import assert from 'node:assert/strict';
import { combinationRules } from '../../../../src/core/recognition/combinations/combination-rules';
import { findCombinations } from '../../../../src/core/recognition/combinations/find-combinations';
import { recognise } from '../../../../src/core/recognition/recognise';
import { readPaper } from '../../../../src/core/text/read-paper';
import { shippedKnowledge } from '../../../support/lexicon';

const knowledge = shippedKnowledge();

function combinationsIn(text: string): { words: string; members: string[]; rules: string[] }[] {
  const paper = readPaper(text, 'plaintext');
  const { mentions } = recognise(paper, knowledge);
  return findCombinations(paper, mentions).map(({ start, end, entities, why }) => ({
    words: text.slice(start, end),
    members: entities.map((index) => text.slice(mentions[index]?.start, mentions[index]?.end)),
    rules: why.map(({ rule }) => rule),
  }));
}

describe('combinations of therapies', () => {
  for (const { id, examples } of combinationRules) {
    for (const text of examples.yes)
      it(`${id} fires in "${text}"`, () => assert.ok(combinationsIn(text).some(({ rules }) => rules.includes(id))));
    for (const text of examples.no)
      it(`${id} is silent in "${text}"`, () => assert.deepEqual(combinationsIn(text), []));
  }

  it('are two therapies and the words from the first to the last', () => {
    assert.deepEqual(combinationsIn('Dabrafenib plus trametinib was given.'), [
      { words: 'Dabrafenib plus trametinib', members: ['Dabrafenib', 'trametinib'], rules: ['combination.plus'] },
    ]);
  });

  it('join three that are joined one after another', () => {
    assert.deepEqual(combinationsIn('They got cisplatin plus gemcitabine plus bevacizumab.')[0]?.members, [
      'cisplatin',
      'gemcitabine',
      'bevacizumab',
    ]);
  });

  it('reach over a dose and a short form in brackets', () => {
    assert.equal(
      combinationsIn('They got cisplatin 75 mg / m2 (CDX) plus gemcitabine.')[0]?.words,
      'cisplatin 75 mg / m2 (CDX) plus gemcitabine',
    );
  });

  it('do not reach over other words, nor from one sentence to the next', () => {
    assert.deepEqual(combinationsIn('Cisplatin helped more patients plus gemcitabine.'), []);
    assert.deepEqual(combinationsIn('They got cisplatin. Plus gemcitabine was given.'), []);
  });

  it('stay apart where arms are compared', () => {
    assert.deepEqual(
      combinationsIn('Cisplatin plus gemcitabine versus docetaxel plus carboplatin.').map(({ words }) => words),
      ['Cisplatin plus gemcitabine', 'docetaxel plus carboplatin'],
    );
  });
});
