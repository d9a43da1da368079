import assert from 'node:assert/strict';
import { viewBlocks } from '../../../src/core/text/block-view';
import { isBiomedical } from '../../../src/core/text/likeness-signals';
import { projectPlainText } from '../../../src/core/text/project-plain-text';
import { titleSignals, type TitleCandidate } from '../../../src/core/text/title-signals';
import { tokenise } from '../../../src/core/text/tokenise';

/** A line that stands alone. */
function candidate(line: string): TitleCandidate {
  const { projection, blocks } = projectPlainText(line);
  const tokens = tokenise(projection.text);
  const [view] = viewBlocks(projection.text, blocks, tokens);
  assert.ok(view, line);
  const biomedical = tokens.filter(isBiomedical).length;
  return { view, rank: 1, biomedical, repeated: false, belowHeading: false, next: undefined, nextRule: null };
}

describe('signals of titles', () => {
  for (const signal of titleSignals)
    it(`${signal.id}: ${signal.title}`, () => {
      for (const line of signal.examples.yes) assert.ok(signal.holds(candidate(line)), line);
      for (const line of signal.examples.no) assert.ok(!signal.holds(candidate(line)), line);
    });
});
