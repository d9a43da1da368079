import assert from 'node:assert/strict';
import type { Language } from '../../../src/core/analysis';
import { readPaper } from '../../../src/core/text/read-paper';

const PROSE = 'We gave the drug to mice and weighed them on each of the ten days that followed.';

const sectionsOf = (text: string, language: Language = 'plaintext') => {
  const paper = readPaper(text, language);
  return paper.sections.map(({ title, role, level, start, end }) => [
    title,
    role,
    level,
    paper.prose.text.slice(start, end),
  ]);
};
const rolesOf = (text: string, language: Language = 'plaintext') =>
  sectionsOf(text, language).map(([title, role]) => `${title}: ${role}`);
const titleOf = (text: string, language: Language = 'plaintext') => {
  const { title, prose } = readPaper(text, language);
  return title && prose.text.slice(title.start, title.end);
};

describe('titles', () => {
  it('stand in the body when the front matter has the same one, and swallow nothing', () => {
    const text = `---\ntitle: Loss of p53 in mice\n---\n\n# Loss of *p53* in mice\n\n## Results\n\n${PROSE}`;
    const paper = readPaper(text, 'markdown');
    const at = text.indexOf('# Loss') + 2;
    assert.ok(paper.title);
    assert.deepEqual(paper.prose.toSource(paper.title.start, paper.title.end).start, at);
    assert.deepEqual(
      paper.blocks.map(({ part, kind, rule }) => [part, kind, rule]),
      [
        ['furniture', 'heading', 'furniture.repeated-title'],
        ['paper', 'heading', null],
        ['paper', 'heading', null],
        ['paper', 'paragraph', null],
      ],
    );
    assert.deepEqual(rolesOf(text, 'markdown'), ['Loss of p53 in mice: title', 'Results: results']);
  });
  it('open no furniture where a heading repeats them', () => {
    const text = `# Loss of p53 in mice\n\n${PROSE}\n\n# Loss of p53 in mice\n\n${PROSE}`;
    assert.deepEqual(
      readPaper(text, 'markdown').blocks.map(({ part }) => part),
      ['paper', 'paper', 'furniture', 'paper'],
    );
  });
  it('come from the front matter when the body has only sections', () => {
    assert.equal(
      titleOf(`---\ntitle: Loss of p53 in mice\n---\n\n# Methods\n\n${PROSE}`, 'markdown'),
      'Loss of p53 in mice',
    );
    assert.equal(
      titleOf(`---\ntitle: Draft\n---\n\n# Loss of p53 in mice\n\n${PROSE}`, 'markdown'),
      'Loss of p53 in mice',
    );
  });
  const title = 'Loss of p53 speeds up sarcoma in mice';
  const pages: readonly (readonly [what: string, page: string])[] = [
    [
      'below the banner of a site',
      `Official website of the Sample Library\n\nReview\n\n${title}\n\nA. Example et al. Sample J. 2019 Mar.\n\n${PROSE}`,
    ],
    [
      'below a path, indented',
      `sample logo\nHome > News > Sarcoma\n\n    ${title}\n\n    • Source: Internet\n    ${PROSE}`,
    ],
    [
      'below the name of the journal',
      `The Sample Journal of Immunology\nSubmit\n\n${title}\n\nAnn Example, Bob Sample\n\nAbstract\n\n${PROSE}`,
    ],
    [
      'below the letterhead of an institution',
      `Sample University Hospital\nNews Room\n3 March 2022\n\n${title}\n\nLUND — ${PROSE}`,
    ],
    [
      'below a running head',
      `Example et al. Sample Research (2019) 21:77\n\n${title}\nAnn Example1, Bob Sample2\n\nAbstract\n${PROSE}`,
    ],
    [
      'below the menu of a repository',
      `Sample University Repository\nBrowse\nView Item\n\n${title}\n\nExample, Ann\n\nAbstract\n${PROSE}`,
    ],
  ];
  for (const [what, page] of pages)
    it(`are found ${what}, and what stands above is furniture`, () => {
      const paper = readPaper(page, 'plaintext');
      assert.equal(titleOf(page), title);
      for (const block of paper.blocks)
        if (block.end < (paper.title?.start ?? 0)) assert.equal(block.part, 'furniture');
    });
  it('are not made of the first sentence of an abstract or of a section in it', () => {
    assert.equal(titleOf(`Sarcoma is deadly in mice. It grows fast.\n\n${PROSE}`), null);
    assert.equal(titleOf(`${PROSE} ${PROSE}\n\nCulture of sarcoma cells\n\n${PROSE}`), null);
  });
});
