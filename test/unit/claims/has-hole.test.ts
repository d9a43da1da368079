import assert from 'node:assert/strict';
import { hasHole } from '../../../src/core/claims/has-hole';
import { readPaper } from '../../../src/core/text/read-paper';

function isHoley(text: string): boolean {
  const paper = readPaper(text, 'plaintext');
  return paper.sentences.some((sentence) => hasHole(paper, sentence));
}

describe('a sentence from which words were lost', () => {
  it('is told by words that nothing stands between', () => {
    for (const text of [
      'Zinc increased both and , in rowers.',
      'Zinc increased the and the grip.',
      'Grip rose from () to () in winter.',
    ])
      assert.ok(isHoley(text), text);
  });
  it('is told from whole ones', () => {
    for (const text of [
      'Zinc and/or iron, and, in winter, both, were given to the rowers.',
      'Zinc increased grip () and, or so it seems, strength.',
      'Both zinc and iron were given to the rowers of A and B.',
      'The old boats and the rowers agreed (or so they said), and they lived to be 90.',
    ])
      assert.ok(!isHoley(text), text);
  });
});
