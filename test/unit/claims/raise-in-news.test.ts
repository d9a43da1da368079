import assert from 'node:assert/strict';
import type { SourceKind } from '../../../src/core/analysis';
import { changeRule, raiseInNews } from '../../../src/core/claims/raise-in-news';
import { scoreSentences } from '../../../src/core/claims/score-sentences';
import { readStatements } from '../../../src/core/statements/read-statements';
import { readPaper } from '../../../src/core/text/read-paper';

/** What the only sentence of a text gains, and the words it gains it for. */
function gain(text: string, kind: SourceKind): readonly [number, string] {
  const paper = readPaper(text, 'plaintext');
  const [before] = scoreSentences(paper, readStatements(paper), false);
  assert.ok(before);
  const [after] = raiseInNews(paper, { kind, why: [] }, [before]);
  assert.ok(after);
  const cue = after.why.find(({ rule }) => rule === changeRule.id);
  const gained = Math.round(10 * (after.score - before.score)) / 10;
  return [gained, cue ? paper.prose.text.slice(cue.start, cue.end) : ''];
}

describe('claims of news', () => {
  it('are told by what changed, in news and press releases only', () => {
    assert.deepEqual(gain('Mice on zinc lived twice as long.', 'news'), [changeRule.weight, 'lived twice']);
    assert.deepEqual(gain('Mice on zinc lived twice as long.', 'press_release'), [changeRule.weight, 'lived twice']);
    assert.deepEqual(gain('Mice on zinc lived twice as long.', 'article'), [0, '']);
  });
  for (const text of changeRule.examples.yes)
    it(`rise: ${text}`, () => assert.equal(gain(text, 'news')[0], changeRule.weight));
  for (const text of changeRule.examples.no) it(`stay: ${text}`, () => assert.deepEqual(gain(text, 'news'), [0, '']));
});
