import assert from 'node:assert/strict';
import { findStudy } from '../../../src/core/study/find-study';
import { readPaper } from '../../../src/core/text/read-paper';
import { readStatements } from '../../../src/core/statements/read-statements';

function studyIn(text: string): { designs: string[]; size: string | null } {
  const paper = readPaper(text, 'markdown');
  const { designs, sampleSize } = findStudy(paper, readStatements(paper));
  return {
    designs: designs.map(({ design }) => design),
    size: sampleSize && `${sampleSize.value} ${paper.prose.text.slice(sampleSize.start, sampleSize.end)}`,
  };
}

describe('studies in the short way of notes', () => {
  it('are read with their size', () => {
    assert.deepEqual(studyIn('# Tea\n\n- RCT, double blind, n=654, placebo\n- falls 12% vs 19%, p=0.03\n'), {
      designs: ['rct'],
      size: '654 654',
    });
    assert.deepEqual(studyIn('# Tea\n\n- retrospective cohort, n = 1,412, one centre\n'), {
      designs: ['cohort'],
      size: '1412 1,412',
    });
    assert.deepEqual(studyIn('# Tea\n\n- phase I, single arm, n=15\n- all slept better\n'), {
      designs: ['nonrandomised_trial'],
      size: '15 15',
    });
  });
  it('have no size where what is counted are animals, or parts in brackets', () => {
    assert.deepEqual(studyIn('# Tea\n\n- mice, n = 8 a group\n- they slept less\n'), {
      designs: ['animal'],
      size: null,
    });
    assert.equal(studyIn('# Tea\n\n- retrospective cohort (those on tea, n = 40)\n').size, null);
  });
  it('are read so in points of a list only', () => {
    assert.equal(studyIn('# Tea\n\nA retrospective cohort, n = 412, one centre.\n').size, null);
  });
});
