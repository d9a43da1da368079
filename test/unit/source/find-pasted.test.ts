import assert from 'node:assert/strict';
import { findPasted } from '../../../src/core/source/find-pasted';
import { findSource } from '../../../src/core/source/find-source';
import { voiceOf } from '../../../src/core/source/voice-of';
import { readPaper } from '../../../src/core/text/read-paper';

const ABSTRACT =
  'Falls are common in rowers. We gave zinc or placebo to 120 rowers for a year and counted their falls. Rowers on zinc ' +
  'fell less often than those on placebo (12 vs. 31 falls, p = 0.01). These results suggest that zinc prevents falls.';
const REMARK =
  'The wording is too strong in several places, and the number of rowers who left the club is not given. ' +
  'Please add it. The word "prevents" should be toned down here and in the title of the paper as well, and the dose given.';

const notes = (underAbstract: string): string =>
  `# Notes on zinc\n\n## Abstract\n\n${underAbstract}\n\n## Major comments\n\n- The authors should report the dose.\n- Who paid?`;

describe('an abstract inside notes', () => {
  it('is the paper’s, where it stands under its heading', () => {
    const paper = readPaper(notes(ABSTRACT), 'markdown');
    const source = findSource(paper);
    assert.equal(source?.kind, 'notes');
    const own = paper.sentences.filter((sentence) => voiceOf(paper, source, sentence) === 'paper');
    assert.equal(own.map(({ start, end }) => paper.prose.text.slice(start, end)).join(' '), ABSTRACT);
  });

  it('is not what a reviewer says of it there', () => {
    assert.equal(findPasted(readPaper(notes(REMARK), 'markdown')).size, 0);
    assert.equal(findPasted(readPaper(notes('Too long.'), 'markdown')).size, 0);
  });
});
