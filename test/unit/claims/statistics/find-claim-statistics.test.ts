import assert from 'node:assert/strict';
import { findClaimStatistics } from '../../../../src/core/claims/find-claim-statistics';
import { readPaper } from '../../../../src/core/text/read-paper';

/** The statistics of the first sentence as a claim. */
function ofFirst(text: string): string[] {
  const paper = readPaper(text, 'plaintext');
  const { start, end } = paper.sentences[0] ?? { start: 0, end: 0 };
  const claim = { sentence: 0, start, end, kind: 'finding', score: 1, citations: [], carriedBy: [], why: [] } as const;
  return findClaimStatistics(paper, claim).map((found) => paper.prose.text.slice(found.start, found.end));
}

describe('findClaimStatistics', () => {
  it('gives the figures of the sentence', () => {
    assert.deepEqual(ofFirst('Tea helped (p = 0.01). Milk did not (p = 0.6).'), ['p = 0.01']);
  });
  it('adds those of a bracket that a full stop has cut off', () => {
    assert.deepEqual(ofFirst('The score predicted relapse. (AUC 0.80, p < 0.001).'), ['AUC 0.80', 'p < 0.001']);
    assert.deepEqual(ofFirst('Tea helped (p = 0.01). [HR 0.5 (0.3–0.8).] Milk did not.'), [
      'p = 0.01',
      'HR 0.5',
      '(0.3–0.8)',
    ]);
  });
  it('adds nothing of a sentence that says something of its own, nor of another paragraph', () => {
    assert.deepEqual(ofFirst('Tea helped. (p = 0.01) was found by chance.'), []);
    assert.deepEqual(ofFirst('Tea helped.\n\n(p = 0.01)'), []);
    assert.deepEqual(ofFirst('Tea helped. P was 0.01.'), []);
  });
});
