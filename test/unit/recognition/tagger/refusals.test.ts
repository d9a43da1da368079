import assert from 'node:assert/strict';
import { recognise } from '../../../../src/core/recognition/recognise';
import { refusalsOf } from '../../../../src/core/recognition/tagger/refusals';
import type { TaggedType } from '../../../../src/core/recognition/tagger/tagger-rules';
import { contextOf, fakeTagger } from '../../../support/fake-tagger';
import { tokensOf } from '../../../support/proposal-of';

function isRefused(type: TaggedType, text: string, words: string, confidence = 0.8): boolean {
  const context = contextOf(text);
  const { firstToken, endToken } = tokensOf(context, words);
  return refusalsOf(context, type)({ firstToken, endToken, ...context.spanOf(firstToken, endToken), confidence });
}

describe('what the rules refuse a tagger', () => {
  for (const [text, words] of [
    ['Export the table as PDF to read it.', 'PDF'],
    ['Most tumours were pT3 at surgery.', 'pT3'],
    ['The curves differ, see Fig. 3 below.', 'Fig. 3'],
    ['A fall of eGFR was seen in most.', 'eGFR'],
    ['Total RNA was kept on ice.', 'RNA'],
  ] as const) {
    it(`no gene, whatever the tagger believes: ${words}`, () => {
      const { paper, lexicon, terminology } = contextOf(text);
      const taggers = [fakeTagger('gene', { [words]: 0.99 })];
      const { mentions } = recognise(paper, { lexicon, terminology, taggers });
      assert.deepEqual(
        mentions.filter(({ type }) => type === 'gene'),
        [],
      );
    });
  }

  it('nothing of genes that no table knows', () => {
    assert.equal(isRefused('gene', 'Loss of FOXK7 slowed growth.', 'FOXK7'), false);
  });

  it('the state of a macrophage only where the paper speaks of such cells', () => {
    assert.equal(isRefused('gene', 'Macrophages of the kind M2 grew.', 'M2'), true);
    assert.equal(isRefused('gene', 'Crystals of the kind M2 grew.', 'M2'), false);
  });

  it('a town before its state or country, and cells, as genes', () => {
    assert.equal(isRefused('gene', 'Probes (Acme, Boulder, CO, USA) were used.', 'Boulder'), true);
    assert.equal(isRefused('gene', 'Loss of Boulder, a new gene, was seen.', 'Boulder'), false);
    assert.equal(isRefused('gene', 'We stained pneumocytes type II in lungs.', 'pneumocytes type II'), true);
    assert.equal(isRefused('gene', 'The T cell receptor was cloned.', 'T cell receptor'), false);
  });

  it('words over a masked stretch, for every type', () => {
    const text = 'Loss of https://example.org slowed growth.';
    const context = contextOf(text);
    const mask = context.tokens.findIndex(({ text: words }) => words.includes('\uFFFC'));
    assert.ok(mask >= 0);
    const span = { firstToken: mask - 1, endToken: mask + 1, ...context.spanOf(mask - 1, mask + 1), confidence: 1 };
    for (const type of ['gene', 'cellType', 'therapy'] as const) assert.equal(refusalsOf(context, type)(span), true);
  });

  it('an acronym that nobody explains as a cell type, unless the tagger is very sure', () => {
    assert.equal(isRefused('cellType', 'We counted QLPs twice.', 'QLPs', 0.89), true);
    assert.equal(isRefused('cellType', 'We counted QLPs twice.', 'QLPs', 0.9), false);
    assert.equal(isRefused('cellType', 'We sorted quiet lung precursors (QLPs). Then QLPs grew.', 'QLPs', 0.7), false);
    assert.equal(isRefused('cellType', 'We counted villous cells twice.', 'villous cells', 0.7), false);
  });

  it('the cell in the name of a disease, but not cells beside one', () => {
    assert.equal(isRefused('cellType', 'A rare clear cell carcinoma grew.', 'clear cell', 0.99), true);
    assert.equal(isRefused('cellType', 'The villous cell was large.', 'villous cell', 0.99), false);
    assert.equal(isRefused('cellType', 'Few villous cells carcinoma had.', 'villous cells', 0.99), false);
  });
});
