import assert from 'node:assert/strict';
import { mentionsIn, wordsOf } from '../../../support/mentions-in';

/** Every mention as "type words [start-end) id". */
const found = (text: string): string[] =>
  mentionsIn(text).map(({ type, text: words, start, end, id }) => `${type} ${words} [${start}-${end}) ${id ?? '-'}`);

describe('cell lines in a paper', () => {
  it('are known by name, however it is spelt', () => {
    assert.deepEqual(found('MCF-7 cells and SHSY5Y cells grew.'), [
      'cellLine MCF-7 [0-5) Cellosaurus:CVCL_0031',
      'cellLine SHSY5Y [16-22) Cellosaurus:CVCL_0019',
    ]);
  });

  it('are neither cell types nor genes', () => {
    assert.deepEqual(found('HeLa cells, HEL cells and PC3 cells grew.'), [
      'cellLine HeLa [0-4) Cellosaurus:CVCL_0030',
      'cellLine HEL [12-15) Cellosaurus:CVCL_0001',
      'cellLine PC3 [26-29) Cellosaurus:CVCL_0035',
    ]);
  });

  it('stay cell lines in the rest of the paper once called so', () => {
    assert.deepEqual(wordsOf('PC3 cells grew. PC3 was lysed.', 'cellLine'), ['PC3', 'PC3']);
  });

  it('share what is said at the end of a list', () => {
    assert.deepEqual(wordsOf('A549, T24 and HOS cells grew.', 'cellLine'), ['A549', 'T24', 'HOS']);
  });

  it('keep the name of a derived line, as related', () => {
    const [line] = mentionsIn('MCF-7/TAMR cells grew.', 'cellLine');
    assert.deepEqual([line?.text, line?.match, line?.name], ['MCF-7/TAMR', 'related', 'MCF7']);
  });

  it('are not what the paper defines otherwise', () => {
    assert.deepEqual(wordsOf('Standard assessment score (SAS) cells were empty. SAS rose.', 'cellLine'), []);
  });

  it('leave words and codes alone where no cells are meant', () => {
    assert.deepEqual(wordsOf('At T24 the VAL score of KELLY rose; SAS 9.4 was used.', 'cellLine'), []);
  });
});
