import assert from 'node:assert/strict';
import { findAbbreviations } from '../../../../src/core/recognition/abbreviations/find-abbreviations';
import { readPaper } from '../../../../src/core/text/read-paper';

/** `SHORT = long form` for each definition in the text. */
function definitionsIn(text: string): string[] {
  const paper = readPaper(text, 'plaintext');
  const slice = ({ start, end }: { start: number; end: number }): string => paper.prose.text.slice(start, end);
  return findAbbreviations(paper, paper.sentences).map(({ short, long }) => `${slice(short)} = ${slice(long)}`);
}

describe('abbreviations that a paper defines', () => {
  const found: readonly (readonly [text: string, ...definitions: string[]])[] = [
    ['We measured tumour necrosis factor (TNF) in serum.', 'TNF = tumour necrosis factor'],
    ['We measured TNF (tumour necrosis factor) in serum.', 'TNF = tumour necrosis factor'],
    ['It binds tumor necrosis factor alpha (TNF-α).', 'TNF-α = tumor necrosis factor alpha'],
    ['Messenger RNA (mRNA) was lost.', 'mRNA = Messenger RNA'],
    ['Tumour-associated macrophages (TAMs) were seen.', 'TAMs = Tumour-associated macrophages'],
    ['The quality of life (QoL; primary endpoint) rose.', 'QoL = quality of life'],
    ['A blood protein (lactate dehydrogenase, LDH) rose.', 'LDH = lactate dehydrogenase'],
    ['Two arms [overall survival (OS)] differed.', 'OS = overall survival'],
    ['They took 1,25-dihydroxyvitamin D (DHVD) daily.', 'DHVD = 1,25-dihydroxyvitamin D'],
    [
      'Abbreviations: OS, overall survival; PFS, progression-free survival.',
      'OS = overall survival',
      'PFS = progression-free survival',
    ],
    ['OS = overall survival; CR = complete response', 'OS = overall survival', 'CR = complete response'],
  ];
  for (const [text, ...definitions] of found) {
    it(`reads "${text}"`, () => assert.deepEqual(definitionsIn(text), definitions));
  }

  const nothing = [
    'The tumours shrank (see Fig. 2).',
    'Half of the mice (group 2) died.',
    'Patients took the drug (10 mg) daily.',
    'The difference was small (p < 0.05).',
    'Survival was longer (HR 0.7).',
    'An unclosed ( bracket and ] another',
  ];
  for (const text of nothing) {
    it(`defines nothing in "${text}"`, () => assert.deepEqual(definitionsIn(text), []));
  }

  it('stays linear on a text of nothing but brackets', () => {
    const started = performance.now();
    definitionsIn(`${'(A '.repeat(20_000)}${')'.repeat(20_000)}`);
    assert.ok(performance.now() - started < 2000);
  });
});
