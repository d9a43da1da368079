import assert from 'node:assert/strict';
import fc from 'fast-check';
import { splitSentences } from '../../../src/core/text/split-sentences';

const split = (text: string): string[] =>
  splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

/** Each text is written with `|` where it must be split, and nowhere else. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  'goes on after abbreviations': [
    'Doses were given i.v. and i.p. to all mice.|Then they were weighed.',
    'Several drugs, e.g. Imatinib and others, i.e. Inhibitors, were compared vs. Placebo.',
    'Cells grew as shown (cf. Fig. 2 and Figs. 3B, 4).|Next we stained them.',
    'See ref. 12 and no. 5 of vol. 3 for details.|We used them.',
    'Accession no. AB12345 was used.|It is public.',
    'Remission at wk. 12 is claimed (see p. 4 and ll. 40-44).|Define it.',
    'The clone (Sample Biotech, Inc. Springfield) was bought.',
  ],
  'ends after an abbreviation when the next word begins sentences': [
    'This was shown by Example et al.|The effect was small.',
    'Mice were injected i.v.|Tumours grew faster.',
    'Samples came from the U.S.|We stored them.',
  ],
  'goes on in et al. before a citation': ['Sample et al. [3] found it.', 'Sample et al. (2019) found it.|We did not.'],
  'knows initials and genera': [
    'We thank J. A. Sample and R. Example for help.',
    'Growth of S. aureus and E. coli stopped.|D. melanogaster survived.',
    'They had hepatitis B.|Patients were treated.',
  ],
  'leaves numbers whole': [
    'The rate was 3.5 vs. 4.1 (p < 0.05).|It fell.',
    'It happened in 2010.|Then it stopped.',
    'There was no effect (P = .03).|12 mice died.',
  ],
  'takes closing quotes and brackets along': [
    '"It works."|She left.',
    'He asked (was it true?) and left.',
    'It grew (Fig. 2).|Next, it shrank.',
  ],
  'takes attached citations along': [
    'It grew in cells.[12]|Next it shrank.',
    'It grew in cells. [12]|Next it shrank.',
    'It grew in cells.¹²|Next it shrank.',
    'It grew in cells.12|Next it shrank.',
    'It grew in cells.\uFFFC|Next it shrank.',
  ],
  'begins with lower-case names': [
    'It was lost.|p53 is a gene.',
    'It was lost.|mTOR signals.',
    'It was lost.|c-Myc binds.',
    'It was lost.|α-catenin binds.',
  ],
  'does not begin with a plain lower-case word': ['The gene abc. was not found.'],
  'ends with other signs': ['Why?!|We do not know…|It is odd.'],
  'leaves a number at the start with its sentence': ['1. We count.|2. We weigh.'],
  'understands text with spaces around punctuation': ['TGF - beta was low .|The cells died .', 'See Fig . 2 for it .'],
};

describe('splitSentences', () => {
  for (const [behaviour, texts] of Object.entries(CASES))
    it(behaviour, () => {
      for (const marked of texts) {
        const sentences = marked.split('|').map((sentence) => sentence.trim());
        const text = sentences.join(' ');
        assert.deepEqual(split(text), sentences, text);
      }
    });
  it('splits where a space is missing before a common first word', () => {
    assert.deepEqual(split('It grew in cells.The effect was small.'), ['It grew in cells.', 'The effect was small.']);
    assert.deepEqual(split('See cells.Org for it.'), ['See cells.Org for it.']);
  });
  it('gives trimmed spans in the offsets of the whole text', () => {
    const text = 'xx  It grew.  It shrank. \n';
    assert.deepEqual(splitSentences(text, { start: 2, end: text.length }), [
      { start: 4, end: 12 },
      { start: 14, end: 24 },
    ]);
  });
  it('loses nothing but white space, whatever the text', () => {
    const unit = fc.constantFrom(
      '.',
      '!',
      '?',
      ' ',
      'A',
      'b',
      'et al',
      'Fig',
      '1',
      '(',
      ')',
      '[',
      ']',
      '"',
      'The',
      '\uFFFC',
      '\uD800',
      '²',
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
        assert.equal(split(text).join('').replace(/\s/gu, ''), text.replace(/\s/gu, ''));
      }),
    );
  });
});
