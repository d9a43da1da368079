import assert from 'node:assert/strict';
import type { Language } from '../../../src/core/analysis';
import { readPaper } from '../../../src/core/text/read-paper';

/** Sentences with the kind of their block; `>` marks what is quoted. */
function read(text: string, language: Language): string[] {
  const { sentences, blocks, prose } = readPaper(text, language);
  return sentences.map(({ start, end, block }) => {
    const { kind, quoted } = blocks[block] ?? { kind: 'none', quoted: false };
    return `${quoted ? '> ' : ''}${kind}: ${prose.text.slice(start, end)}`;
  });
}

describe('notes on a paper', () => {
  it('have a sentence for each bullet point and fragment', () => {
    assert.deepEqual(
      read('- no control group; who paid?\n  - n=12 only\n- [ ] check dose at wk. 12 vs. 24\n- why?', 'markdown'),
      [
        'listItem: no control group; who paid?',
        'listItem: n=12 only',
        'listItem: check dose at wk. 12 vs. 24',
        'listItem: why?',
      ],
    );
    assert.deepEqual(read('• single centre, n=46\n• no blinding!\n– who paid?', 'plaintext'), [
      'listItem: single centre, n=46',
      'listItem: no blinding!',
      'listItem: who paid?',
    ]);
  });

  it('have points with numbers that are no headings', () => {
    const points = '1) Smoking was not adjusted for\n2) Why an HR of 1.62?\n3) No power calculation. See p. 3.';
    assert.deepEqual(read(`Main points\n\n${points}`, 'plaintext').slice(1), [
      'paragraph: 1) Smoking was not adjusted for',
      'paragraph: 2) Why an HR of 1.62?',
      'paragraph: 3) No power calculation.',
      'paragraph: See p. 3.',
    ]);
  });

  it('quote in mail line by line, wrapped at any width, and the remark below is none of it', () => {
    assert.deepEqual(
      read(
        '> Zinc works in all\n> rowers. It is cheap.\n>\n> > Iron does not.\nNot shown.\n\n>Nor does tin.',
        'plaintext',
      ),
      [
        '> paragraph: Zinc works in all rowers.',
        '> paragraph: It is cheap.',
        '> paragraph: Iron does not.',
        'paragraph: Not shown.',
        '> paragraph: Nor does tin.',
      ],
    );
  });

  it('quote in blocks with headings, bullets and a source of their own', () => {
    assert.deepEqual(read('> Zinc works.\n>\n> - in all rowers\n>\n> — Ode, p. 4\n\nNo.', 'markdown'), [
      '> paragraph: Zinc works.',
      '> listItem: in all rowers',
      '> paragraph: — Ode, p. 4',
      'paragraph: No.',
    ]);
  });
});
