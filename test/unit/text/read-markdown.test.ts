import assert from 'node:assert/strict';
import fc from 'fast-check';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { parseMarkdown, type MarkdownNode } from '../../../src/core/text/parse-markdown';
import { projectMarkdown } from '../../../src/core/text/project-markdown';
import { readMarkdown } from '../../../src/core/text/read-markdown';

const plainParser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .use(remarkGfm)
  .use(remarkMath)
  .use(function (this: Processor) {
    const data = this.data() as { fromMarkdownExtensions?: object[][] };
    data.fromMarkdownExtensions = [(data.fromMarkdownExtensions ?? []).flat(2).map((e) => ({ ...e, transforms: [] }))];
  })
  .freeze();

/** Everything with the parser alone, all at once. */
function readPlainly(text: string) {
  return ((plainParser.parse(text) as MarkdownNode).children ?? []).map((node) => ({ node, shift: 0 }));
}

/** Pieces that begin, end and break off every construct. */
const PIECES = [
  ...['\n', '\n\n', '\n\n', '\r\n', '\r\n\r\n', '\r', '\n \n', ' ', '  ', '\t', '    ', 'word', 'Some words here'],
  ...[
    'a',
    '0',
    '5 ',
    'é',
    'β',
    '.',
    ', ',
    '(1)',
    '"',
    ':',
    '*',
    '**',
    '_',
    '`',
    '```',
    '~~~',
    '~',
    '~5',
    '~~',
    '$',
    '$$',
  ],
  ...['<', '>', '> ', '<b>', '</b>', '<!--', '-->', '<?', '?>', '<sup>', '</sup>', '<script>', '</script>', '<div>'],
  ...[
    '<pre',
    '&amp;',
    '&',
    '&beta;',
    '# ',
    '## Head',
    '#',
    '- ',
    '* ',
    '+ ',
    '1. ',
    '2) ',
    '12 ',
    '1. one\n2. two',
    '\\',
  ],
  ...['[', '](', '](x)', ']', '[a]', '[a]: b\n', '[^1]', '[^1]: note', '![', '!', '|', 'a | b\n- | -\n', '|---|', ':-'],
  ...[
    '---',
    '+++',
    '===',
    'a@b.cd',
    'x_y@b.c',
    'http://a.bc/x_y',
    'www.a.bc',
    '<5',
    '< 5',
    '<=',
    '@',
    '\u2028',
    '\u00a0',
  ],
  ...[
    '\0',
    '\uFEFF',
    '- [ ] ',
    'title: x\n',
    '_word_',
    '*word*',
    '**Word:** ',
    'word*word',
    '2*3*4',
    'a_b_c',
    'x<sup>2</sup>',
  ],
];
const markdown = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));
const unmarked = markdown.map((text) => text.replace(/^\uFEFF+/, ''));

describe('reading Markdown in parts', () => {
  it('gives the prose that parsing the whole text gives', () => {
    const holds = (text: string) => assert.deepEqual(projectMarkdown(text), projectMarkdown(text, readPlainly));
    fc.assert(fc.property(markdown, holds), { numRuns: 600 });
  }).timeout(30_000);

  it('gives the tree that the parser gives where it tries everything everywhere', () => {
    const plain = (text: string) => JSON.stringify(plainParser.parse(text));
    fc.assert(
      fc.property(unmarked, (text) => assert.equal(JSON.stringify(parseMarkdown(text)), plain(text))),
      { numRuns: 300 },
    );
  }).timeout(30_000);

  const same: readonly (readonly [string, string])[] = [
    ['code that holds blank lines', '```\nx\n\ny *z*\n\n```\n\n*After* it.'],
    ['a comment that holds blank lines', 'Before.\n\n<!-- a\n\nb -->\n\nAfter.'],
    ['front matter that holds blank lines', '---\ntitle: One\n\nkey: two\n---\n\nText.\n\n---\n\na: b\n\n---\n'],
    ['a list that goes on behind a blank line', '1. One\n\n   more of it\n2. Two `x`\n3. Three\n\nText.'],
    ['a reference to what is defined further on', 'See [the *paper*][p] and [p].\n\nText.\n\n[p]: https://example.org'],
    ['footnotes', 'Said so.[^1] Plain text.\n\nMore text.\n\n[^1]: By them.\n\n    And others.'],
    ['lines of a list that are no items', '- One\nlazy\n- Two\n\n12. Twelve\n9. Nine'],
    ['a number behind indented code', '    code\n\n2) two\n\nText.\n\n    code\n\nText.\n\n2) `two`'],
    ['a byte order mark', '\uFEFFFirst.\n\nSecond &amp; third.'],
  ];
  for (const [what, text] of same) {
    it(`reads ${what} like the parser`, () => {
      assert.deepEqual(projectMarkdown(text), projectMarkdown(text, readPlainly));
    });
  }

  it('does not parse what needs no parser', () => {
    const text = '# Title\n\nA *p* < 0.05 [1] in CD8<sup>+</sup> cells.\n\n- One\n- Two\n';
    const nodes = Array.from(readMarkdown(text), ({ node }) => node);
    assert.deepEqual(
      nodes.map(({ type }) => type),
      ['heading', 'paragraph', 'listItem', 'listItem'],
    );
    assert.equal(
      nodes.every(({ position }) => position === undefined),
      true,
    );
  });
});
