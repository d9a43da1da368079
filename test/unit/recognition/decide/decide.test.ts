import assert from 'node:assert/strict';
import type { EntityType } from '../../../../src/core/analysis';
import type { Proposal } from '../../../../src/core/recognition/context';
import { decide } from '../../../../src/core/recognition/decide/decide';

/** A proposal over tokens that are all two characters long, one blank apart. */
function proposal(type: EntityType, firstToken: number, endToken: number, score: number): Proposal {
  return {
    type,
    firstToken,
    endToken,
    start: firstToken * 3,
    end: endToken * 3 - 1,
    score,
    id: null,
    name: null,
    xrefs: [],
    match: 'exact',
    candidates: [],
    source: 'lexicon',
    why: [],
  };
}

const kept = (proposals: readonly Proposal[]): string[] =>
  decide(proposals).map(({ type, start, end }) => `${type} ${start}-${end}`);

describe('the decision between proposals', () => {
  it('keeps the longer of two names of one type', () => {
    assert.deepEqual(kept([proposal('gene', 0, 1, 0.9), proposal('gene', 0, 3, 0.8)]), ['gene 0-8']);
  });

  it('keeps a gene inside a cell type and inside a therapy', () => {
    const inside = kept([
      proposal('cellType', 0, 3, 0.9),
      proposal('gene', 0, 1, 0.9),
      proposal('therapy', 5, 7, 0.9),
      proposal('gene', 5, 6, 0.9),
    ]);
    assert.deepEqual(inside, ['cellType 0-8', 'gene 0-2', 'therapy 15-20', 'gene 15-17']);
  });

  it('drops a therapy and a cell type inside a gene', () => {
    const proposals = [proposal('gene', 0, 3, 0.9), proposal('therapy', 0, 1, 0.9), proposal('cellType', 1, 2, 0.9)];
    assert.deepEqual(kept(proposals), ['gene 0-8']);
  });

  it('gives one span to the type that is believed more', () => {
    assert.deepEqual(kept([proposal('gene', 0, 1, 0.6), proposal('therapy', 0, 1, 0.8)]), ['therapy 0-2']);
    assert.deepEqual(kept([proposal('gene', 0, 1, 0.9), proposal('therapy', 0, 1, 0.8)]), ['gene 0-2']);
  });

  it('shows nothing that is hardly believed', () => {
    assert.deepEqual(kept([proposal('gene', 0, 1, 0.49)]), []);
  });

  it('does not depend on the order of the proposals', () => {
    const proposals = [proposal('gene', 0, 2, 0.7), proposal('gene', 1, 3, 0.7), proposal('cellType', 2, 4, 0.7)];
    assert.deepEqual(kept([...proposals].reverse()), kept(proposals));
  });
});
