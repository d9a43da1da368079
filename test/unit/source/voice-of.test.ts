import assert from 'node:assert/strict';
import type { Language, SourceKind } from '../../../src/core/analysis';
import { voiceOf } from '../../../src/core/source/voice-of';
import { readPaper } from '../../../src/core/text/read-paper';

/** `r` for the reviewer's and `p` for the paper's sentences, with their words. */
function voices(text: string, language: Language = 'plaintext', kind: SourceKind | null = 'notes'): string[] {
  const paper = readPaper(text, language);
  return paper.sentences.map(
    (sentence) =>
      `${voiceOf(paper, kind && { kind, why: [] }, sentence).charAt(0)} ${paper.prose.text.slice(sentence.start, sentence.end)}`,
  );
}

describe('voiceOf', () => {
  it('gives block quotes of Markdown to the paper and all else to the reviewer', () => {
    assert.deepEqual(voices('> Zinc prevents falls.\n\nToo strong.\n\n- who paid?', 'markdown'), [
      'p Zinc prevents falls.',
      'r Too strong.',
      'r who paid?',
    ]);
  });

  it('gives lines quoted as in mail to the paper, wherever a remark stands right below', () => {
    assert.deepEqual(
      voices('> Zinc prevents falls in\n> all rowers.\nToo strong for one club.\n> > Iron does not.\nOK.'),
      ['p Zinc prevents falls in all rowers.', 'r Too strong for one club.', 'p Iron does not.', 'r OK.'],
    );
  });

  it('gives sentences between quotation marks to the paper, with the place where they stand', () => {
    assert.deepEqual(voices('“Zinc prevents falls. Iron does not.” (p. 4)\n\nNot shown.'), [
      'p “Zinc prevents falls.',
      'p Iron does not.”',
      'p (p. 4)',
      'r Not shown.',
    ]);
    assert.deepEqual(voices('- "Zinc prevents falls" [12].', 'markdown'), ['p "Zinc prevents falls" [12].']);
  });

  it('leaves a remark on quoted words to the reviewer', () => {
    assert.deepEqual(
      voices('- “Zinc prevents falls” – in one club\n- The word "prevents" is too strong.', 'markdown'),
      ['r “Zinc prevents falls” – in one club', 'r The word "prevents" is too strong.'],
    );
  });

  it('gives everything to the paper in other texts', () => {
    for (const kind of ['news', 'article', null] as const)
      assert.deepEqual(voices('Zinc prevents falls.', 'plaintext', kind), ['p Zinc prevents falls.']);
  });
});
