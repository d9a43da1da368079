import assert from 'node:assert/strict';
import { headlineRule, tellsInHeadline } from '../../../src/core/claims/headline';
import { readPaper } from '../../../src/core/text/read-paper';

function tells(headline: string): boolean {
  const paper = readPaper(headline, 'plaintext');
  const [sentence] = paper.sentences;
  assert.ok(sentence);
  return tellsInHeadline(paper, sentence);
}

describe('headlines', () => {
  for (const text of headlineRule.examples.yes) it(`tell a finding: ${text}`, () => assert.ok(tells(text)));
  for (const text of headlineRule.examples.no) it(`only name their topic: ${text}`, () => assert.ok(!tells(text)));
  it('that begin with their verb are cut off from who did it', () => assert.ok(!tells('Doubles of rowers')));
});
