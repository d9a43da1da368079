import assert from 'node:assert/strict';
import { contextOf } from '../../../support/fake-tagger';
import { proposalOf } from '../../../support/proposal-of';
import { shippedLexicon } from '../../../support/lexicon';
import { sentenceReader, type TrainingSentence } from '../../../../src/training/tagger/training-sentences';

const lexicon = shippedLexicon();

function read(text: string, ...names: readonly (string | readonly [number, number])[]): TrainingSentence[] {
  const spans = names.map((name) =>
    typeof name === 'string'
      ? { start: text.indexOf(name), end: text.indexOf(name) + name.length }
      : { start: name[0], end: name[1] },
  );
  return sentenceReader(lexicon, 'gene', () => [])({ id: 'a', corpus: 'x', text, spans }, 7, 2);
}

const rowsOf = (sentences: readonly TrainingSentence[]): string[] =>
  sentences.map(({ labels }) => Array.from(labels, (label) => 'OBIES'[label]).join(''));

describe('the sentences that a tagger learns from', () => {
  it('label the tokens of names', () => {
    const text = 'Loss of long quaint factor slowed FOXQ9.';
    assert.deepEqual(rowsOf(read(text, 'long quaint factor', 'FOXQ9')), ['OOBIEOSO']);
  });

  it('keep the longest of names that overlap', () => {
    const text = 'Loss of long quaint factor slowed FOXQ9.';
    const rows = ['OOOBEOOO'];
    assert.deepEqual(rowsOf(read(text, 'quaint factor', 'factor')), rows);
    assert.deepEqual(rowsOf(read(text, 'factor', 'quaint factor')), rows);
    assert.deepEqual(rowsOf(read(text, 'long quaint', 'quaint factor')), rows);
  });

  it('keep the first of names that overlap and are equally long', () => {
    const text = 'Loss of long quaint long factor slowed it.';
    assert.deepEqual(rowsOf(read(text, 'quaint long', 'long quaint')), ['OOBEOOOOO']);
  });

  it('give a name the whole of a token that it cuts into', () => {
    assert.deepEqual(rowsOf(read('Loss of mFOXQ9 slowed it.', [9, 14])), ['OOSOOO']);
  });

  it('know their document and corpus, and where the features of each token end', () => {
    const [sentence] = read('Loss of FOXQ9.', 'FOXQ9');
    assert.deepEqual([sentence?.document, sentence?.corpus], [7, 2]);
    assert.equal(sentence?.ends.length, 4);
    assert.equal(sentence?.ends.at(-1), sentence?.features.length);
    sentence?.ends.forEach((end, at) => assert.ok(end > (sentence.ends[at - 1] ?? 0)));
  });

  it('are each that has a name, and every fourth of the others', () => {
    const empty = 'We went home. It was late. They slept well. Then morning came. He left again. She stayed. ';
    assert.deepEqual(rowsOf(read(`${empty}Loss of FOXQ9.`, 'FOXQ9')), ['OOOO', 'OOOO', 'OOSO']);
  });

  it('are all that the rules have a hint for', () => {
    const text = 'We went home. It was late. Loss of FOXQ9.';
    const hinted = sentenceReader(lexicon, 'gene', () => [proposalOf(contextOf(text), 'FOXQ9')]);
    assert.deepEqual(rowsOf(hinted({ id: 'a', corpus: 'x', text, spans: [] }, 0, 0)), ['OOOO', 'OOOO']);
  });
});
