import assert from 'node:assert/strict';
import { withoutRemarks } from '../../../src/core/source/without-remarks';
import { readPaper } from '../../../src/core/text/read-paper';

/** Sentences of notes that tell of the study. */
function told(text: string): string[] {
  const paper = withoutRemarks(readPaper(text, 'markdown'), { kind: 'notes', why: [] });
  return paper.sentences
    .filter(({ part }) => part === 'paper')
    .map(({ start, end }) => paper.prose.text.slice(start, end));
}

describe('withoutRemarks', () => {
  it('leaves what the reviewer asks, wants and judges out of the study', () => {
    const text =
      'They gave zinc to 120 rowers. Were the rowers randomised? The authors did not say. Please report the dose.\n\n' +
      '- The conclusion that zinc "prevents" falls is not supported.\n- I would expect more falls.\n- Falls were halved.\n' +
      '- A randomised trial should be discussed.\n- An observational study cannot show that.\n- no control group\n' +
      '- It may be a consequence of sleep.';
    assert.deepEqual(told(text), ['They gave zinc to 120 rowers.', 'Falls were halved.']);
  });

  it('keeps what is quoted, whatever it says', () => {
    assert.deepEqual(told('> Zinc should be reported. Why not?\n\nToo strong.'), [
      'Zinc should be reported.',
      'Why not?',
    ]);
    assert.deepEqual(told('- “Our design cannot show more.” (p. 4)'), ['“Our design cannot show more.”', '(p. 4)']);
  });

  it('keeps the title', () => {
    const title = 'Notes on “Zinc cannot be shown to help”';
    assert.deepEqual(told(`# ${title}\n\nToo weak a dose.`), [title, 'Too weak a dose.']);
  });

  it('gives any other text back as it is', () => {
    const paper = readPaper('Were the rowers randomised?', 'plaintext');
    for (const source of [null, { kind: 'news' as const, why: [] }]) assert.equal(withoutRemarks(paper, source), paper);
  });

  it('keeps every sentence in its place', () => {
    const paper = readPaper('Why zinc? It works. Please explain.', 'plaintext');
    const without = withoutRemarks(paper, { kind: 'notes', why: [] });
    assert.deepEqual(
      without.sentences.map(({ start, part }) => [start, part]),
      [
        [0, 'furniture'],
        [10, 'paper'],
        [20, 'furniture'],
      ],
    );
  });
});
