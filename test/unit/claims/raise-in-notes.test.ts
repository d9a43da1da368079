import assert from 'node:assert/strict';
import { notesClaimRules, raiseInNotes } from '../../../src/core/claims/raise-in-notes';
import { scoreSentences } from '../../../src/core/claims/score-sentences';
import type { FoundSource } from '../../../src/core/source/source';
import { readStatements } from '../../../src/core/statements/read-statements';
import { readPaper } from '../../../src/core/text/read-paper';

const NOTES: FoundSource = { kind: 'notes', why: [] };

/** What each sentence of a text gains, with the last rule behind it and its words. */
function gains(text: string, source: FoundSource | null): (readonly [number, string, string])[] {
  const paper = readPaper(text, 'plaintext');
  const before = scoreSentences(paper, readStatements(paper), false);
  return raiseInNotes(paper, source, before).map(({ score, why }, index) => {
    const last = why[why.length - 1];
    const gained = Math.round(10 * (score - (before[index]?.score ?? 0))) / 10;
    if (gained === 0 || !last) return [0, '', ''];
    return [gained, last.rule, paper.prose.text.slice(last.start, last.end)];
  });
}

describe('claims of notes', () => {
  for (const { id, weight, examples } of notesClaimRules)
    it(`${id} fires on its examples and not on the others, and only in notes`, () => {
      const fires = (text: string): boolean =>
        gains(text, NOTES).some(([gained, rule]) => rule === id && gained === weight);
      for (const text of examples.yes) assert.ok(fires(text), text);
      for (const text of examples.no) assert.ok(!fires(text), text);
      for (const text of examples.yes) assert.deepEqual(gains(text, { kind: 'news', why: [] }), [[0, '', '']]);
    });

  it('are told by where they stand', () => {
    assert.deepEqual(
      gains('> Zinc prevented falls.\n\nThe authors conclude that zinc prevents falls. I doubt it.', NOTES),
      [
        [1, 'claim.notes.quoted', 'Zinc prevented falls.'],
        [1.7, 'claim.notes.restated', 'authors conclude that'],
        [0, '', ''],
      ],
    );
  });
});
