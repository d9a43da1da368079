import assert from 'node:assert/strict';
import { buildContext } from '../../../../src/core/recognition/build-context';
import { senseOfCellWords } from '../../../../src/core/recognition/cells/sense-of-cell-words';
import { readPaper } from '../../../../src/core/text/read-paper';
import { shippedKnowledge } from '../../../support/lexicon';

/** The term of a whole text that is known to be a cell type. */
const senseOf = (text: string): string | undefined => {
  const context = buildContext(readPaper(text, 'plaintext'), shippedKnowledge());
  return senseOfCellWords(context, { firstToken: 0, endToken: context.tokens.length })?.name;
};

describe('the sense of words known to be a cell type', () => {
  it('is that of a short form, plural or not', () => {
    assert.equal(senseOf('DC'), 'dendritic cell');
    assert.equal(senseOf('MSCs'), 'mesenchymal stem cell');
  });
  it('is read without the noun', () => {
    assert.equal(senseOf('Regulatory T'), 'regulatory T cell');
    assert.equal(senseOf('CD8+ naive T'), 'naive thymus-derived CD8-positive, alpha-beta T cell');
    assert.equal(senseOf('mammary epithelial'), 'mammary gland epithelial cell');
  });
  it('is the closest one where some words are unknown', () => {
    assert.equal(senseOf('XQZ neurons'), 'neuron');
  });
  it('is none where the words say nothing', () => {
    assert.equal(senseOf('XQZ'), undefined);
    assert.equal(senseOf('XQZ cells'), undefined);
    assert.equal(senseOf('activated'), undefined);
  });
});
