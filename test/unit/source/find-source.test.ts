import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Language, SourceKind } from '../../../src/core/analysis';
import { findSource } from '../../../src/core/source/find-source';
import { readPaper } from '../../../src/core/text/read-paper';
import { styles } from './text-styles';

const kindOf = (text: string, language: Language = 'plaintext'): SourceKind | null =>
  findSource(readPaper(text, language))?.kind ?? null;

const kindOfFile = (path: string): SourceKind | null =>
  kindOf(readFileSync(path, 'utf8'), path.endsWith('.md') ? 'markdown' : 'plaintext');

const FILES: Readonly<Record<string, SourceKind>> = {
  'media/samples/sample-paper.md': 'article',
  'media/samples/mouse-abstract.txt': 'abstract',
  'media/samples/press-report.txt': 'news',
  'media/samples/reviewer-note.md': 'notes',
  'test/golden/papers/mouse-abstract.md': 'abstract',
  'test/golden/papers/review-page.txt': 'abstract',
  'test/golden/papers/news-cohort-and-mice.txt': 'news',
  'test/golden/papers/news-gene-editing.md': 'news',
  'test/golden/papers/single-patient.txt': 'news',
  'test/golden/papers/press-release.txt': 'press_release',
  'test/golden/papers/notes-with-quotes.md': 'notes',
  'test/golden/papers/notes-by-mail.txt': 'notes',
};

const ABSTRACT =
  'Falls are common in rowers. We gave zinc or placebo to 120 rowers for a year and counted their falls. ' +
  'Rowers on zinc fell less often than those on placebo (12 vs. 31 falls, p = 0.01). Weight, age and the length of ' +
  'the boat did not differ between the groups. These results suggest that zinc prevents falls in rowers. Whether ' +
  'canoeists benefit remains unknown, and trials in other sports are under way at two invented clubs.';

describe('findSource', () => {
  for (const [path, kind] of Object.entries(FILES)) it(`${path}: ${kind}`, () => assert.equal(kindOfFile(path), kind));

  for (const { name, kind, language, text } of styles)
    it(`${name}: ${kind ?? 'cannot be told'}`, () => assert.equal(kindOf(text, language), kind));

  it('knows an abstract without headings', () =>
    assert.equal(kindOf(`Zinc prevents falls\n\n${ABSTRACT}`), 'abstract'));

  it('knows the announcement of a company', () => {
    const text =
      'Northfield Therapeutics announces topline results of NFX-12 in colitis\n\n' +
      'NORTHFIELD, Jan. 9, 2026 (INVENTED NEWSWIRE) -- Northfield Therapeutics, a clinical-stage company, today announced ' +
      'that NFX-12 met its primary endpoint in a randomized trial of 212 patients. At week 12, 41% of patients were in ' +
      'remission, compared with 18% on placebo (p<0.001).\n\nThis release contains forward-looking statements.';
    assert.equal(kindOf(text), 'press_release');
  });

  it('knows a release by its mark at the end and its boilerplate', () => {
    const text =
      'Researchers at Sample University have found cells that remember the flu. The findings appear in the journal ' +
      'Sample. “The nose decides,” says first author Ida Malm.\n\n###\n\nAbout Sample University\n\nSample University is old.';
    assert.equal(kindOf(text), 'press_release');
  });

  it('knows a referee report without lists and quotes', () => {
    const text =
      'Reviewer 2\n\nThis manuscript describes the effect of metformin on T cells in mice. The authors show that metformin ' +
      'slowed tumour growth. The number of animals is not given anywhere. Were the animals randomised?\n\nThe authors ' +
      'conclude that metformin “will help patients”. Please tone down this claim.';
    assert.equal(kindOf(text), 'notes');
  });

  it('knows notes in shorthand', () => {
    const text =
      'Kessler 2024, IL-17 in psoriasis\n\n- single centre, n=46, open label\n- ACR20 61% vs 34%, p=0.01\n- no blinding!\n' +
      '- who paid?\n> Secukinumab halts progression.\n- from 24 weeks of x-rays? too strong';
    assert.equal(kindOf(text), 'notes');
  });

  it('never takes a paper for notes because it speaks of authors, asks or lists', () => {
    const systematic =
      'We searched three databases for trials of exercise. The authors of four trials did not report concealment. In two ' +
      'trials, the authors should have used intention to treat. Does exercise help? Eleven trials (n = 1,204) were ' +
      'included. No blinding was reported in six. Exercise reduced pain (mean difference -8.1, 95% CI -11 to -5).';
    assert.equal(kindOf(`Exercise for back pain\n\n${systematic}`), 'abstract');
    const points = `## Key points\n\n- Zinc is cheap\n- Zinc prevents falls\n- Is it safe?\n\n## Abstract\n\n${ABSTRACT}`;
    assert.equal(kindOf(`# Zinc prevents falls\n\n${points}`, 'markdown'), 'abstract');
  });

  it('does not take a paper with a block quote for notes', () => {
    const text = `# Zinc prevents falls\n\n> To row is to fall. (An old rower)\n\n${ABSTRACT}`;
    assert.equal(kindOf(text, 'markdown'), 'abstract');
  });

  it('says nothing of a sentence, a list or nothing', () => {
    for (const text of ['', 'Zinc slows growth.', '- zinc\n- iron\n- lead', 'Dear all, the boat leaves at nine.'])
      assert.equal(kindOf(text), null, text);
  });

  it('gives the words that it rests on, in their order', () => {
    const text = 'Major comments\n\nThe authors should report the dose. Please clarify how falls were counted.';
    const paper = readPaper(text, 'plaintext');
    const why = findSource(paper)?.why ?? [];
    assert.deepEqual(
      why.map(({ rule, start, end }) => [rule, paper.prose.text.slice(start, end)]),
      [
        ['source.notes.heading', 'Major comments'],
        ['source.notes.authors-judged', 'authors should'],
        ['source.notes.request', 'Please clarify'],
      ],
    );
  });
});
