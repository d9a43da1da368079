import assert from 'node:assert/strict';
import { readStatements } from '../../../src/core/statements/read-statements';
import { findStudy } from '../../../src/core/study/find-study';
import { readPaper } from '../../../src/core/text/read-paper';
import { ordinaryOpenings } from './ordinary-openings';

describe('findStudy on everyday openings', () => {
  for (const { design, people, text } of ordinaryOpenings)
    it(`takes for ${design ?? 'no known design'} of ${people ?? 'no counted'} people: ${text}`, () => {
      const paper = readPaper(text, text.startsWith('#') ? 'markdown' : 'plaintext');
      const study = findStudy(paper, readStatements(paper));
      assert.deepEqual([study.designs[0]?.design ?? null, study.sampleSize?.value ?? null], [design, people]);
    });
});
