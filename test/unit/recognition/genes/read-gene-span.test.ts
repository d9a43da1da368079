import assert from 'node:assert/strict';
import { buildContext } from '../../../../src/core/recognition/build-context';
import { readGeneSpan } from '../../../../src/core/recognition/genes/read-gene-span';
import { readPaper } from '../../../../src/core/text/read-paper';
import { shippedKnowledge } from '../../../support/lexicon';

const knowledge = shippedKnowledge();

/** What the words mean as a gene's name in the text: `name match`, or null. */
function readIn(text: string, words: string): string | null {
  const context = buildContext(readPaper(text, 'plaintext'), knowledge);
  const start = text.indexOf(words);
  const firstToken = context.tokens.findIndex((token) => token.start === start);
  const endToken = context.tokens.findIndex((token) => token.end === start + words.length) + 1;
  const read = readGeneSpan(context, { firstToken, endToken });
  return read && `${read.name ?? '?'} ${read.match}`;
}

describe('a span that was found otherwise, read as a gene', () => {
  const read: readonly (readonly [words: string, reading: string | null])[] = [
    ['HER2', 'ERBB2 exact'],
    ['human HER2 protein', 'ERBB2 exact'],
    ['tyrosine kinase JAK2', 'JAK2 exact'],
    ['VEGF receptor 2', 'KDR exact'],
    ['pSMAD2', 'SMAD2 exact'],
    ['caspases', 'Caspases related'],
    ['the unheard of thing', null],
  ];
  for (const [words, reading] of read)
    it(`"${words}" is ${reading ?? 'nothing'}`, () =>
      assert.equal(readIn(`Expression of ${words} rose in tumour cells.`, words), reading));

  it('follows the definitions of the paper', () => {
    const text = 'T-cell factor (TCF) binds DNA. Expression of TCF-4 rose in tumours.';
    assert.equal(readIn(text, 'TCF-4'), 'TCF7L2 exact');
  });
});
