import assert from 'node:assert/strict';
import { createAnchoring } from '../../../../src/core/annotations/anchors/anchoring';

/** Each of these was, or would be, a wrong anchor under one rule less; most were found by random edits. */
describe('an anchor is orphaned, not moved, when', () => {
  it('the words that are left agree too little with two places to prefer one', () => {
    const claim = 'Blocking the receptor reduced the scores of colitis by a third.';
    const before = `We treated mice for two weeks with either. ${claim} Controls did not change at all in that time.\n`;
    const after = `Of these, two weeks is all. ${claim} Nothing else.\n\nIn sum: one may say. ${claim} Nobody knew.\n`;
    assert.deepEqual(find(before, claim, after), { state: 'orphaned' });
  });

  it('the line of a list is gone and a like one has come between the same neighbours', () => {
    const row = 'TNF mice raised was p > ';
    const before = `- ${row}0.05.\n- ${row}0.05.\n- ${row}0.05.\n\n> mice TNF IL-6 in the blood fell.\n> mice.\n> mice.\n> mice TNF IL-6 fell.\n`;
    const after = `- ${row}0.05.\n- ${row}0.05.\n\nwas - ${row}0.05.\n> mice TNF IL-6 in the blood fell.\n> mice.\n> mice.\n> mice TNF IL-6 fe`;
    const at = before.indexOf('0.05.', before.indexOf('0.05.') + 1);
    assert.deepEqual(findAt(before, at, at + 5, after), { state: 'orphaned' });
  });

  it('its words now stand in two places with the annotated neighbours on the outer sides only', () => {
    const [left, right] = ['the neighbours on the left-hand side of it', 'the neighbours on the right-hand side of it'];
    const claim = 'Scores of colitis fell by a third in treated mice.';
    const before = `Some words to begin with, as usual, and ${left} ${claim} ${right}, and more words to end with.\n`;
    const other = claim.replace('a third', 'a half');
    const after = `Some words to begin with, as usual, and ${left} ${other} ${right} ${right}, and more words to end with.\n`;
    assert.deepEqual(find(before, claim, after), { state: 'orphaned' });
  });

  it('a like line was moved to where its own had been, near the end of the paper', () => {
    const [b, c] = [
      '- β-catenin 🧬 mice was in 🧬 cells TNF β-catenin.\n',
      '- cells cells was raised raised β-catenin raised.\n',
    ];
    const top = '- the in β-catenin fell 🧬 mice.\n- raised cells the mice fell raised raised mice.\n\n';
    const before = `${top}${b}${c}${b}- TNF.\n`;
    const at = before.lastIndexOf('was in');
    assert.deepEqual(findAt(before, at, at + 3, `${top}${c}${b}${b}- TNF.\n`), { state: 'orphaned' });
  });

  it('the paper is hardly longer than the anchor, and copies of it meet', () => {
    const row = '- 🧬 fell IL-6 mice in IL-6 mice 🧬.\n';
    const before = row + row;
    const start = before.indexOf('🧬.');
    const after = `🧬 β-catenin fell p > 0.05 🧬 🧬.\n\n${row}🧬 β-catenin p > 0.05 🧬 🧬.- 🧬 fell IL-mice cells the.`;
    assert.deepEqual(findAt(before, start, before.length - 1, after), { state: 'orphaned' });
  });

  it('what tells it from a like place is less than a word, and that was written elsewhere', () => {
    const twin = 'mice IL-6 raised cells fell β-catenin the the cells';
    const before = `the p > 0.05 was fell in cells of mice that we saw. ${twin} TNF. We fell β-catenin mice in was TNF fell. ${twin} TNF fell again, and that was all there was to say of it.\n`;
    const start = before.indexOf(`fell. ${twin}`);
    const after = `fell 🧬 in cells in p > 0.05 the fell. ${twin} TNF. We fell β-catenin mice in was. And that was all there was to say of it.\n`;
    assert.deepEqual(findAt(before, start, start + 6 + twin.length, after), { state: 'orphaned' });
  });
});

function find(before: string, words: string, after: string) {
  const start = before.indexOf(words);
  return findAt(before, start, start + words.length, after);
}

function findAt(before: string, start: number, end: number, after: string) {
  const anchor = createAnchoring(before).make({ start, end });
  assert.equal(createAnchoring(before).find(anchor).state, 'found');
  return createAnchoring(after).find(anchor);
}
