import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Language } from '../../../src/core/analysis';
import { readPaper } from '../../../src/core/text/read-paper';
import { PROSE, rolesOf, sectionsOf, sentencesOf } from './read-back';

const titleOf = (text: string, language: Language = 'plaintext') => {
  const { title, prose } = readPaper(text, language);
  return title && prose.text.slice(title.start, title.end);
};

describe('sections', () => {
  it('run to the next heading of their level or above, and inherit their role', () => {
    assert.deepEqual(
      sectionsOf('# Mice\n\n## Methods\n\n### Weighing\n\nWe did.\n\n## Results\n\nIt grew.', 'markdown'),
      [
        ['Mice', 'title', 1, 'Mice\nMethods\nWeighing\nWe did.\nResults\nIt grew.'],
        ['Methods', 'methods', 2, 'Methods\nWeighing\nWe did.'],
        ['Weighing', 'methods', 3, 'Weighing\nWe did.'],
        ['Results', 'results', 2, 'Results\nIt grew.'],
      ],
    );
  });
  it('have no role when neither they nor their parents say one', () => {
    assert.deepEqual(rolesOf('# Mice\n\n## Angiogenesis\n\nIt grew.', 'markdown'), [
      'Mice: title',
      'Angiogenesis: other',
    ]);
  });
  it('are found in plain text, with those of an abstract below it', () => {
    const text = `A survey of mice\n\nAbstract\n\nBackground\n\n${PROSE}\n\nResults\n\n${PROSE}\n\nBackground\n\n${PROSE}`;
    assert.deepEqual(
      sectionsOf(text).map(([title, role, level]) => [title, role, level]),
      [
        ['A survey of mice', 'title', 1],
        ['Abstract', 'abstract', 2],
        ['Background', 'background', 3],
        ['Results', 'results', 3],
        ['Background', 'background', 2],
      ],
    );
  });
  it('open at labels, which are not part of the sentence', () => {
    assert.deepEqual(
      sentencesOf('OBJECTIVE: To weigh mice. METHODS: We used 12 mice. RESULTS: They grew. CONCLUSION: Mice grow.'),
      [
        ['To weigh mice.', 'objective', 'paper'],
        ['We used 12 mice.', 'methods', 'paper'],
        ['They grew.', 'results', 'paper'],
        ['Mice grow.', 'conclusion', 'paper'],
      ],
    );
    assert.deepEqual(sectionsOf('BACKGROUND Mice are small. METHODS We used 12 mice.'), [
      ['BACKGROUND', 'background', 1, 'BACKGROUND Mice are small.'],
      ['METHODS', 'methods', 1, 'METHODS We used 12 mice.'],
    ]);
  });
  it('open at labels in bold', () => {
    assert.deepEqual(
      sentencesOf('**Results:** They grew.\n\n**Aim** To weigh.\n\n**Mice grew.** They did.', 'markdown'),
      [
        ['They grew.', 'results', 'paper'],
        ['To weigh.', 'objective', 'paper'],
        ['Mice grew.', 'objective', 'paper'],
        ['They did.', 'objective', 'paper'],
      ],
    );
  });
  it('do not open at a colon in the middle of an argument', () => {
    assert.deepEqual(sectionsOf('We saw two things. Results: they were few and far between in all of the mice.'), []);
  });
  it('read a summary as an abstract before the paper and as a conclusion behind it', () => {
    assert.deepEqual(rolesOf('## Summary\n\nShort.\n\n## Results\n\nIt grew.\n\n## Summary\n\nIt grew.', 'markdown'), [
      'Summary: abstract',
      'Results: results',
      'Summary: conclusion',
    ]);
  });
  it('end with their paragraph when they are a declaration or keywords', () => {
    const text = `A survey of mice\n\nKeywords: mouse, weight\n\n${PROSE}`;
    assert.deepEqual(sentencesOf(text), [
      ['A survey of mice', 'title', 'paper'],
      ['mouse, weight', 'keywords', 'furniture'],
      [PROSE, 'title', 'paper'],
    ]);
  });
});

describe('the title', () => {
  it('is the first heading of level one, or the title in the front matter', () => {
    assert.equal(titleOf('text\n\n# Mice *grow*\n\n# More', 'markdown'), 'Mice grow');
    assert.equal(titleOf('---\ntitle: Mice\n---\n\n# Rats', 'markdown'), 'Mice');
  });
  it('is not a known heading', () => {
    assert.equal(titleOf('# Abstract\n\nIt grew.', 'markdown'), null);
  });
  it('is the first line of plain text that is no furniture and no sentence of the body', () => {
    assert.equal(titleOf(`Skip to main content\n\nGrowth of mice in spring\n\n${PROSE}`), 'Growth of mice in spring');
    assert.equal(titleOf(`Growth of mice in spring.\n${PROSE}`), 'Growth of mice in spring.');
    assert.equal(titleOf(`${PROSE}\n\n${PROSE}`), null);
    assert.equal(titleOf(PROSE), null);
    assert.equal(titleOf(''), null);
  });
});

describe('parts', () => {
  const parts = (text: string, language: Language) => {
    const paper = readPaper(text, language);
    return paper.blocks.map(({ part, rule }) => `${part} ${rule}`);
  };
  it('leaves references, declarations and keywords out of the paper', () => {
    assert.deepEqual(
      parts('# Mice\n\nIt grew.\n\n## Funding\n\nNone.\n\n## References\n\n1. Example 2001', 'markdown'),
      [
        'paper null',
        'paper null',
        'furniture section.backmatter',
        'furniture section.backmatter',
        'references section.references',
        'references section.references',
      ],
    );
  });
  it('keeps legends that stand behind the reference list', () => {
    const text = '## References\n\n- Example 2001\n\nWeight of the mice in each of the two groups.';
    assert.equal(readPaper(text, 'markdown').blocks[2]?.kind, 'caption');
    assert.equal(readPaper(text, 'markdown').blocks[2]?.part, 'paper');
  });
  it('takes a copyright notice at the end of an abstract for furniture', () => {
    assert.deepEqual(sentencesOf(`${PROSE} © 2013 Example Press. All rights reserved.`), [
      [PROSE, null, 'paper'],
      ['© 2013 Example Press.', null, 'furniture'],
      ['All rights reserved.', null, 'furniture'],
    ]);
  });
  it('knows captions, and sentences that only begin like one', () => {
    const kinds = readPaper(
      '**Fig. 1** Weight of mice\n\nFigure 1 shows the weight.\n\nTable 2',
      'markdown',
    ).blocks.map((block) => block.kind);
    assert.deepEqual(kinds, ['caption', 'paragraph', 'caption']);
  });
});

describe('sentences', () => {
  const broken = (text: string, language: Language = 'plaintext') =>
    readPaper(text, language).sentences.map((sentence) => sentence.broken);
  it('are marked as broken when the beginning is lost', () => {
    assert.deepEqual(broken(', the liver is large.\nis even larger. It grew.\nThe liver is large.'), [
      true,
      true,
      false,
      false,
    ]);
  });
  it('are not broken for a lower-case name or in a list', () => {
    assert.deepEqual(broken('p53 is a gene.\nmTOR signals.\n- reduced growth in mice'), [false, false, false]);
  });
  it('know their block, section and tokens', () => {
    const paper = readPaper('## Results\n\nIt grew. It fell.', 'markdown');
    assert.deepEqual(
      paper.sentences.map(({ start, end, block, section, firstToken, endToken }) => [
        start,
        end,
        block,
        section,
        firstToken,
        endToken,
      ]),
      [
        [0, 7, 0, 0, 0, 1],
        [8, 16, 1, 0, 1, 4],
        [17, 25, 1, 0, 4, 7],
      ],
    );
  });
});

const fragment = fc.constantFrom(
  'TP53 ',
  'CD8<sup>+</sup> ',
  '*',
  '**',
  '`x`',
  '$y$',
  '\n',
  '\n\n',
  '> ',
  '- ',
  '# ',
  '| a | b |\n|---|---|\n| c | d |\n',
  '&gamma;',
  '\\-',
  '[@key]',
  '[1,2]',
  '<b>',
  '</b>',
  '<!--',
  '-->',
  'https://a.org/b ',
  'Results: ',
  'It grew. ',
  '[^1]',
  '\n[^1]: note\n',
  '\t',
  '😀',
  '\uD800',
  '\0',
  '"',
  '[',
  '](',
  '  ',
  '\n===\n',
  '---\n',
  '```\n',
  'e.g. ',
  '\u00A0',
  '\uFEFF',
);
const source = fc.array(fragment, { maxLength: 40 }).map((parts) => parts.join(''));

describe('readPaper on any text', () => {
  for (const language of ['markdown', 'plaintext'] as const) {
    it(`maps every token, sentence and block of ${language} into the source, in order`, () => {
      fc.assert(
        fc.property(source, (text) => {
          const { prose, tokens, sentences, blocks, sections, citations } = readPaper(text, language);
          for (const spans of [tokens, sentences, blocks]) {
            let reached = 0;
            let sourceReached = 0;
            for (const span of spans) {
              assert.ok(span.start >= reached && span.end > span.start && span.end <= prose.text.length);
              const mapped = prose.toSource(span.start, span.end);
              assert.ok(
                mapped.start >= sourceReached && mapped.end > mapped.start && mapped.end <= text.length,
                JSON.stringify({ span, mapped, text }),
              );
              reached = span.end;
              sourceReached = mapped.end;
            }
          }
          for (const span of [...sections, ...citations])
            assert.ok(span.start < span.end && span.end <= prose.text.length);
        }),
        { numRuns: 300 },
      );
    });
    it(`gives the same prose for LF and CRLF in ${language}`, () => {
      fc.assert(
        fc.property(source, (text) => {
          assert.equal(
            readPaper(text.replace(/\n/gu, '\r\n'), language).prose.text,
            readPaper(text, language).prose.text,
          );
        }),
        { numRuns: 300 },
      );
    });
  }
  it('copies what is not decoded: in plain text every token is its source', () => {
    fc.assert(
      fc.property(source, (text) => {
        const { prose, tokens } = readPaper(text, 'plaintext');
        for (const token of tokens) {
          const { start, end } = prose.toSource(token.start, token.end);
          if (token.text !== '\uFFFC') assert.equal(text.slice(start, end), token.text);
        }
      }),
    );
  });
  it('maps an empty span to an empty one', () => {
    const { prose } = readPaper('a &amp; b', 'markdown');
    assert.deepEqual(prose.toSource(2, 2), { start: 2, end: 2 });
    assert.deepEqual(prose.toSource(2, 3), { start: 2, end: 7 });
    assert.deepEqual(prose.toSource(5, 5), { start: 9, end: 9 });
  });
});
